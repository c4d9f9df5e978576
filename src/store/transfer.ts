/**
 * The one JSON file that carries everything from a browser to another. Knows its shape; nothing of where records are kept.
 */
import { carryFile, type KeptFile, unpackFile } from './files.ts';
import { type ReadBack, readPlayer, readRun } from './readRecord.ts';
import { isRecord } from './readValue.ts';
import type { DamagedRecord, KeptRun, Player } from './whatIsSaved.ts';

const format = 'situ-export';
const version = 1;

export interface Transfer {
  /** Wall clock, ms. */
  readonly writtenAt: number;
  readonly players: readonly Player[];
  readonly runs: readonly KeptRun[];
  /** Documents joined to these runs. */
  readonly files: readonly KeptFile[];
  readonly damaged: readonly DamagedRecord[];
}

/** What an import did. `older`: runs left alone because this browser has them further on. `faults`: French. */
export interface ImportReport {
  readonly players: number;
  readonly runs: number;
  readonly older: number;
  readonly faults: readonly string[];
}

export function writeTransfer(transfer: Transfer): string {
  const { files, ...rest } = transfer;
  return JSON.stringify({ format, version, ...rest, files: files.map(carryFile) }, null, 1);
}

export interface Received {
  readonly players: readonly Player[];
  readonly runs: readonly KeptRun[];
  readonly files: readonly KeptFile[];
  /** One sentence per record left out. */
  readonly faults: readonly string[];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sort<T>(list: unknown, what: string, read: (record: unknown) => ReadBack<T>): { good: T[]; faults: string[] } {
  const good: T[] = [];
  const faults: string[] = [];
  for (const [rank, record] of (Array.isArray(list) ? list : []).entries()) {
    const found = read(record);
    if (found.ok) good.push(found.value);
    else faults.push(`${what} ${rank + 1}\u00a0: ${found.fault}`);
  }
  return { good, faults };
}

/** Reads such a file, from anything. Records that are wrong are left out and named; the others come in. */
export function readTransfer(text: string): ReadBack<Received> {
  const found = parse(text);
  if (!isRecord(found) || found.format !== format) {
    return { ok: false, fault: 'Ce fichier ne vient pas de Situ, ou il est abîmé. Rien n’a été changé.' };
  }
  if (found.version !== version) {
    return { ok: false, fault: 'Ce fichier vient d’une version plus récente de Situ. Rien n’a été changé.' };
  }
  const players = sort(found.players, 'Personne', readPlayer);
  const runs = sort(found.runs, 'Partie', readRun);
  const carried = sort(found.files, 'Document', (record): ReadBack<KeptFile> => {
    const value = unpackFile(record);
    return value === null ? { ok: false, fault: 'Illisible.' } : { ok: true, value };
  });
  const faults = [...players.faults, ...runs.faults, ...carried.faults];
  return { ok: true, value: { players: players.good, runs: runs.good, files: carried.good, faults } };
}

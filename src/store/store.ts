/**
 * What the pages ask of the browser's memory: people, their settings, their runs. Everything read is checked; what cannot be
 * read is set aside, named, and never stops the rest. Knows no rule of a situation.
 */
import { forgetFilesOf, type KeptFile, keyOfFile, listFiles } from './files.ts';
import { Journal } from './journal.ts';
import { type ReadBack, readPlayer, readRun } from './readRecord.ts';
import type { Tables } from './tables.ts';
import { type ImportReport, type Received, readTransfer, writeTransfer } from './transfer.ts';
import type { DamagedRecord, KeptRun, Player } from './whatIsSaved.ts';

export interface Store {
  /** False: the browser keeps nothing; say so. */
  readonly lasting: boolean;
  /** The most recently seen first. */
  players(): Promise<readonly Player[]>;
  savePlayer(player: Player): Promise<void>;
  /** Forgets a person and all their runs. */
  forgetPlayer(code: string): Promise<void>;
  /** Runs of one person, the latest first. */
  runs(player: string): Promise<readonly KeptRun[]>;
  /** One run; null when there is none, or when it was damaged and has just been set aside. */
  run(id: string): Promise<KeptRun | null>;
  /** Writes the run whole, replacing what was there. Resolves once the browser has confirmed it. */
  saveRun(run: KeptRun): Promise<void>;
  /** The instant of the run being played, told often between two saves. */
  passTime(run: string, nowMs: number): void;
  /** What is being written in the run being played, told at each letter. */
  noteDrafts(run: string, drafts: unknown): void;
  forgetRun(id: string): Promise<void>;
  /** Keeps a document joined to a run. Fails when the browser has no room for it. */
  keepFile(run: string, file: Pick<KeptFile, 'name' | 'digest' | 'bytes'>): Promise<void>;
  /** Documents joined to a run; those that cannot be read back are left out. */
  files(run: string): Promise<readonly KeptFile[]>;
  forgetFile(run: string, digest: string): Promise<void>;
  /** A run that reads well but cannot be played again. */
  setRunAside(id: string, fault: string): Promise<void>;
  damaged(): Promise<readonly DamagedRecord[]>;
  forgetDamaged(key: number): Promise<void>;
  /** Everything, or one person's, as the text of one JSON file. */
  exportAll(player?: string): Promise<string>;
  importAll(text: string): Promise<ImportReport>;
  forgetEverything(): Promise<void>;
  close(): void;
}

function writeAsText(record: unknown): string {
  try {
    return JSON.stringify(record) ?? String(record);
  } catch {
    return String(record);
  }
}

/** The store over some tables. `now`: wall clock, ms. */
export function makeStore(tables: Tables, now: () => number, journal: Journal = new Journal()): Store {
  const setAside = (from: 'runs' | 'players', key: string, record: unknown, fault: string): Promise<void> =>
    tables.setAside(from, key, { foundAt: now(), from, fault, text: writeAsText(record) });

  async function readAll<T>(from: 'runs' | 'players', read: (record: unknown) => ReadBack<T>): Promise<readonly T[]> {
    const good: T[] = [];
    for (const { key, record } of await tables[from].all()) {
      const found = read(record);
      if (found.ok) good.push(found.value);
      else await setAside(from, key, record, found.fault);
    }
    return good;
  }

  const players = () => readAll('players', readPlayer);
  const runs = () => readAll('runs', readRun);
  const complete = (kept: KeptRun): KeptRun => ({
    ...kept,
    run: journal.complete(kept.run),
    drafts: journal.draftsOf(kept.id) ?? kept.drafts,
  });

  return {
    lasting: tables.lasting,
    players: async () => [...(await players())].sort((a, b) => b.seenAt - a.seenAt),
    savePlayer: (player) => tables.players.put(player),
    forgetPlayer: async (code) => {
      for (const { id } of (await runs()).filter(({ player }) => player === code)) {
        journal.forget(id);
        await tables.runs.remove(id);
        await forgetFilesOf(tables.files, id);
      }
      await tables.players.remove(code);
    },
    runs: async (player) => (await runs()).filter((run) => run.player === player).sort((a, b) => b.savedAt - a.savedAt),
    run: async (id) => {
      const record = await tables.runs.get(id);
      if (record === undefined) return null;
      const found = readRun(record);
      if (found.ok) return complete(found.value);
      await setAside('runs', id, record, found.fault);
      return null;
    },
    saveRun: async (kept) => {
      journal.note(kept.run);
      await tables.runs.put(kept);
      if (kept.state === 'finished') journal.forget(kept.id);
      else journal.confirm(kept.run);
    },
    passTime: (run, nowMs) => journal.pass(run, nowMs),
    noteDrafts: (run, drafts) => journal.noteDrafts(run, drafts),
    forgetRun: async (id) => {
      journal.forget(id);
      await tables.runs.remove(id);
      await forgetFilesOf(tables.files, id);
    },
    keepFile: (run, { name, digest, bytes }) =>
      tables.files.put({ key: keyOfFile(run, digest), run, name, digest, bytes }),
    files: (run) => listFiles(tables.files, (one) => one === run),
    forgetFile: (run, digest) => tables.files.remove(keyOfFile(run, digest)),
    setRunAside: async (id, fault) => {
      const record = await tables.runs.get(id);
      if (record !== undefined) await setAside('runs', id, record, fault);
    },
    damaged: () => tables.damaged(),
    forgetDamaged: (key) => tables.removeDamaged(key),
    exportAll: async (only) => {
      const isWanted = (code: string): boolean => only === undefined || only === code;
      const wanted = (await runs()).filter(({ player }) => isWanted(player)).map(complete);
      const ids = new Set(wanted.map(({ id }) => id));
      return writeTransfer({
        writtenAt: now(),
        players: (await players()).filter(({ code }) => isWanted(code)),
        runs: wanted,
        files: await listFiles(tables.files, (run) => ids.has(run)),
        damaged: only === undefined ? await tables.damaged() : [],
      });
    },
    importAll: async (text) => {
      const read = readTransfer(text);
      if (!read.ok) return { players: 0, runs: 0, older: 0, faults: [read.fault] };
      return bringIn(tables, read.value, await runs());
    },
    forgetEverything: () => {
      journal.clear();
      return tables.clear();
    },
    close: () => tables.close(),
  };
}

/** A run already here and further on is kept: importing an old file never loses anything. */
async function bringIn(
  tables: Tables,
  { players: newPlayers, runs: newRuns, files, faults }: Received,
  present: readonly KeptRun[],
): Promise<ImportReport> {
  const savedAt = new Map(present.map((run) => [run.id, run.savedAt]));
  const wanted = newRuns.filter((run) => run.savedAt > (savedAt.get(run.id) ?? Number.NEGATIVE_INFINITY));
  const missing: Player[] = [];
  for (const player of newPlayers) if ((await tables.players.get(player.code)) === undefined) missing.push(player);
  await tables.putAll(wanted, missing);
  const known = new Set([...present, ...wanted].map(({ id }) => id));
  // A document says nothing without its run.
  for (const file of files) if (known.has(file.run)) await tables.files.put(file);
  return { players: missing.length, runs: wanted.length, older: newRuns.length - wanted.length, faults };
}

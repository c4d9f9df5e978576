/**
 * What the store asks of a place to keep records: put, take, list, forget. Two places answer: the browser's database, and plain
 * memory when the browser refuses to keep anything (private window, disk full, forbidden by the school).
 */
import type { SituDatabase } from './database.ts';
import type { DamagedRecord } from './whatIsSaved.ts';

/** Records under their key. What comes out is unknown: it may have been written by another version, or spoilt. */
export interface Shelf {
  put(record: object): Promise<void>;
  get(key: string): Promise<unknown>;
  all(): Promise<readonly { readonly key: string; readonly record: unknown }[]>;
  remove(key: string): Promise<void>;
}

export interface Tables {
  readonly runs: Shelf;
  readonly players: Shelf;
  /** Documents joined to runs: their bytes. */
  readonly files: Shelf;
  /** Keeps a damaged record aside and takes it away from where it lay: both or neither. */
  setAside(from: 'runs' | 'players', key: string, record: DamagedRecord): Promise<void>;
  damaged(): Promise<readonly DamagedRecord[]>;
  removeDamaged(key: number): Promise<void>;
  /** All of these or none. */
  putAll(runs: readonly object[], players: readonly object[]): Promise<void>;
  clear(): Promise<void>;
  close(): void;
  /** False: everything is forgotten when the page is closed. */
  readonly lasting: boolean;
}

type KeyName = 'id' | 'code' | 'key';

function shelveInDatabase(table: SituDatabase['runs'], keyName: KeyName): Shelf {
  return {
    put: async (record) => void (await table.put(record)),
    get: (key) => table.get(key),
    all: async () => {
      const [keys, records] = await Promise.all([table.toCollection().primaryKeys(), table.toArray()]);
      // Both are in the order of the keys; a record spoilt so far that its key is gone still has its place.
      return records.map((record, rank) => ({ key: keys[rank] ?? keyName, record }));
    },
    remove: (key) => table.delete(key),
  };
}

/** The browser's database. */
export function keepInDatabase(database: SituDatabase): Tables {
  const { runs, players, damaged, files } = database;
  return {
    runs: shelveInDatabase(runs, 'id'),
    players: shelveInDatabase(players, 'code'),
    files: shelveInDatabase(files, 'key'),
    setAside: (from, key, record) =>
      database.transaction('rw', [runs, players, damaged], async () => {
        await damaged.add(record);
        await (from === 'runs' ? runs : players).delete(key);
      }),
    damaged: () => damaged.toArray(),
    removeDamaged: (key) => damaged.delete(key),
    putAll: (newRuns, newPlayers) =>
      database.transaction('rw', [runs, players], async () => {
        await runs.bulkPut([...newRuns]);
        await players.bulkPut([...newPlayers]);
      }),
    clear: () =>
      database.transaction('rw', [runs, players, damaged, files], async () => {
        await Promise.all([runs.clear(), players.clear(), damaged.clear(), files.clear()]);
      }),
    close: () => database.close(),
    lasting: true,
  };
}

function readKey(record: object, keyName: KeyName): string {
  return String((record as Readonly<Record<string, unknown>>)[keyName]);
}

function shelveInMemory(kept: Map<string, unknown>, keyName: KeyName): Shelf {
  return {
    put: async (record) => void kept.set(readKey(record, keyName), structuredClone(record)),
    get: async (key) => kept.get(key),
    all: async () => [...kept].map(([key, record]) => ({ key, record })),
    remove: async (key) => void kept.delete(key),
  };
}

/** Nothing but this page's memory. */
export function keepInMemory(): Tables {
  const runs = new Map<string, unknown>();
  const players = new Map<string, unknown>();
  const damaged = new Map<number, DamagedRecord>();
  const files = new Map<string, unknown>();
  let nextKey = 1;
  return {
    runs: shelveInMemory(runs, 'id'),
    players: shelveInMemory(players, 'code'),
    files: shelveInMemory(files, 'key'),
    setAside: async (from, key, record) => {
      damaged.set(nextKey, { ...record, key: nextKey });
      nextKey += 1;
      (from === 'runs' ? runs : players).delete(key);
    },
    damaged: async () => [...damaged.values()],
    removeDamaged: async (key) => void damaged.delete(key),
    putAll: async (newRuns, newPlayers) => {
      for (const record of newRuns) runs.set(readKey(record, 'id'), record);
      for (const record of newPlayers) players.set(readKey(record, 'code'), record);
    },
    clear: async () => {
      for (const map of [runs, players, damaged, files]) map.clear();
    },
    close: () => undefined,
    lasting: false,
  };
}

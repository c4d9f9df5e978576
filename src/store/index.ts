/**
 * The door of the room: opens what the browser keeps, or memory alone where it keeps nothing. Heavy (Dexie): pages fetch it once
 * the first picture is there; `firstPaint.ts` is the light part.
 */
import { SituDatabase } from './database.ts';
import { makeStore, type Store } from './store.ts';
import { keepInDatabase, keepInMemory } from './tables.ts';

export type { Store } from './store.ts';
export type { ImportReport } from './transfer.ts';

async function openTables(name: string) {
  try {
    const database = new SituDatabase(name);
    await database.open();
    // Another tab with a newer Situ must not wait for this one; the next save says that it failed.
    database.on('versionchange', () => database.close());
    return keepInDatabase(database);
  } catch {
    return keepInMemory();
  }
}

/** Opens the store. Never fails: `lasting` tells whether anything will still be there tomorrow. */
export async function openStore(name = 'situ'): Promise<Store> {
  return makeStore(await openTables(name), () => Date.now());
}

/** Asks the browser not to throw our records away when room is short. True when it agrees, or had agreed already. */
export async function askToPersist(): Promise<boolean> {
  try {
    const { storage } = navigator;
    if (storage?.persist === undefined) return false;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}

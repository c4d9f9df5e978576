/**
 * What the very first picture needs, read at once from localStorage before the database has arrived: who plays, with which
 * settings. A copy: the database holds the truth. Damaged or forbidden, it counts as empty.
 */
import { isRecord, readText } from './readValue.ts';
import { readSettings, type Settings } from './settings.ts';

const key = 'situ.first-paint';

export interface FirstPaint {
  /** Null until somebody chose a code on this computer. */
  readonly player: string | null;
  readonly settings: Settings;
}

export function readFirstPaint(storage: Storage | null = openLocalStorage()): FirstPaint {
  let found: unknown = null;
  try {
    found = JSON.parse(storage?.getItem(key) ?? 'null');
  } catch {
    found = null;
  }
  const record = isRecord(found) ? found : {};
  return { player: readText(record.player), settings: readSettings(record.settings) };
}

/** Never throws: a browser that refuses to keep anything still plays. */
export function writeFirstPaint(paint: FirstPaint, storage: Storage | null = openLocalStorage()): void {
  try {
    storage?.setItem(key, JSON.stringify(paint));
  } catch {
    // The next page will start from the defaults, then from the database.
  }
}

/** localStorage, or null where even asking for it is refused. */
export function openLocalStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/**
 * Real documents joined to a run for a jury to read: their bytes, under the run and their digest. Read back from anything. Knows
 * bytes and names; nothing of what is in them.
 */
import { isRecord, readText } from './readValue.ts';
import type { Shelf } from './tables.ts';

export interface KeptFile {
  /** `<run>/<digest>` */
  readonly key: string;
  readonly run: string;
  readonly name: string;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const keyOfFile = (run: string, digest: string): string => `${run}/${digest}`;

/** Null when it is no file any more. */
export function readFile(value: unknown): KeptFile | null {
  if (!isRecord(value)) return null;
  const [key, run, name, digest] = [value.key, value.run, value.name, value.digest].map(readText);
  const { bytes } = value;
  if (key == null || run == null || name == null || digest == null || !(bytes instanceof Uint8Array)) return null;
  return { key, run, name, digest, bytes: new Uint8Array(bytes) };
}

/** A file in the one text that carries everything: its bytes in base 64. */
export interface CarriedFile {
  readonly run: string;
  readonly name: string;
  readonly digest: string;
  readonly base64: string;
}

/** Beyond this, a call would have more arguments than engines take. */
const SLICE = 32_768;

export function carryFile({ run, name, digest, bytes }: KeptFile): CarriedFile {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return { run, name, digest, base64: btoa(binary) };
}

/** Null when it cannot be read back. */
export function unpackFile(value: unknown): KeptFile | null {
  if (!isRecord(value)) return null;
  const [run, name, digest, base64] = [value.run, value.name, value.digest, value.base64].map(readText);
  if (run == null || name == null || digest == null || base64 == null) return null;
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return { key: keyOfFile(run, digest), run, name, digest, bytes };
  } catch {
    return null;
  }
}

/** Every file that can be read, of some runs. */
export async function listFiles(shelf: Shelf, isWanted: (run: string) => boolean): Promise<readonly KeptFile[]> {
  const found = (await shelf.all()).flatMap(({ record }) => readFile(record) ?? []);
  return found.filter(({ run }) => isWanted(run));
}

/** Forgets what was joined to a run; `size` and `digest` in its log stay. */
export async function forgetFilesOf(shelf: Shelf, run: string): Promise<void> {
  // By key, whatever is left of the record.
  for (const { key } of await shelf.all()) if (key.startsWith(`${run}/`)) await shelf.remove(key);
}

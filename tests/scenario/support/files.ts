import { readFileSync, statSync } from 'node:fs';
import type { Read } from '../../../src/scenario/index.ts';

/** Reads the disk, plain files only. */
export const readDisk: Read = (path) => {
  try {
    return statSync(path).isFile() ? readFileSync(path) : null;
  } catch {
    return null;
  }
};

/** Reads a file set held in memory. */
export function readFrom(files: Readonly<Record<string, string | Uint8Array>>): Read {
  return (path) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null);
}

export const WORLD = readFileSync('tests/scenario/worlds/guichet.yaml', 'utf8');
export const MINIMAL = readFileSync('tests/scenario/accepted/minimal.yaml', 'utf8');

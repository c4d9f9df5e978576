/** A file somebody chose: its bytes, what they are, their digest. Knows no program. */
import type { FileToKeep } from '../../keptFiles.ts';

/** The formats one may join are all archives of the same family: they begin alike. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];

const isArchive = (bytes: Uint8Array): boolean => ARCHIVE.every((byte, at) => bytes[at] === byte);

const toHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Null when what is inside is not what the name says. */
export async function readFile(file: File): Promise<FileToKeep | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isArchive(bytes)) return null;
  const digest = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  return { name: file.name.normalize('NFC'), digest, bytes };
}

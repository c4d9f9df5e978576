/**
 * The door to whoever keeps the bytes of files one joins: the log has only their name, their size and their digest. Left out,
 * nothing can be joined. Knows bytes; nothing of where they go.
 */
import { createContext, useContext } from 'react';

export interface FileToKeep {
  readonly name: string;
  /** SHA-256, hexadecimal: the name it is kept under. */
  readonly digest: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface KeptFiles {
  /** Fails when the browser has no room, or keeps nothing. */
  keep(file: FileToKeep): Promise<void>;
  forget(digest: string): Promise<void>;
}

export const KeptFilesContext = createContext<KeptFiles | null>(null);

export const useKeptFiles = (): KeptFiles | null => useContext(KeptFilesContext);

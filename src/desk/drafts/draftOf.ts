/** The drafts of one program, as it reads and writes them. */
import type { Program } from '../../model/act.ts';
import type { DraftDesk } from './useDrafts.ts';

export interface ProgramDraft {
  /** Empty when nothing was written under this key. */
  read(key: string): string;
  /** An empty text forgets the key. */
  write(key: string, text: string): void;
}

export function draftOf({ drafts, change }: DraftDesk, program: Program): ProgramDraft {
  return {
    read: (key) => drafts.programs[program]?.[key] ?? '',
    write: (key, text) => change({ write: 'program', program, key, text }),
  };
}

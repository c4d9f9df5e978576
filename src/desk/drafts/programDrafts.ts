/**
 * What is typed or chosen in the programs of the desk and not yet done: words by key, for each program. Plain data that can
 * be saved and read back; each program names its own keys.
 */
import type { Program } from '../../model/act.ts';
import type { DraftDesk } from './useDrafts.ts';

export type ProgramDrafts = Readonly<Partial<Record<Program, Readonly<Record<string, string>>>>>;

export interface ProgramDraft {
  /** Empty when nothing was written under this key. */
  read(key: string): string;
  /** An empty text forgets the key. */
  write(key: string, text: string): void;
}

export function changeProgramDraft(drafts: ProgramDrafts, program: Program, key: string, text: string): ProgramDrafts {
  const { [key]: _before, ...others } = drafts[program] ?? {};
  return { ...drafts, [program]: text === '' ? others : { ...others, [key]: text } };
}

/** The drafts of one program. */
export function draftOf({ drafts, change }: DraftDesk, program: Program): ProgramDraft {
  return {
    read: (key) => drafts.programs[program]?.[key] ?? '',
    write: (key, text) => change({ write: 'program', program, key, text }),
  };
}

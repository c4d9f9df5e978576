/**
 * What is typed or chosen in the programs of the desk and not yet done: words by key, for each program. Plain data that can
 * be saved and read back; each program names its own keys.
 */
import type { Program } from '../../model/act.ts';

export type ProgramDrafts = Readonly<Partial<Record<Program, Readonly<Record<string, string>>>>>;

export function changeProgramDraft(drafts: ProgramDrafts, program: Program, key: string, text: string): ProgramDrafts {
  const { [key]: _before, ...others } = drafts[program] ?? {};
  return { ...drafts, [program]: text === '' ? others : { ...others, [key]: text } };
}

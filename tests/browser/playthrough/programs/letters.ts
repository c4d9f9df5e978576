/** Deeds in the program « letters », by mouse or by keyboard. */
import type { LetterDeed } from '../../../../src/model/letters.ts';
import type { AtProgram } from './index.ts';

export async function workInLetters(_at: AtProgram, deed: LetterDeed): Promise<void> {
  throw new Error(`No reference does « ${deed.do} » yet: teach the test how a page does it.`);
}

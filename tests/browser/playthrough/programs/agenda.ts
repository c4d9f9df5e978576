/** Deeds in the program « agenda », by mouse or by keyboard. */
import type { AgendaDeed } from '../../../../src/model/agenda.ts';
import type { AtProgram } from './index.ts';

export async function workInAgenda(_at: AtProgram, deed: AgendaDeed): Promise<void> {
  throw new Error(`No reference does « ${deed.do} » yet: teach the test how a page does it.`);
}

/** Deeds in the program « documents », by mouse or by keyboard. */
import type { LibraryDeed } from '../../../../src/model/library.ts';
import type { AtProgram } from './index.ts';

export async function workInDocuments(_at: AtProgram, deed: LibraryDeed): Promise<void> {
  throw new Error(`No reference does « ${deed.do} » yet: teach the test how a page does it.`);
}

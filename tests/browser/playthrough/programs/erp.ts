/** Deeds in the program « erp », by mouse or by keyboard. */
import type { ErpDeed } from '../../../../src/model/erp.ts';
import type { AtProgram } from './index.ts';

export async function workInErp(_at: AtProgram, deed: ErpDeed): Promise<void> {
  throw new Error(`No reference does « ${deed.do} » yet: teach the test how a page does it.`);
}

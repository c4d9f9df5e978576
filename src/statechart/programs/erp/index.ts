/** Rules of the program « erp »: one door to what is possible, what it changes, how things stand at the end. */
import type { ProgramRules } from '../program.ts';
import { closeErp, playErp } from './play.ts';
import { suggestErp } from './suggest.ts';
import { whyNotErp } from './whyNot.ts';

export type { BookLine, BookRecord } from './book.ts';

export const erpRules: ProgramRules<'erp'> = {
  open: () => ({ records: {}, ibans: {}, drawnUp: [] }),
  whyNot: whyNotErp,
  play: playErp,
  close: closeErp,
  suggest: suggestErp,
};

/** Rules of the program « documents ». */
import type { ProgramRules } from '../program.ts';
import { closeCabinet } from './close.ts';
import { playDeed } from './play.ts';
import { suggestCabinetDeeds } from './suggest.ts';
import { whyNotDeed } from './whyNot.ts';

export { documentsAtHand, isAtHand, isInVariant } from './atHand.ts';
export { filingOf, findNameFaults, textKindOf } from './filing.ts';
export { listSharers, type Sharer } from './readers.ts';
export { dateOf, keepUntil } from './retention.ts';
export { accessTo, findLying, findShelf, firstNameOf, type Lying, shelvesAround } from './shelves.ts';
export { type DocumentState, standingOf } from './state.ts';

export const cabinetRules: ProgramRules<'documents'> = {
  open: () => ({ documents: {} }),
  whyNot: whyNotDeed,
  play: playDeed,
  close: closeCabinet,
  suggest: suggestCabinetDeeds,
};

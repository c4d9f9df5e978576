/** Scenario → one statechart, and questions over the office it holds. */
export { listContacts } from './addressBook.ts';
export { type ChartEvent, compileChart, stepByTable } from './chart.ts';
export { circumstancesOf, holds, wording } from './circumstances.ts';
export { dealHand, HAND_SIZE, type Hand, listSayable } from './hand.ts';
export { buildModel, type Model } from './model.ts';
export * from './modes.ts';
export type { Happening, Office, Speech } from './office.ts';
export { openOffice } from './opening.ts';
export * as calendars from './programs/agenda/index.ts';
export {
  accessTo,
  dateOf,
  documentsAtHand,
  filingOf,
  findLying,
  findShelf,
  firstNameOf,
  isInVariant,
  keepUntil,
  listSharers,
  shelvesAround,
  standingOf,
} from './programs/cabinet/index.ts';
export { type BookLine, type BookRecord, bookOf } from './programs/erp/book.ts';
export { suggestDeeds } from './programs/index.ts';
export { asDocument, findLetterAddressee, isGone, type KeptText, listAddressees } from './programs/letters/index.ts';
export { findNextMoment } from './rules/passTime.ts';
export { innerCall } from './rules/phone.ts';
export { BEGAN_TOGETHER_MS } from './rules/say.ts';
export * from './scene.ts';
export { whyNot } from './whyNot.ts';

/** Scenario → one statechart, and questions over the office it holds. */
export { listContacts } from './addressBook.ts';
export { type ChartEvent, compileChart, stepByTable } from './chart.ts';
export { circumstancesOf, holds, wording } from './circumstances.ts';
export { dealHand, HAND_SIZE, type Hand, listSayable } from './hand.ts';
export { buildModel, type Model } from './model.ts';
export * from './modes.ts';
export type { Happening, Office, Speech } from './office.ts';
export { openOffice } from './opening.ts';
export { findNextMoment } from './rules/passTime.ts';
export { innerCall } from './rules/phone.ts';
export { BEGAN_TOGETHER_MS } from './rules/say.ts';
export * from './scene.ts';
export { whyNot } from './whyNot.ts';

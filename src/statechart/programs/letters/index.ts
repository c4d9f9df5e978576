/** Rules of the program « letters »: texts are written, kept, sent by post or inside the house, joined to messages, filed. */
import type { ProgramRules } from '../program.ts';
import { playDeed } from './play.ts';
import { suggestLetterDeeds } from './suggest.ts';
import { whyNotDeed } from './whyNot.ts';

export { type Addressee, findLetterAddressee, listAddressees } from './addressees.ts';
export type { KeptText, SentLetter } from './state.ts';
export { asDocument, findText, isGone, type TextDocument, titleOfText } from './texts.ts';

export const lettersRules: ProgramRules<'letters'> = {
  open: () => ({ texts: [], files: [], begun: 0, joined: 0 }),
  whyNot: whyNotDeed,
  play: playDeed,
  // A text says all there is to say when it leaves: nothing stands.
  close: () => undefined,
  suggest: suggestLetterDeeds,
};

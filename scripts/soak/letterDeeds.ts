/** What somebody might do with the word processor: sensible names and strange ones. Knows what deeds are; not what they should do. */
import type { Act } from '../../src/model/act.ts';
import { type LetterDeed, SENDINGS, TEXT_KINDS } from '../../src/model/letters.ts';
import { type Dice, pick } from './dice.ts';

export interface LetterNames {
  readonly documents: readonly string[];
  readonly addresses: readonly string[];
}

type DrawText = (dice: Dice) => string;
type DrawDeed = (names: LetterNames, dice: Dice, drawText: DrawText) => LetterDeed;

const TEXTS = ['text-1', 'text-2', 'text-3', 'text-0', 'text-', 'sent-1', '__proto__', ''];
const MARKED = ['**gras**', '_ _', '\t\t# ', '**'.repeat(400), '__a_'.repeat(300), 'Objet : '];
const SIZES = [0, -1, 1, 1.5, 24_000, 10 * 1024 * 1024, 1e300];
const NAMES = ['courrier.odt', 'x.DOCX', 'photo.png', '.odp', '../../x.docx', ''];
const DIGESTS = ['a'.repeat(64), 'b'.repeat(64), 'A'.repeat(64), ''];

const drawBody = (dice: Dice, drawText: DrawText): string => (dice() < 0.3 ? pick(MARKED, dice) : drawText(dice));

const drawKeep: DrawDeed = (_names, dice, drawText) => ({
  do: 'keep',
  text: dice() < 0.5 ? '' : pick(TEXTS, dice),
  written: { kind: pick(TEXT_KINDS, dice), title: drawText(dice), body: drawBody(dice, drawText) },
});

const drawSend: DrawDeed = ({ documents, addresses }, dice, drawText) => ({
  do: 'send',
  text: pick(TEXTS, dice),
  to: pick(addresses, dice),
  by: pick(SENDINGS, dice),
  enclosed: dice() < 0.5 ? [] : [pick(documents, dice), pick(documents, dice)],
  ...(dice() < 0.5 ? {} : { spelling: { words: pick(SIZES, dice), unknown: [drawText(dice), drawText(dice)] } }),
});

const DEEDS: readonly DrawDeed[] = [
  drawKeep,
  drawKeep,
  drawSend,
  drawSend,
  (_names, dice) => ({ do: 'remove', text: pick(TEXTS, dice) }),
  (_names, dice) => ({
    do: 'joinFile',
    file: { name: pick(NAMES, dice), bytes: pick(SIZES, dice), digest: pick(DIGESTS, dice) },
  }),
  ({ documents }, dice) => ({ do: 'takeBackFile', document: pick(documents, dice) }),
];

export const drawLetterAct = (names: LetterNames, dice: Dice, drawText: DrawText): Act => ({
  do: 'letters',
  deed: pick(DEEDS, dice)(names, dice, drawText),
});

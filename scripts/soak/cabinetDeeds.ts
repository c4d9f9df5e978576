/** What somebody might do among the shared documents: sensible names and strange ones. Knows what deeds are; not what they should do. */
import type { Act } from '../../src/model/act.ts';
import type { CabinetDeed } from '../../src/model/cabinet.ts';
import { type Dice, pick } from './dice.ts';

export interface CabinetNames {
  readonly documents: readonly string[];
  readonly shelves: readonly string[];
  readonly addresses: readonly string[];
}

type DrawDeed = (names: CabinetNames, dice: Dice, drawText: (dice: Dice) => string) => CabinetDeed;

const DEEDS: readonly DrawDeed[] = [
  ({ documents, shelves }, dice, drawText) => ({
    do: 'file',
    document: pick(documents, dice),
    shelf: pick(shelves, dice),
    name: dice() < 0.5 ? '2025-11-12_Facture_Lantier_F25-11872' : drawText(dice),
  }),
  ({ documents }, dice) => ({ do: 'compare', documents: [pick(documents, dice), pick(documents, dice)] }),
  ({ documents }, dice) => ({ do: 'addVersion', document: pick(documents, dice), of: pick(documents, dice) }),
  ({ documents }, dice, drawText) => ({ do: 'annotate', document: pick(documents, dice), text: drawText(dice) }),
  ({ documents, addresses }, dice) => ({
    do: 'share',
    document: pick(documents, dice),
    with: dice() < 0.1 ? [] : [pick(addresses, dice), pick(addresses, dice)],
    right: pick(['read', 'write', 'none'] as const, dice),
  }),
  ({ documents }, dice) => ({ do: pick(['bin', 'restore', 'undo'] as const, dice), document: pick(documents, dice) }),
];

export const drawCabinetAct = (names: CabinetNames, dice: Dice, drawText: (dice: Dice) => string): Act => ({
  do: 'documents',
  deed: pick(DEEDS, dice)(names, dice, drawText),
});

/** Anything one might try in the business software, with names nobody bears and figures nobody writes. Knows deeds; not what they should do. */
import type { Act } from '../../src/model/act.ts';
import { DISCREPANCIES, type DraftLine, type ErpDeed, type Ground, RECORD_TYPES } from '../../src/model/erp.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';
import { type Dice, pick } from './dice.ts';
import type { Names } from './names.ts';

const STRANGE_FIGURES = [0, 1, -1, 0.5, 1e-9, 100, 101, 12_345, 1e8, 1e9, 1e300];
const IBANS = ['', 'FR76', 'FR7630001007941234567890185', 'FR14 2004 1010 0505 0001 3M02 606', 'xx'.repeat(400)];

/** Names of the business software of one situation, strange ones added by the caller. */
export function listErpNames({ erp }: Scenario, strange: readonly string[]) {
  const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  return {
    records: [...idsOf(erp?.records ?? []), 'record-1', 'record-2', ...strange],
    parties: [...idsOf(erp?.parties ?? []), ...strange],
    products: [...idsOf(erp?.products ?? []), ...strange],
  };
}

const some = <T>(most: number, dice: Dice, draw: () => T): T[] =>
  Array.from({ length: Math.floor(dice() * (most + 1)) }, draw);

function drawGround(dice: Dice): Ground {
  return { what: pick(DISCREPANCIES, dice), line: dice() < 0.3 ? null : pick([1, 2, 3, ...STRANGE_FIGURES], dice) };
}

function drawLine({ products }: Names, dice: Dice): DraftLine {
  const figure = () => pick([10, 20, 420, ...STRANGE_FIGURES], dice);
  return {
    product: pick(products, dice),
    quantity: figure(),
    unitPriceCents: figure(),
    discountPercent: figure(),
    vatPercent: figure(),
  };
}

type DrawText = (dice: Dice) => string;

const DEEDS: readonly ((names: Names, dice: Dice, text: DrawText) => ErpDeed)[] = [
  ({ records }, dice) => ({ do: 'openRecord', record: pick(records, dice) }),
  ({ parties }, dice) => ({ do: 'openParty', party: pick(parties, dice) }),
  ({ products }, dice) => ({ do: 'openProduct', product: pick(products, dice) }),
  ({ records }, dice) => ({ do: 'compare', record: pick(records, dice) }),
  ({ records }, dice) => ({ do: 'recordInvoice', record: pick(records, dice) }),
  ({ records }, dice) => ({ do: 'approvePayment', record: pick(records, dice) }),
  ({ records }, dice, text) => ({ do: 'blockPayment', record: pick(records, dice), reason: text(dice) }),
  ({ records }, dice) => ({ do: 'unblockPayment', record: pick(records, dice) }),
  ({ records }, dice, text) => ({
    do: 'dispute',
    record: pick(records, dice),
    grounds: some(3, dice, () => drawGround(dice)),
    note: text(dice),
  }),
  ({ records }, dice, text) => ({
    do: 'askCredit',
    record: pick(records, dice),
    amountCents: pick([1, 1000, ...STRANGE_FIGURES], dice),
    note: text(dice),
  }),
  ({ records, people }, dice, text) => ({
    do: 'askVisa',
    record: pick(records, dice),
    from: pick(people, dice),
    note: text(dice),
  }),
  ({ records }, dice, text) => ({ do: 'annotate', record: pick(records, dice), text: text(dice) }),
  ({ parties }, dice) => ({ do: 'changeIban', party: pick(parties, dice), iban: pick(IBANS, dice) }),
  ({ records }, dice) => ({ do: 'undo', record: pick(records, dice) }),
  (names, dice, text) => ({
    do: 'drawUp',
    draft: {
      type: pick(RECORD_TYPES, dice),
      party: pick(names.parties, dice),
      after: pick(['', ...names.records], dice),
      lines: some(3, dice, () => drawLine(names, dice)),
      note: text(dice),
    },
  }),
];

export const drawErpAct = (names: Names, dice: Dice, text: DrawText): Act => ({
  do: 'erp',
  deed: pick(DEEDS, dice)(names, dice, text),
});

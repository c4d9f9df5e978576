/** What is wrong with an invoice: each kind of fault put into a sound deal is found, where it is, and nothing else is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Discrepancy, Ground } from '../../src/model/erp.ts';
import { buildModel, type Model } from '../../src/statechart/index.ts';
import { bookOf } from '../../src/statechart/programs/erp/book.ts';
import { dueCents, findDiscrepancies } from '../../src/statechart/programs/erp/discrepancies.ts';
import { ERP_FILE, erpScenario, OTHER_IBAN, withErp } from '../support/erpDesk.ts';

interface Line {
  product: string;
  quantity: number;
  unitPriceCents?: number;
  discountPercent?: number;
  vatPercent?: number;
  amountCents?: number;
  damaged?: number;
}
interface Deal {
  order: Line[];
  delivery: Line[];
  invoice: Line[];
  more: Record<string, unknown>;
  others: unknown[];
}

const PRODUCTS = ERP_FILE.products.map(({ id }) => id);
const base = { party: 'lantier', date: '2025-11-03' };

function modelOf({ order, delivery, invoice, more, others }: Deal): Model {
  const records = [
    { id: 'c', type: 'purchaseOrder', number: 'C', lines: order, ...base },
    { id: 'l', type: 'goodsReceipt', number: 'L', order: 'c', lines: delivery, ...base },
    { id: 'f', type: 'invoiceIn', number: 'F', order: 'c', delivery: 'l', lines: invoice, ...base, ...more },
    ...others,
  ];
  return buildModel(withErp({ ...ERP_FILE, records }), 1);
}

/** A deal where all is well: different products, any quantity, conditions of the house or of the order. */
const soundDeal: fc.Arbitrary<Deal> = fc
  .uniqueArray(
    fc.record({
      product: fc.constantFrom(...PRODUCTS),
      quantity: fc.integer({ min: 2, max: 400 }),
      agreed: fc.option(
        fc.record({
          unitPriceCents: fc.integer({ min: 100, max: 50_000 }),
          discountPercent: fc.constantFrom(0, 5, 12.5),
          vatPercent: fc.constantFrom(5.5, 10, 20),
        }),
        { nil: undefined },
      ),
    }),
    { selector: ({ product }) => product, minLength: 1, maxLength: 5 },
  )
  .map((lines) => ({
    order: lines.map(({ product, quantity, agreed }) => ({ product, quantity, ...agreed })),
    delivery: lines.map(({ product, quantity }) => ({ product, quantity })),
    invoice: lines.map(({ product, quantity }) => ({ product, quantity })),
    more: {},
    others: [],
  }));

const at = (lines: Line[], rank: number, change: (line: Line) => Partial<Line>): Line[] =>
  lines.map((line, index) => (index === rank ? { ...line, ...change(line) } : line));

/** Makes one fault of a kind, at a line when it is of a line. */
type Injury = (deal: Deal, rank: number) => Deal;

const agreedOf = (deal: Deal, rank: number) => {
  const line = bookOf(modelOf(deal)).records.get('c')?.lines[rank];
  if (line === undefined) throw new Error('no such line');
  return line;
};

const INJURIES: Readonly<Record<Discrepancy, Injury>> = {
  quantity: (deal, rank) => ({
    ...deal,
    invoice: at(deal.invoice, rank, ({ quantity }) => ({ quantity: quantity + 1 })),
  }),
  short: (deal, rank) => ({
    ...deal,
    delivery: at(deal.delivery, rank, ({ quantity }) => ({ quantity: quantity - 1 })),
  }),
  damaged: (deal, rank) => ({ ...deal, delivery: at(deal.delivery, rank, () => ({ damaged: 1 })) }),
  price: (deal, rank) => ({
    ...deal,
    invoice: at(deal.invoice, rank, () => ({ unitPriceCents: agreedOf(deal, rank).unitPriceCents + 30 })),
  }),
  discount: (deal, rank) => ({
    ...deal,
    invoice: at(deal.invoice, rank, () => ({ discountPercent: agreedOf(deal, rank).discountPercent + 1 })),
  }),
  vat: (deal, rank) => ({
    ...deal,
    invoice: at(deal.invoice, rank, () => ({ vatPercent: agreedOf(deal, rank).vatPercent === 20 ? 10 : 20 })),
  }),
  arithmetic: (deal, rank) => ({
    ...deal,
    invoice: at(deal.invoice, rank, () => ({
      amountCents: (bookOf(modelOf(deal)).records.get('f')?.lines[rank]?.computedCents ?? 0) + 90,
    })),
  }),
  duplicate: (deal) => ({
    ...deal,
    others: [
      {
        id: 'g',
        type: 'invoiceIn',
        number: 'G',
        order: 'c',
        delivery: 'l',
        status: 'paid',
        lines: deal.invoice,
        ...base,
      },
    ],
  }),
  iban: (deal) => ({ ...deal, more: { ...deal.more, iban: OTHER_IBAN } }),
};

const KINDS = Object.keys(INJURIES) as Discrepancy[];
const OF_THE_WHOLE: readonly Discrepancy[] = ['duplicate', 'iban'];
const netOf = (model: Model): number => bookOf(model).records.get('f')?.totalCents ?? 0;

describe('a sound deal', () => {
  it('has nothing wrong, and what is printed is due', () => {
    fc.assert(
      fc.property(soundDeal, (deal) => {
        const model = modelOf(deal);
        expect(findDiscrepancies(model, 'f')).toEqual([]);
        expect(dueCents(model, 'f')).toBe(netOf(model));
      }),
      { numRuns: 60 },
    );
  });

  it('may be delivered and billed in part', () => {
    fc.assert(
      fc.property(soundDeal, fc.nat(), (deal, seed) => {
        const rank = seed % deal.invoice.length;
        const less = ({ quantity }: Line) => ({ quantity: quantity - 1 });
        const part = { ...deal, delivery: at(deal.delivery, rank, less), invoice: at(deal.invoice, rank, less) };
        expect(findDiscrepancies(modelOf(part), 'f')).toEqual([]);
        expect(dueCents(modelOf(part), 'f')).toBe(netOf(modelOf(part)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a fault put into a sound deal', () => {
  it.each(KINDS)('%s: is found at its place, and nothing else is', (what) => {
    fc.assert(
      fc.property(soundDeal, fc.nat(), (deal, seed) => {
        const rank = seed % deal.invoice.length;
        const expected: Ground = { what, line: OF_THE_WHOLE.includes(what) ? null : rank + 1 };
        expect(findDiscrepancies(modelOf(INJURIES[what](deal, rank)), 'f')).toEqual([expected]);
      }),
      { numRuns: 25 },
    );
  });

  it.each(KINDS.filter((kind) => !['iban', 'duplicate'].includes(kind)))(
    '%s: does not change what is due, unless less was received',
    (what) => {
      fc.assert(
        fc.property(soundDeal, fc.nat(), (deal, seed) => {
          const rank = seed % deal.invoice.length;
          const due = dueCents(modelOf(INJURIES[what](deal, rank)), 'f');
          const soundDue = netOf(modelOf(deal));
          if (what === 'short' || what === 'damaged') expect(due).toBeLessThan(soundDue);
          else expect(due).toBe(soundDue);
        }),
        { numRuns: 20 },
      );
    },
  );

  it('several at once are all found', () => {
    const pair = fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(soundDeal, pair, (deal, kinds) => {
        const hurt = kinds.reduce((now, kind) => INJURIES[kind](now, 0), deal);
        const found = new Set(findDiscrepancies(modelOf(hurt), 'f').map(({ what }) => what));
        expect(found).toEqual(new Set(kinds));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is due', () => {
  const model = buildModel(erpScenario, 1);

  it('is the order’s price, discount and VAT on what was received in good order', () => {
    // 884,90 € ordered less ten crushed binders, VAT 20 % on 772,20 € and 5,5 % on 91,20 €.
    expect(dueCents(model, 'facture')).toBe(77_220 + 15_444 + 9_120 + 502);
    expect(bookOf(model).records.get('facture')?.totalCents).toBe(107_820);
  });

  it('is nothing for a claim already in the books', () => {
    expect(findDiscrepancies(model, 'encore')).toEqual([{ what: 'duplicate', line: null }]);
    expect(dueCents(model, 'encore')).toBe(0);
    expect(findDiscrepancies(model, 'ancienne')).toEqual([]);
  });

  it('does not depend on the account printed', () => {
    const deal = INJURIES.iban({ ...emptyDeal(), invoice: [{ product: 'toner', quantity: 4 }] }, 0);
    expect(dueCents(modelOf(deal), 'f')).toBe(netOf(modelOf(deal)));
  });

  it('is nothing for what nobody ordered', () => {
    const deal = emptyDeal();
    const more = modelOf({ ...deal, invoice: [...deal.order, { product: 'cafe', quantity: 2 }] });
    expect(findDiscrepancies(more, 'f')).toEqual([{ what: 'quantity', line: 2 }]);
    expect(dueCents(more, 'f')).toBe(netOf(modelOf({ ...deal, invoice: deal.order })));
  });

  it('a wrong total is a fault of the whole', () => {
    const deal = emptyDeal();
    const printed = modelOf({ ...deal, invoice: deal.order, more: { totalCents: 12_345 } });
    expect(findDiscrepancies(printed, 'f')).toEqual([{ what: 'arithmetic', line: null }]);
    expect(netOf(printed)).toBe(12_345);
  });

  it('a second invoice of one order is none, for another delivery', () => {
    const deal = emptyDeal();
    const lines = deal.order;
    const others = [
      { id: 'm', type: 'goodsReceipt', number: 'M', order: 'c', lines, ...base },
      { id: 'g', type: 'invoiceIn', number: 'G', order: 'c', delivery: 'm', status: 'paid', lines, ...base },
    ];
    expect(findDiscrepancies(modelOf({ ...deal, invoice: lines, others }), 'f')).toEqual([]);
  });
});

function emptyDeal(): Deal {
  const lines = [{ product: 'toner', quantity: 4 }];
  return { order: lines, delivery: lines, invoice: [], more: {}, others: [] };
}

describe('values that vary', () => {
  it('are those of the variant', () => {
    const records = [
      {
        id: 'f',
        type: 'invoiceIn',
        number: [{ draw: { heure: '14h30' }, value: 'A' }, { value: 'B' }],
        lines: [{ product: 'toner', quantity: [{ draw: { heure: '14h30' }, value: 1 }, { value: 2 }] }],
        draw: { heure: ['14h30', '15h'] },
        ...base,
      },
      { id: 'absente', type: 'invoiceIn', number: 'X', draw: { heure: 'jamais' }, ...base },
    ];
    const scenario = withErp({ ...ERP_FILE, records });
    const book = bookOf(buildModel(scenario, 1, { heure: '14h30' }));
    expect(book.records.get('f')).toMatchObject({ number: 'A', lines: [{ quantity: 1, amountCents: 8650 }] });
    expect(book.records.has('absente')).toBe(false);
  });
});

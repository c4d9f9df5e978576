/** Lines of business documents in words, and those of several documents put side by side. Knows figures; judges none. */
import { formatAmount, formatMoney, formatPercent, formatQuantity, type Totals } from '../../model/money.ts';
import type { BookLine, BookRecord } from '../../statechart/programs/erp/book.ts';
import type { ComparedLine, LineWords, TotalsView } from './erpView.ts';

const NONE = '–';

export function viewTotals({ beforeTaxCents, taxCents, taxes }: Totals, totalCents: number): TotalsView {
  return {
    beforeTax: formatMoney(beforeTaxCents),
    // What is printed adds up on paper even when it is wrong.
    tax: formatMoney(taxCents),
    total: formatMoney(totalCents),
    taxes: taxes.map((share) => ({
      rate: formatPercent(share.percent),
      base: formatAmount(share.baseCents),
      tax: formatMoney(share.taxCents),
    })),
  };
}

export const lineWords = (line: BookLine): LineWords => ({
  quantity: formatQuantity(line.quantity),
  price: formatAmount(line.unitPriceCents),
  discount: line.discountPercent === 0 ? NONE : formatPercent(line.discountPercent),
  vat: formatPercent(line.vatPercent),
  amount: formatAmount(line.amountCents),
});

/** One article throughout a deal, before it is put into words. */
export interface Compared {
  readonly product: string;
  readonly line: ComparedLine['line'];
  readonly own: BookLine | null;
  readonly ordered: BookLine | null;
  readonly delivered: BookLine | null;
}

/** The document’s own lines first, then what was ordered or delivered and is not on it. Each line of the others stands once. */
export function compareLines(
  own: BookRecord,
  order: BookRecord | undefined,
  delivery: BookRecord | undefined,
): Compared[] {
  const ordered = [...(order?.lines ?? [])];
  const delivered = [...(delivery?.lines ?? [])];
  const take = (lines: BookLine[], product: string): BookLine | null => {
    const at = lines.findIndex((line) => line.product === product);
    return at < 0 ? null : (lines.splice(at, 1)[0] ?? null);
  };
  const rows = own.lines.map(
    (line, rank): Compared => ({
      product: line.product,
      line: rank + 1,
      own: line,
      ordered: take(ordered, line.product),
      delivered: take(delivered, line.product),
    }),
  );
  const left = [...new Set([...ordered, ...delivered].map(({ product }) => product))];
  const missing = left.map(
    (product): Compared => ({
      product,
      line: null,
      own: null,
      ordered: take(ordered, product),
      delivered: take(delivered, product),
    }),
  );
  return [...rows, ...missing];
}

/**
 * What is wrong with an invoice received, held against its order, its delivery, the supplier’s known account and earlier
 * invoices; and what is truly due for it. The truth, whatever anybody has found. Knows the variant; not the run.
 */
import { DISCREPANCIES, type Discrepancy, type Ground, type ProductId, type RecordId } from '../../../model/erp.ts';
import { bareIban, lineCents, totalsOf } from '../../../model/money.ts';
import type { Model } from '../../model.ts';
import { type Book, type BookLine, type BookRecord, bookOf, productTerms } from './book.ts';

/** An invoice with what it is held against. */
interface Deal {
  readonly book: Book;
  readonly invoice: BookRecord;
  readonly order: BookRecord | null;
  readonly delivery: BookRecord | null;
}

function dealOf(model: Model, id: RecordId): Deal | null {
  const book = bookOf(model);
  const invoice = book.records.get(id);
  if (invoice?.type !== 'invoiceIn') return null;
  const order = book.records.get(invoice.order ?? '') ?? null;
  const delivery = book.records.get(invoice.delivery ?? '') ?? null;
  return { book, invoice, order, delivery };
}

function sumOf(record: BookRecord | null, product: ProductId, count: (line: BookLine) => number): number {
  if (record === null) return Number.POSITIVE_INFINITY;
  return record.lines.filter((line) => line.product === product).reduce((total, line) => total + count(line), 0);
}

/** Quantities of one product throughout a deal; infinite where there is no document to say. */
interface Quantities {
  readonly ordered: number;
  readonly delivered: number;
  /** Delivered without damage. */
  readonly good: number;
  readonly billed: number;
}

function quantitiesOf({ order, delivery, invoice }: Deal, product: ProductId): Quantities {
  return {
    ordered: sumOf(order, product, ({ quantity }) => quantity),
    delivered: sumOf(delivery, product, ({ quantity }) => quantity),
    good: sumOf(delivery, product, ({ quantity, damaged }) => Math.max(0, quantity - damaged)),
    billed: sumOf(invoice, product, ({ quantity }) => quantity),
  };
}

/** Billed without having been ordered, or another number than ordered that no delivery explains. */
function isQuantityWrong({ ordered, good, billed }: Quantities): boolean {
  if (ordered === Number.POSITIVE_INFINITY) return false;
  if (billed > ordered) return true;
  return billed < ordered && billed < Math.min(good, ordered);
}

/** Of the lines of one product, told at the first. */
function quantityFaults(quantities: Quantities): Discrepancy[] {
  const { ordered, delivered, good, billed } = quantities;
  // What was billed beyond the order is a fault of quantity already.
  const expected = Math.min(billed, ordered);
  const faults: Discrepancy[] = [];
  if (isQuantityWrong(quantities)) faults.push('quantity');
  if (delivered < expected) faults.push('short');
  if (good < delivered && good < expected) faults.push('damaged');
  return faults;
}

/** What was agreed for a line: the order’s conditions, or the product’s when nothing was ordered in writing. */
function agreedFor(
  { book, order }: Deal,
  line: BookLine,
): Pick<BookLine, 'unitPriceCents' | 'discountPercent' | 'vatPercent'> | null {
  if (order === null) return productTerms(book.products.get(line.product), line.quantity);
  return order.lines.find(({ product }) => product === line.product) ?? null;
}

function conditionFaults(deal: Deal, line: BookLine): Discrepancy[] {
  const agreed = agreedFor(deal, line);
  // Nobody ordered it: that alone is the fault.
  if (agreed === null) return [];
  const faults: Discrepancy[] = [];
  if (line.unitPriceCents !== agreed.unitPriceCents) faults.push('price');
  if (line.discountPercent !== agreed.discountPercent) faults.push('discount');
  if (line.vatPercent !== agreed.vatPercent) faults.push('vat');
  return faults;
}

function lineFaults(deal: Deal, line: BookLine, rank: number): Discrepancy[] {
  const isFirst = deal.invoice.lines.findIndex(({ product }) => product === line.product) === rank;
  return [
    ...(isFirst ? quantityFaults(quantitiesOf(deal, line.product)) : []),
    ...conditionFaults(deal, line),
    ...(line.amountCents === line.computedCents ? [] : (['arithmetic'] as const)),
  ];
}

/** Is it the same claim as an invoice already in the books: the same goods, or the same paper again? */
function repeats(invoice: BookRecord, other: BookRecord): boolean {
  if (other.id === invoice.id || other.type !== 'invoiceIn' || other.party !== invoice.party) return false;
  if (other.status !== 'recorded' && other.status !== 'paid') return false;
  if (other.number === invoice.number && other.totalCents === invoice.totalCents) return true;
  const areDelivered = other.delivery !== null && invoice.delivery !== null;
  if (areDelivered) return other.delivery === invoice.delivery;
  return other.order !== null && other.order === invoice.order;
}

/** An invoice already in the books repeats nobody: the one that comes after does. */
function findRepeated({ book, invoice }: Deal): BookRecord | undefined {
  if (invoice.status === 'recorded' || invoice.status === 'paid') return undefined;
  return [...book.records.values()].find((other) => repeats(invoice, other));
}

function wholeFaults(deal: Deal): Discrepancy[] {
  const { book, invoice } = deal;
  const faults: Discrepancy[] = [];
  if (invoice.totalCents !== invoice.totals.totalCents) faults.push('arithmetic');
  if (findRepeated(deal) !== undefined) faults.push('duplicate');
  if (invoice.iban !== bareIban(book.parties.get(invoice.party)?.iban ?? '')) faults.push('iban');
  return faults;
}

/** All that is wrong with an invoice received, with its line from 1, or null for the whole; none for anything else. */
export function findDiscrepancies(model: Model, record: RecordId): readonly Ground[] {
  const deal = dealOf(model, record);
  if (deal === null) return [];
  const onLines = deal.invoice.lines.flatMap((line, rank) =>
    lineFaults(deal, line, rank).map((what): Ground => ({ what, line: rank + 1 })),
  );
  return [...onLines, ...wholeFaults(deal).map((what): Ground => ({ what, line: null }))];
}

/** The kinds alone, in the order of the vocabulary. */
export function listKinds(grounds: readonly Ground[]): readonly Discrepancy[] {
  return DISCREPANCIES.filter((kind) => grounds.some(({ what }) => what === kind));
}

/** What may be billed of each line: not more than ordered, nor than received in good order. */
function dueLines(deal: Deal): { amountCents: number; vatPercent: number }[] {
  const left = new Map<ProductId, number>();
  return deal.invoice.lines.flatMap((line) => {
    const agreed = agreedFor(deal, line);
    if (agreed === null) return [];
    const { ordered, good } = quantitiesOf(deal, line.product);
    const rest = left.get(line.product) ?? Math.min(ordered, good);
    const quantity = Math.min(line.quantity, rest);
    left.set(line.product, rest - quantity);
    const { unitPriceCents, discountPercent, vatPercent } = agreed;
    return [{ amountCents: lineCents({ quantity, unitPriceCents, discountPercent }), vatPercent }];
  });
}

/**
 * The net truly due for an invoice received, in cents, VAT included: the order’s price, discount and VAT on what was billed,
 * ordered and received in good order. A changed account changes nothing of it; for a claim already in the books nothing is due.
 */
export function dueCents(model: Model, record: RecordId): number {
  const deal = dealOf(model, record);
  if (deal === null || findRepeated(deal) !== undefined) return 0;
  return totalsOf(dueLines(deal)).totalCents;
}

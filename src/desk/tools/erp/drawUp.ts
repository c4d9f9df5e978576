/** A document being typed: words in fields, and what they come to. Pure; knows no rule of what may be drawn up. */
import type { DraftLine, ProductId, RecordDraft, RecordId, RecordType } from '../../../model/erp.ts';
import {
  discountAt,
  formatAmount,
  lineCents,
  parseMoney,
  parsePercent,
  parseQuantity,
  type Totals,
  totalsOf,
} from '../../../model/money.ts';
import type { ErpView, ProductView, RecordView } from '../../../session/programs/erp.ts';
import { words } from './erpWords.ts';

export interface TypedLine {
  readonly product: ProductId;
  readonly quantity: string;
  readonly price: string;
  readonly discount: string;
  readonly vat: string;
}

export interface TypedRecord {
  readonly party: string;
  readonly after: RecordId | '';
  readonly lines: readonly TypedLine[];
  readonly note: string;
}

const BLANK: TypedLine = { product: '', quantity: '', price: '', discount: '', vat: '' };
export const blankLine = (): TypedLine => ({ ...BLANK });

/** A line of another document, to go on from. What a delivery does not say, the product does. */
function takeLine(erp: ErpView, line: RecordView['lines'][number]): TypedLine {
  const product = erp.products.find(({ id }) => id === line.product);
  const { quantity } = line;
  if (line.price === '' && product !== undefined) return fillFrom(product, { ...BLANK, product: product.id, quantity });
  const discount = line.discount === words.empty ? '' : line.discount;
  return { product: line.product, quantity, price: line.price, discount, vat: line.vat };
}

/** The conditions of a product, for the quantity typed. */
export function fillFrom(product: ProductView, line: TypedLine): TypedLine {
  const percent = discountAt(product.discountSteps, parseQuantity(line.quantity) ?? 0);
  return {
    ...line,
    product: product.id,
    price: formatAmount(product.priceCents),
    discount: percent === 0 ? '' : String(percent).replace('.', ','),
    vat: String(product.vatPercent).replace('.', ','),
  };
}

export function beginTyped(erp: ErpView, after: RecordView | null): TypedRecord {
  if (after === null) return { party: '', after: '', lines: [blankLine()], note: '' };
  return { party: after.party, after: after.id, lines: after.lines.map((line) => takeLine(erp, line)), note: '' };
}

/** What was kept; what it began as when nothing was or it cannot be read. */
export function readTyped(kept: string, otherwise: TypedRecord): TypedRecord {
  if (kept === '') return otherwise;
  try {
    const read = JSON.parse(kept) as Partial<TypedRecord>;
    return Array.isArray(read.lines) ? { ...otherwise, ...read } : otherwise;
  } catch {
    return otherwise;
  }
}

/** A line as figures, or the word for what cannot be read. */
function readLine(line: TypedLine): DraftLine | string {
  const { columns } = words;
  const quantity = parseQuantity(line.quantity);
  if (quantity === null) return `${columns.quantity}, ${words.notANumber}`;
  const unitPriceCents = parseMoney(line.price);
  if (unitPriceCents === null) return `${columns.price}, ${words.notANumber}`;
  const discountPercent = line.discount.trim() === '' ? 0 : parsePercent(line.discount);
  if (discountPercent === null) return `${columns.discount}, ${words.notANumber}`;
  const vatPercent = parsePercent(line.vat);
  if (vatPercent === null) return `${columns.vat}, ${words.notANumber}`;
  return { product: line.product, quantity, unitPriceCents, discountPercent, vatPercent };
}

const isBlank = ({ product, quantity, price }: TypedLine): boolean =>
  [product, quantity, price].every((one) => one === '');

/** What a line comes to; empty while it cannot be read. */
export function amountOf(line: TypedLine): string {
  const read = readLine(line);
  return typeof read === 'string' ? '' : formatAmount(lineCents(read));
}

/** What the lines that can be read come to. */
export function totalsOfTyped(typed: TypedRecord): Totals {
  const read = typed.lines.map(readLine).filter((line) => typeof line !== 'string');
  return totalsOf(read.map((line) => ({ amountCents: lineCents(line), vatPercent: line.vatPercent })));
}

/** The document as figures, or a sentence on the first line that cannot be read. Blank lines do not count. */
export function readRecord(type: RecordType, typed: TypedRecord): RecordDraft | string {
  const lines: DraftLine[] = [];
  for (const [rank, line] of typed.lines.entries()) {
    if (isBlank(line)) continue;
    const read = readLine(line);
    if (typeof read === 'string') return words.lineFault(rank + 1, read);
    lines.push(read);
  }
  return { type, party: typed.party, after: typed.after, lines, note: typed.note };
}

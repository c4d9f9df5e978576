/**
 * The documents of the business software as they are in this variant: every value that varies settled, every line with its
 * price, discount and VAT, what is printed beside what it should come to. Knows the situation and its draws; not what has
 * been done in the run.
 */
import type { PartyId, ProductId, RecordId, RecordType } from '../../../model/erp.ts';
import { bareIban, discountAt, lineCents, type Totals, totalsOf } from '../../../model/money.ts';
import { drawsHold } from '../../../scenario/condition.ts';
import type { BusinessRecord, Erp, Party, Product, RecordLine } from '../../../scenario/schema/erp.ts';
import { valueNow } from '../../../scenario/varies.ts';
import type { Model } from '../../model.ts';

/** A line as it stands in this variant. */
export interface BookLine {
  readonly product: ProductId;
  readonly quantity: number;
  readonly unitPriceCents: number;
  readonly discountPercent: number;
  readonly vatPercent: number;
  /** Of a delivery: damaged or refused among those delivered. */
  readonly damaged: number;
  readonly reserve: string;
  /** Before tax, as printed. */
  readonly amountCents: number;
  /** What the printed quantity, price and discount come to. */
  readonly computedCents: number;
}

export interface BookRecord {
  readonly id: RecordId;
  readonly type: RecordType;
  readonly number: string;
  readonly party: PartyId;
  readonly order: RecordId | null;
  readonly delivery: RecordId | null;
  readonly invoice: RecordId | null;
  readonly lines: readonly BookLine[];
  /** Of the lines as printed. */
  readonly totals: Totals;
  /** The total printed: usually that of the lines. */
  readonly totalCents: number;
  /** Account printed on it, without spaces; that of the party when it prints no other. */
  readonly iban: string;
  readonly status: 'draft' | 'open' | 'recorded' | 'paid' | 'cancelled';
  /** As the author wrote it: dates, notes, documents, what it waits for. Null: drawn up by the learner. */
  readonly source: BusinessRecord | null;
}

export interface Book {
  readonly erp: Erp;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly products: ReadonlyMap<ProductId, Product>;
  /** Of this variant only, in the order of the file. */
  readonly records: ReadonlyMap<RecordId, BookRecord>;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

type Draws = Readonly<Record<string, string>>;
/** What a line is when it says nothing of it: the order’s, else the product’s own conditions. */
type Terms = Pick<BookLine, 'unitPriceCents' | 'discountPercent' | 'vatPercent'>;

export function productTerms(product: Product | undefined, quantity: number): Terms {
  return {
    unitPriceCents: product?.priceCents ?? 0,
    discountPercent: discountAt(product?.discounts ?? [], quantity),
    vatPercent: product?.vatPercent ?? 20,
  };
}

class Reader {
  readonly #draws: Draws;
  readonly #erp: Erp;
  readonly #products: ReadonlyMap<string, Product>;
  readonly #sources: ReadonlyMap<string, BusinessRecord>;

  constructor(erp: Erp, draws: Draws) {
    this.#erp = erp;
    this.#draws = draws;
    this.#products = byId(erp.products);
    this.#sources = byId(erp.records.filter(({ draw }) => drawsHold(draw, (name) => draws[name])));
  }

  read(): Book {
    const records = [...this.#sources.values()].map((source) => this.#record(source));
    return { erp: this.#erp, parties: byId(this.#erp.parties), products: this.#products, records: byId(records) };
  }

  #record(source: BusinessRecord): BookRecord {
    const lines = source.lines.map((line) => this.#line(line, this.#orderOf(source)));
    const totals = totalsOf(lines);
    return {
      id: source.id,
      type: source.type,
      number: valueNow(source.number, this.#draws) ?? '',
      party: source.party,
      order: this.#there(source.order),
      delivery: this.#there(source.delivery),
      invoice: this.#there(source.invoice),
      lines,
      totals,
      totalCents: this.#now(source.totalCents) ?? totals.totalCents,
      iban: bareIban(this.#now(source.iban) ?? this.#erp.parties.find(({ id }) => id === source.party)?.iban ?? ''),
      status: valueNow(source.status, this.#draws) ?? 'open',
      source,
    };
  }

  #now<T>(varying: Parameters<typeof valueNow<T>>[0] | undefined): T | undefined {
    return varying === undefined ? undefined : valueNow(varying, this.#draws);
  }

  #there(id: string | undefined): string | null {
    return id !== undefined && this.#sources.has(id) ? id : null;
  }

  /** The order whose conditions a later document takes up. */
  #orderOf({ id, order }: BusinessRecord): BusinessRecord | undefined {
    return order === undefined || order === id ? undefined : this.#sources.get(order);
  }

  #line(line: RecordLine, order: BusinessRecord | undefined): BookLine {
    const quantity = valueNow(line.quantity, this.#draws) ?? 0;
    const usual = this.#terms(line.product, quantity, order);
    const priced = {
      quantity,
      unitPriceCents: this.#now(line.unitPriceCents) ?? usual.unitPriceCents,
      discountPercent: this.#now(line.discountPercent) ?? usual.discountPercent,
    };
    const computedCents = lineCents(priced);
    return {
      product: line.product,
      ...priced,
      vatPercent: this.#now(line.vatPercent) ?? usual.vatPercent,
      damaged: valueNow(line.damaged, this.#draws) ?? 0,
      reserve: valueNow(line.reserve, this.#draws) ?? '',
      amountCents: this.#now(line.amountCents) ?? computedCents,
      computedCents,
    };
  }

  #terms(product: ProductId, quantity: number, order: BusinessRecord | undefined): Terms {
    const ordered = order?.lines.find((line) => line.product === product);
    return ordered === undefined ? productTerms(this.#products.get(product), quantity) : this.#line(ordered, undefined);
  }
}

const books = new WeakMap<Model, Book>();

/** The book of a variant, read once. @throws when the situation has no business software: ask `hasProgram` first. */
export function bookOf(model: Model): Book {
  const known = books.get(model);
  if (known !== undefined) return known;
  const { erp } = model.scenario;
  if (erp === undefined) throw new Error('This situation has no business software');
  const book = new Reader(erp, model.variant.draws).read();
  books.set(model, book);
  return book;
}

/** Documents of the business software, in words: how each stands, its lines, what it is held against, its pieces. */
import type { RecordId, RecordType } from '../../model/erp.ts';
import type { DocumentId } from '../../model/mail.ts';
import { formatIban, formatMoney, formatQuantity } from '../../model/money.ts';
import { formatDayShort, formatTimeOfDay, parseCivilDate } from '../../model/time.ts';
import { minutesOfDay } from '../../scenario/fillText.ts';
import type { Run } from '../../simulation/index.ts';
import { wording } from '../../statechart/index.ts';
import { documentsAtHand } from '../../statechart/programs/cabinet/atHand.ts';
import { type BookLine, type BookRecord, bookOf } from '../../statechart/programs/erp/book.ts';
import { findRecord, listRecords } from '../../statechart/programs/erp/records.ts';
import { type RecordState, standingOf } from '../../statechart/programs/erp/state.ts';
import { nameOf } from '../names.ts';
import { compareLines, lineWords, viewTotals } from './erpLines.ts';
import type { ComparisonView, LineView, PieceView, RecordView, SideView, StandingView } from './erpView.ts';
import { agree, nameGround, OPEN_STATES, SCANS, TITLES, UNDONE } from './erpWords.ts';

/** « 12/11/2025 »; empty for no date. */
export function dayWords(day: string | undefined): string {
  const date = day === undefined ? null : parseCivilDate(day);
  return date === null ? '' : formatDayShort(date);
}

/** « 12/11 »: the year goes without saying. */
const shortDay = (day: string | undefined): string => dayWords(day).slice(0, 5);

/** Documents that say how much, not for how much. */
const WITHOUT_PRICES: readonly RecordType[] = ['goodsReceipt', 'deliveryNote'];
const OF_PURCHASES: readonly RecordType[] = ['purchaseOrder', 'goodsReceipt', 'invoiceIn', 'creditNoteIn'];
const PIECE_ICONS: Readonly<Partial<Record<RecordType, PieceView['icon']>>> = {
  purchaseOrder: 'order',
  salesOrder: 'order',
  quote: 'order',
  goodsReceipt: 'delivery',
  deliveryNote: 'delivery',
};

/** What is the same for every document of one view. */
export class RecordWriter {
  readonly #run: Run;
  readonly #records: readonly BookRecord[];
  readonly #toCheck: readonly RecordId[];
  readonly #atHand: ReadonlySet<DocumentId>;

  constructor(run: Run) {
    this.#run = run;
    this.#records = listRecords(run.model, run.state);
    this.#atHand = new Set(documentsAtHand(run.model, run.state));
    this.#toCheck = this.#records.filter((record) => this.#isToCheck(record)).map(({ id }) => id);
  }

  viewAll(): readonly RecordView[] {
    return this.#records.map((record) => this.#view(record));
  }

  #say(text: string): string {
    return wording(this.#run.model, this.#run.state, text);
  }

  #stateOf(id: RecordId): RecordState {
    return standingOf(this.#run.state.programs.erp, id);
  }

  #isToCheck({ id, type, status }: BookRecord): boolean {
    return type === 'invoiceIn' && (status === 'open' || status === 'draft') && !this.#stateOf(id).recorded;
  }

  #product(id: string): { readonly name: string; readonly reference: string } {
    const product = bookOf(this.#run.model).products.get(id);
    return { name: this.#say(product?.name ?? id), reference: product?.reference ?? '' };
  }

  #view(record: BookRecord): RecordView {
    const { id, type, source } = record;
    const party = bookOf(this.#run.model).parties.get(record.party);
    const isSupplier = party?.role === 'supplier';
    const state = this.#stateOf(id);
    const day = source?.date ?? this.#run.scenario.date;
    const netCents = WITHOUT_PRICES.includes(type) ? 0 : record.totalCents;
    return {
      id,
      type,
      tab: OF_PURCHASES.includes(type) || (type === 'payment' && isSupplier) ? 'purchases' : 'sales',
      kind: TITLES[type],
      number: record.number,
      party: record.party,
      partyName: this.#say(party?.name ?? ''),
      partyLine: [this.#say(party?.name ?? ''), party?.number ?? ''].join(', '),
      day,
      date: dayWords(day),
      received: dayWords(source?.received),
      due: dayWords(source?.due),
      dueDay: source?.due ?? '',
      netCents,
      net: formatMoney(netCents),
      status: this.#status(record, state),
      state: this.#statusWord(record, state),
      author: this.#say(source?.author ?? ''),
      note: this.#say(source?.note ?? this.#drawnNote(id)),
      iban: type === 'invoiceIn' ? formatIban(record.iban) : '',
      lines: record.lines.map((line) => this.#line(line, type)),
      totals: viewTotals(record.totals, record.totalCents),
      comparison: this.#comparison(record),
      isCompared: this.#run.state.marks[`record.${id}.compared`] !== undefined,
      pieces: this.#pieces(record),
      scan: this.#scan(record),
      follow: this.#follow(state),
      standing: viewStanding(record, state),
    };
  }

  #drawnNote(id: RecordId): string {
    return this.#run.state.programs.erp.drawnUp.find((one) => one.id === id)?.draft.note ?? '';
  }

  #line(line: BookLine, type: RecordType): LineView {
    const words = lineWords(line);
    const said = WITHOUT_PRICES.includes(type) ? { ...words, price: '', discount: '', vat: '', amount: '' } : words;
    return { product: line.product, ...this.#product(line.product), ...said, reserve: this.#say(line.reserve) };
  }

  #statusWord({ type, status }: BookRecord, state: RecordState): string {
    if (status === 'cancelled') return agree('Annulé', type);
    if (status === 'paid') return agree(type === 'invoiceOut' ? 'Encaissé' : 'Réglé', type);
    if (state.approved) return 'Règlement validé';
    if (state.blocked !== null) return state.dispute === null ? 'Paiement bloqué' : 'Bloquée, en litige';
    if (state.dispute !== null) return 'En litige';
    if (state.recorded || status === 'recorded') return agree('Enregistré', type);
    if (state.visa === 'asked') return 'Visa demandé';
    return status === 'draft' ? 'Brouillon' : OPEN_STATES[type];
  }

  #status(record: BookRecord, state: RecordState): string {
    const word = this.#statusWord(record, state);
    const rank = this.#toCheck.indexOf(record.id);
    return rank < 0 || word !== OPEN_STATES[record.type]
      ? word
      : `${word}, ${rank + 1}\u00a0sur\u00a0${this.#toCheck.length}`;
  }

  /** « BC 25-0417, 03/11 »; of a delivery, its column being narrow, the number alone. */
  #side(id: RecordId | null): SideView | null {
    const record = id === null ? undefined : findRecord(this.#run.model, this.#run.state, id);
    if (record === undefined) return null;
    const isDelivery = WITHOUT_PRICES.includes(record.type);
    const note = [record.number, isDelivery ? '' : shortDay(record.source?.date)].filter(Boolean).join(', ');
    const totals = isDelivery ? null : viewTotals(record.totals, record.totalCents);
    return { id: record.id, note, totals };
  }

  #comparison(record: BookRecord): ComparisonView | null {
    const { model, state } = this.#run;
    const order = record.order === null ? undefined : findRecord(model, state, record.order);
    const delivery = record.delivery === null ? undefined : findRecord(model, state, record.delivery);
    if (order === undefined && delivery === undefined) return null;
    return {
      order: this.#side(order?.id ?? null),
      delivery: this.#side(delivery?.id ?? null),
      lines: compareLines(record, order, delivery).map(({ product, own, ordered, delivered, line }) => ({
        ...this.#product(product),
        line,
        own: own === null ? null : lineWords(own),
        ordered: ordered === null ? null : lineWords(ordered),
        delivered:
          delivered === null
            ? null
            : { quantity: formatQuantity(delivered.quantity), reserve: this.#reserve(delivered) },
      })),
    };
  }

  #reserve({ damaged, reserve }: BookLine): string {
    if (reserve !== '') return this.#say(reserve);
    return damaged === 0 ? '' : `dont ${formatQuantity(damaged)} avec réserve`;
  }

  #pieces(record: BookRecord): readonly PieceView[] {
    const { model, state } = this.#run;
    const linked = [record.order, record.delivery, record.invoice].flatMap((id) =>
      id === null ? [] : (findRecord(model, state, id) ?? []),
    );
    const after = this.#records.filter(({ id, invoice }) => invoice === record.id && id !== record.id);
    const view = (one: BookRecord, title: string): PieceView => ({
      icon: PIECE_ICONS[one.type] ?? 'invoice',
      title,
      day: shortDay(one.source?.date ?? this.#run.scenario.date),
      opens: { record: one.id },
    });
    const pieces = [
      ...linked.map((one) => view(one, TITLES[one.type])),
      ...after.map((one) => view(one, `${TITLES[one.type]} ${one.number}`)),
    ];
    const scan = this.#scan(record);
    if (scan === null) return pieces;
    const day = shortDay(record.source?.received ?? record.source?.date);
    return [...pieces, { icon: 'scan', title: SCANS[record.type], day, opens: { document: scan } }];
  }

  #scan({ source }: BookRecord): DocumentId | null {
    const document = source?.document;
    return document !== undefined && this.#atHand.has(document) ? document : null;
  }

  #follow(state: RecordState): RecordView['follow'] {
    const plain = (text: string) => ({ time: '', text });
    const { dispute, credit, visaFrom } = state;
    const grounds = dispute?.grounds.map(({ what, line }) =>
      line === null ? nameGround(what).toLowerCase() : `${nameGround(what).toLowerCase()} (ligne\u00a0${line})`,
    );
    return [
      ...(state.recorded ? [plain('Enregistrée par vous.')] : []),
      ...(state.approved ? [plain('Règlement validé par vous.')] : []),
      ...(state.blocked === null ? [] : [plain(`Paiement bloqué\u00a0: ${state.blocked}`)]),
      ...(grounds === undefined ? [] : [plain(`Litige\u00a0: ${grounds.join(', ')}. ${dispute?.note ?? ''}`.trim())]),
      ...(credit === null
        ? []
        : [plain(`Avoir demandé\u00a0: ${formatMoney(credit.amountCents)}. ${credit.note}`.trim())]),
      ...(state.visa === 'none' ? [] : [plain(this.#visaWords(state, this.#nameOf(visaFrom)))]),
      ...state.notes.map(({ atMs, text }) => ({
        time: formatTimeOfDay(minutesOfDay(this.#run.scenario, atMs)),
        text,
      })),
    ];
  }

  /** Somebody of the house, met or not. */
  #nameOf(who: string): string {
    const colleague = this.#run.scenario.world.colleagues.find(({ id }) => id === who);
    return colleague === undefined ? nameOf(this.#run, who) : `${colleague.civility}\u00a0${colleague.name}`;
  }

  #visaWords({ visa, visaNote }: RecordState, who: string): string {
    if (visa === 'asked') return `Visa demandé à ${who}.`;
    return `Visa ${visa === 'given' ? 'donné' : 'refusé'} par ${who}. ${visaNote}`.trim();
  }
}

function viewStanding({ status }: BookRecord, state: RecordState): StandingView {
  const [last] = state.done;
  return {
    recorded: state.recorded || status === 'recorded' || status === 'paid',
    approved: state.approved || status === 'paid',
    blocked: state.blocked !== null,
    disputed: state.dispute !== null,
    creditAsked: state.credit !== null,
    visa: state.visa,
    undoes: last === undefined ? '' : (UNDONE[last.deed] ?? ''),
  };
}

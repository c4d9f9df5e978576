/** Which documents the software shows at this instant: the situation’s that are there, and those the learner drew up. */
import type { RecordDraft, RecordId, RecordType } from '../../../model/erp.ts';
import { lineCents, totalsOf } from '../../../model/money.ts';
import { holds } from '../../circumstances.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { type BookLine, type BookRecord, bookOf } from './book.ts';
import type { ErpState } from './state.ts';

const NUMBERED: Readonly<Record<RecordType, string>> = {
  quote: 'DE',
  purchaseOrder: 'BC',
  salesOrder: 'CC',
  goodsReceipt: 'BR',
  deliveryNote: 'BL',
  invoiceIn: 'FF',
  invoiceOut: 'FA',
  creditNoteIn: 'AF',
  creditNoteOut: 'AV',
  payment: 'RG',
};

const isThere = (model: Model, office: Office, { source }: BookRecord): boolean =>
  source === null || holds(model, office, source.when, '');

/** « AV 25-0001 »: year of the situation, then the order in which they were drawn up. */
function numberOf(model: Model, type: RecordType, rank: number): string {
  return `${NUMBERED[type]} ${model.scenario.date.slice(2, 4)}-${String(rank + 1).padStart(4, '0')}`;
}

/** Lines drawn up, with what they come to. */
export function draftLines({ lines }: Pick<RecordDraft, 'lines'>): BookLine[] {
  return lines.map((line) => {
    const amountCents = lineCents(line);
    return { ...line, damaged: 0, reserve: '', amountCents, computedCents: amountCents };
  });
}

/** What a document drawn up comes to; a payment without lines is that of the whole invoice. */
export function draftCents(model: Model, office: Office, draft: RecordDraft): number {
  if (draft.lines.length > 0) return totalsOf(draftLines(draft)).totalCents;
  return draft.type === 'payment' ? (findRecord(model, office, draft.after)?.totalCents ?? 0) : 0;
}

function drawnRecord(model: Model, office: Office, drawn: ErpState['drawnUp'][number], rank: number): BookRecord {
  const { id, draft } = drawn;
  const lines = draftLines(draft);
  const isAfterInvoice = draft.type === 'creditNoteOut' || draft.type === 'payment';
  const after = draft.after === '' ? null : draft.after;
  return {
    id,
    type: draft.type,
    number: numberOf(model, draft.type, rank),
    party: draft.party,
    order: isAfterInvoice ? null : after,
    delivery: null,
    invoice: isAfterInvoice ? after : null,
    lines,
    totals: totalsOf(lines),
    totalCents: draftCents(model, office, draft),
    iban: '',
    status: 'open',
    source: null,
  };
}

/** A document one may open now. */
export function findRecord(model: Model, office: Office, id: RecordId): BookRecord | undefined {
  const record = bookOf(model).records.get(id);
  if (record !== undefined) return isThere(model, office, record) ? record : undefined;
  const { drawnUp } = office.programs.erp;
  const rank = drawnUp.findIndex((drawn) => drawn.id === id);
  const drawn = drawnUp[rank];
  return drawn === undefined ? undefined : drawnRecord(model, office, drawn, rank);
}

/** Every document one may open now, the situation’s first. */
export function listRecords(model: Model, office: Office): readonly BookRecord[] {
  const known = [...bookOf(model).records.values()].filter((record) => isThere(model, office, record));
  return [...known, ...office.programs.erp.drawnUp.map((drawn, rank) => drawnRecord(model, office, drawn, rank))];
}

/** The order and the delivery a document may be held against, of those one may see. */
export function listRelated(model: Model, office: Office, { order, delivery }: BookRecord): readonly BookRecord[] {
  return [order, delivery].flatMap((id) => (id === null ? [] : (findRecord(model, office, id) ?? [])));
}

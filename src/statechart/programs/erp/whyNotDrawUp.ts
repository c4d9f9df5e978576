/** Why a document cannot be drawn up as it is, in a French sentence for the learner, or null. */
import { type DraftLine, RECORD_TYPES, type RecordDraft, type RecordType } from '../../../model/erp.ts';
import { formatMoney } from '../../../model/money.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { type Book, type BookRecord, bookOf } from './book.ts';
import { draftCents, findRecord } from './records.ts';

const MOST_DRAWN_UP = 50;
const MOST_LINES = 100;
const MOST_QUANTITY = 1_000_000;
const MOST_PRICE_CENTS = 100_000_000;
const MOST_CHARACTERS = 2000;

/** With whom each is drawn up; null: it is received, never drawn up here. */
const WITH: Readonly<Record<RecordType, 'supplier' | 'customer' | null>> = {
  quote: 'customer',
  purchaseOrder: 'supplier',
  salesOrder: 'customer',
  goodsReceipt: 'supplier',
  deliveryNote: 'customer',
  invoiceIn: null,
  invoiceOut: 'customer',
  creditNoteIn: null,
  creditNoteOut: 'customer',
  payment: 'customer',
};

/** Documents the learner may draw up, and for whom. */
export const DRAWN_UP = RECORD_TYPES.flatMap((type) => {
  const role = WITH[type];
  return role === null ? [] : [{ type, role }];
});

const isAmong = (value: number, most: number): boolean => Number.isFinite(value) && value >= 0 && value <= most;

function whyNotLine({ products }: Book, line: DraftLine, rank: number): string | null {
  const here = `Ligne ${rank + 1}\u00a0:`;
  if (!products.has(line.product)) return `${here} choisissez un article.`;
  if (!isAmong(line.quantity, MOST_QUANTITY) || line.quantity === 0) return `${here} la quantité n’est pas possible.`;
  if (!isAmong(line.unitPriceCents, MOST_PRICE_CENTS) || !Number.isInteger(line.unitPriceCents))
    return `${here} le prix n’est pas possible.`;
  if (!isAmong(line.discountPercent, 100)) return `${here} la remise n’est pas possible.`;
  return isAmong(line.vatPercent, 100) ? null : `${here} le taux de TVA n’est pas possible.`;
}

/** Follows an invoice issued to the same customer; of anything else, any document of the same party will do. */
function whyNotAfter(draft: RecordDraft, after: BookRecord | undefined): string | null {
  const needsInvoice = draft.type === 'creditNoteOut' || draft.type === 'payment';
  if (after !== undefined && after.party !== draft.party) return 'Cette pièce est celle d’un autre tiers.';
  if (!needsInvoice) return draft.after === '' || after !== undefined ? null : 'La pièce d’origine n’existe pas.';
  if (after?.type === 'invoiceOut') return null;
  return draft.type === 'payment'
    ? 'Dites quelle facture ce règlement solde.'
    : 'Dites sur quelle facture porte cet avoir.';
}

function whyNotTotal(model: Model, office: Office, draft: RecordDraft, after: BookRecord | undefined): string | null {
  if (draft.lines.length === 0 && draft.type !== 'payment') return 'Ajoutez au moins une ligne.';
  const isBound = draft.type === 'creditNoteOut' || draft.type === 'payment';
  if (!isBound || after === undefined || draftCents(model, office, draft) <= after.totalCents) return null;
  return `Le total dépasse la facture (${formatMoney(after.totalCents)}).`;
}

/** Null when the document can be drawn up. */
export function whyNotDrawUp(model: Model, office: Office, draft: RecordDraft): string | null {
  const book = bookOf(model);
  const role = Object.hasOwn(WITH, draft.type) ? WITH[draft.type] : null;
  if (role === null) return 'Cette pièce se reçoit\u00a0: elle ne s’établit pas ici.';
  const party = book.parties.get(draft.party);
  if (party === undefined) return 'Choisissez un tiers.';
  if (party.role !== role)
    return role === 'supplier' ? 'Cette pièce s’établit pour un fournisseur.' : 'Cette pièce s’établit pour un client.';
  const after = draft.after === '' ? undefined : findRecord(model, office, draft.after);
  if (draft.lines.length > MOST_LINES || draft.note.length > MOST_CHARACTERS) return 'Cette pièce est trop longue.';
  if (office.programs.erp.drawnUp.length >= MOST_DRAWN_UP) return 'Vous avez déjà établi trop de pièces.';
  const lineFault = draft.lines.map((line, rank) => whyNotLine(book, line, rank)).find((fault) => fault !== null);
  return whyNotAfter(draft, after) ?? lineFault ?? whyNotTotal(model, office, draft, after);
}

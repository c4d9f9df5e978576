/**
 * Business software as the learner handles it: what is looked up, compared, recorded, blocked, disputed; and what is
 * written of it in the log. Types and marks only: what differs from what is the statechart’s. Money is in whole cents.
 */
import type { Id, PersonId } from './ids.ts';
import { type MarksOf, noMark } from './marksOf.ts';

/** A business document of the situation’s own; those the learner draws up are `record-1`, `record-2`… */
export type RecordId = Id<'record'>;
/** A supplier or a customer. */
export type PartyId = Id<'party'>;
export type ProductId = Id<'product'>;

export const RECORD_TYPES = [
  'quote',
  'purchaseOrder',
  'salesOrder',
  'goodsReceipt',
  'deliveryNote',
  'invoiceIn',
  'invoiceOut',
  'creditNoteIn',
  'creditNoteOut',
  'payment',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** What may be wrong with an invoice received. `damaged`: delivered, with reserves. */
export const DISCREPANCIES = [
  'quantity',
  'short',
  'damaged',
  'price',
  'discount',
  'vat',
  'arithmetic',
  'duplicate',
  'iban',
] as const;
export type Discrepancy = (typeof DISCREPANCIES)[number];

/** Why an invoice is disputed, as the learner says it. `line` counts from 1; null: the whole document. */
export interface Ground {
  readonly what: Discrepancy;
  readonly line: number | null;
}

/** A line drawn up by the learner. */
export interface DraftLine {
  readonly product: ProductId;
  readonly quantity: number;
  readonly unitPriceCents: number;
  readonly discountPercent: number;
  readonly vatPercent: number;
}

/** A document drawn up by the learner. `after`: the record it follows (an invoice for a credit note), or empty. */
export interface RecordDraft {
  readonly type: RecordType;
  readonly party: PartyId;
  readonly after: RecordId | '';
  readonly lines: readonly DraftLine[];
  readonly note: string;
}

export type ErpDeed =
  | { readonly do: 'openRecord'; readonly record: RecordId }
  | { readonly do: 'openParty'; readonly party: PartyId }
  | { readonly do: 'openProduct'; readonly product: ProductId }
  /** Order, delivery and invoice on one line. */
  | { readonly do: 'compare'; readonly record: RecordId }
  | { readonly do: 'recordInvoice'; readonly record: RecordId }
  | { readonly do: 'approvePayment'; readonly record: RecordId }
  | { readonly do: 'blockPayment'; readonly record: RecordId; readonly reason: string }
  | { readonly do: 'unblockPayment'; readonly record: RecordId }
  | { readonly do: 'dispute'; readonly record: RecordId; readonly grounds: readonly Ground[]; readonly note: string }
  | { readonly do: 'askCredit'; readonly record: RecordId; readonly amountCents: number; readonly note: string }
  | { readonly do: 'askVisa'; readonly record: RecordId; readonly from: PersonId; readonly note: string }
  | { readonly do: 'annotate'; readonly record: RecordId; readonly text: string }
  | { readonly do: 'changeIban'; readonly party: PartyId; readonly iban: string }
  /** Takes back the last recording, approval, block, dispute or credit of this record, while nobody has acted on it. */
  | { readonly do: 'undo'; readonly record: RecordId }
  | { readonly do: 'drawUp'; readonly draft: RecordDraft };

/** What a payment or a recording is held against. */
export interface Scrutiny {
  readonly record: RecordId;
  /** Net to pay as the document prints it. */
  readonly amountCents: number;
  readonly withinDelegation: boolean;
  /** A visa has been given for it. */
  readonly visa: boolean;
  /** All that is wrong with it in truth, found or not. */
  readonly discrepancies: readonly Discrepancy[];
}

export type ErpFact =
  | { readonly kind: 'recordOpened'; readonly record: RecordId; readonly type: RecordType }
  | { readonly kind: 'partyOpened'; readonly party: PartyId }
  | { readonly kind: 'productOpened'; readonly product: ProductId }
  /** `with`: the order and the delivery it was held against. */
  | { readonly kind: 'recordsCompared'; readonly record: RecordId; readonly with: readonly RecordId[] }
  | ({ readonly kind: 'invoiceRecorded' } & Scrutiny)
  /**
   * `iban`: the account paid, that printed unless the learner changed the one of the software. `ibanKnown`: it is the
   * supplier’s known one; `ibanVerified`: or somebody has vouched for it. `blocked`: a dispute was open on it.
   */
  | ({
      readonly kind: 'paymentApproved';
      readonly iban: string;
      readonly ibanKnown: boolean;
      readonly ibanVerified: boolean;
      readonly blocked: boolean;
    } & Scrutiny)
  /** `grounded`: something is indeed wrong with it. */
  | { readonly kind: 'paymentBlocked'; readonly record: RecordId; readonly reason: string; readonly grounded: boolean }
  | { readonly kind: 'paymentUnblocked'; readonly record: RecordId; readonly grounded: boolean }
  | {
      readonly kind: 'disputeOpened';
      readonly record: RecordId;
      readonly note: string;
      /** Kinds of grounds given that are true, that are not, and true ones not given. */
      readonly right: readonly Discrepancy[];
      readonly wrong: readonly Discrepancy[];
      readonly missed: readonly Discrepancy[];
      /** Every ground names a line where it is true (or rightly none). */
      readonly placed: boolean;
    }
  | {
      readonly kind: 'creditAsked';
      readonly record: RecordId;
      readonly amountCents: number;
      /** What should be asked: printed net less what is due by the order and what was received in good order. */
      readonly dueCents: number;
      readonly exact: boolean;
      readonly note: string;
    }
  /** `right`: this person gives visas for such an amount. */
  | {
      readonly kind: 'visaAsked';
      readonly record: RecordId;
      readonly from: PersonId;
      readonly note: string;
      readonly right: boolean;
    }
  | {
      readonly kind: 'visaAnswered';
      readonly record: RecordId;
      readonly by: PersonId;
      readonly granted: boolean;
      readonly note: string;
    }
  | { readonly kind: 'recordAnnotated'; readonly record: RecordId; readonly text: string }
  | { readonly kind: 'ibanChanged'; readonly party: PartyId; readonly iban: string; readonly verified: boolean }
  | { readonly kind: 'deedUndone'; readonly record: RecordId; readonly deed: ErpDeed['do'] }
  | {
      readonly kind: 'recordDrawnUp';
      readonly record: RecordId;
      readonly type: RecordType;
      readonly party: PartyId;
      readonly after: RecordId | '';
      readonly totalCents: number;
    }
  /** Written once at the end for each invoice received: how it stands. */
  | ({
      readonly kind: 'recordStands';
      readonly recorded: boolean;
      readonly blocked: boolean;
      readonly approved: boolean;
      readonly disputed: boolean;
      readonly creditAsked: boolean;
    } & Scrutiny);

/** The marks each fact makes true. */
export const ERP_MARKS: MarksOf<ErpFact> = {
  recordOpened: ({ record }) => [`record.${record}.opened`],
  partyOpened: ({ party }) => [`party.${party}`],
  productOpened: ({ product }) => [`product.${product}`],
  recordsCompared: ({ record }) => [`record.${record}.compared`],
  invoiceRecorded: ({ record }) => [`record.${record}.recorded`],
  paymentApproved: ({ record }) => [`record.${record}.approved`],
  paymentBlocked: ({ record }) => [`record.${record}.blocked`],
  paymentUnblocked: noMark,
  disputeOpened: ({ record }) => [`record.${record}.disputed`],
  creditAsked: ({ record }) => [`record.${record}.credit-asked`],
  visaAsked: ({ record }) => [`record.${record}.visa-asked`],
  visaAnswered: ({ record, granted }) => [`record.${record}.${granted ? 'visa-given' : 'visa-refused'}`],
  recordAnnotated: ({ record }) => [`record.${record}.annotated`],
  ibanChanged: ({ party }) => [`iban-changed.${party}`],
  deedUndone: noMark,
  recordDrawnUp: ({ record, type }) => [`drawn-up.${type}`, `record.${record}.drawn-up`],
  recordStands: noMark,
};

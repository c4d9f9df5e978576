/** What a view may know of the business software: plain data, final French words. Types only. */
import type { Discrepancy, Ground, PartyId, ProductId, RecordId, RecordType } from '../../model/erp.ts';
import type { PersonId } from '../../model/ids.ts';
import type { DocumentId } from '../../model/mail.ts';

export type ErpTab = 'purchases' | 'sales' | 'stock' | 'parties';

/** A line as printed. An empty word: the document does not say. */
export interface LineWords {
  readonly quantity: string;
  readonly price: string;
  /** « – » when there is none. */
  readonly discount: string;
  readonly vat: string;
  readonly amount: string;
}

export interface LineView extends LineWords {
  readonly product: ProductId;
  readonly name: string;
  readonly reference: string;
  /** What was written on delivery: « 10 classeurs écrasés ». */
  readonly reserve: string;
}

export interface TotalsView {
  readonly beforeTax: string;
  readonly tax: string;
  readonly total: string;
  readonly taxes: readonly { readonly rate: string; readonly base: string; readonly tax: string }[];
}

/** A document as a column of the comparison. */
export interface SideView {
  readonly id: RecordId;
  /** « BC 25-0417, 03/11 » */
  readonly note: string;
  readonly totals: TotalsView | null;
}

/** One article throughout a deal. Null: the document does not have it. */
export interface ComparedLine {
  readonly name: string;
  readonly reference: string;
  /** Its line on the document itself, from 1; null: not there. */
  readonly line: number | null;
  readonly ordered: LineWords | null;
  readonly delivered: { readonly quantity: string; readonly reserve: string } | null;
  readonly own: LineWords | null;
}

export interface ComparisonView {
  readonly order: SideView | null;
  readonly delivery: SideView | null;
  readonly lines: readonly ComparedLine[];
}

/** Something to open from a document: another one, or a scan. */
export interface PieceView {
  readonly icon: 'order' | 'delivery' | 'invoice' | 'scan';
  readonly title: string;
  /** « 03/11 » */
  readonly day: string;
  readonly opens: { readonly record: RecordId } | { readonly document: DocumentId };
}

/** What has been done to a document, each in a sentence. */
export interface StandingView {
  readonly recorded: boolean;
  readonly approved: boolean;
  readonly blocked: boolean;
  readonly disputed: boolean;
  readonly creditAsked: boolean;
  readonly visa: 'none' | 'asked' | 'given' | 'refused';
  /** What undoing would take back: « l’enregistrement »; empty when there is nothing. */
  readonly undoes: string;
}

export interface RecordView {
  readonly id: RecordId;
  readonly type: RecordType;
  readonly tab: 'purchases' | 'sales';
  /** « Facture » */
  readonly kind: string;
  readonly number: string;
  readonly party: PartyId;
  readonly partyName: string;
  /** « Papeterie Lantier, 40117 » */
  readonly partyLine: string;
  /** For sorting. */
  readonly day: string;
  readonly date: string;
  readonly received: string;
  readonly due: string;
  readonly dueDay: string;
  /** 0: it says how much, not for how much. */
  readonly netCents: number;
  readonly net: string;
  /** « À contrôler, 3 sur 7 » */
  readonly status: string;
  /** The same without its rank, for lists. */
  readonly state: string;
  readonly author: string;
  readonly note: string;
  /** Account printed; empty when none is. */
  readonly iban: string;
  readonly lines: readonly LineView[];
  readonly totals: TotalsView;
  /** Null: it names neither order nor delivery. */
  readonly comparison: ComparisonView | null;
  readonly isCompared: boolean;
  readonly pieces: readonly PieceView[];
  /** The paper it was keyed from; null: there is none to read. */
  readonly scan: DocumentId | null;
  /** What has been written and done, in order. */
  readonly follow: readonly { readonly time: string; readonly text: string }[];
  readonly standing: StandingView;
}

export interface PartyView {
  readonly id: PartyId;
  readonly role: 'supplier' | 'customer';
  /** « fournisseur » */
  readonly kind: string;
  readonly number: string;
  readonly name: string;
  readonly activity: string;
  readonly address: readonly string[];
  readonly phone: string;
  readonly email: string;
  readonly siren: string;
  readonly vatNumber: string;
  /** The account of the software, by fours. */
  readonly iban: string;
  /** « FR76 … 0185 » */
  readonly shortIban: string;
  readonly isIbanChanged: boolean;
  readonly bic: string;
  readonly terms: string;
  readonly buyer: string;
  readonly note: string;
  /** `words`: the price, then one discount a line. */
  readonly conditions: readonly { readonly product: ProductId; readonly name: string; readonly words: string }[];
}

export interface ProductView {
  readonly id: ProductId;
  readonly reference: string;
  readonly name: string;
  readonly unit: string;
  readonly price: string;
  readonly vat: string;
  /** « dès 50 : 10 % » */
  readonly discounts: readonly string[];
  /** For filling in a line. */
  readonly priceCents: number;
  readonly vatPercent: number;
  readonly discountSteps: readonly { readonly from: number; readonly percent: number }[];
  readonly stock: {
    readonly onHand: string;
    readonly onHandCount: number;
    readonly minimum: string;
    readonly place: string;
  } | null;
  readonly movements: readonly {
    readonly record: RecordId;
    readonly date: string;
    readonly title: string;
    /** « +60 » */
    readonly quantity: string;
  }[];
}

export interface ErpView {
  readonly profile: string;
  readonly delegation: string;
  readonly tabs: readonly ErpTab[];
  readonly records: readonly RecordView[];
  readonly parties: readonly PartyView[];
  readonly products: readonly ProductView[];
  /** Who may be asked for a visa: everybody of the house, whoever gives them. */
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly role: string }[];
  /** What may be drawn up, and for whom. */
  readonly drawnUp: readonly { readonly type: RecordType; readonly kind: string; readonly role: PartyView['role'] }[];
  /** Grounds of a dispute, in words, each on a line or on the whole document. */
  readonly grounds: readonly {
    readonly what: Discrepancy;
    readonly word: string;
    readonly of: 'line' | 'whole' | 'both';
  }[];
}

export type { Ground };

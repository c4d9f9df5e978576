/** A document as it looks on paper: plain data, final French words. Knows no rule, no record, no screen. */
import type { TextKind } from '../../model/letters.ts';
import type { DocumentId } from '../../model/mail.ts';

/** What was added to the page by hand. Empty when nothing was. */
export interface Inscriptions {
  /** « Reçu le 17/11/2025 » */
  readonly stamp: string;
  readonly signature: string;
  readonly handwriting: string;
}

/** The firm’s own look. */
export interface FirmLook {
  readonly colour: string;
  readonly face: 'sans' | 'serif';
}

interface AnyPaper extends Inscriptions {
  /** May name an earlier version: « plan@0 ». */
  readonly id: string;
  /** The whole of it in a few words: « Facture F25-11872 ». */
  readonly title: string;
  /** What it is to us, above the page: « Facture reçue ». */
  readonly caption: string;
}

export interface PaperLine {
  readonly label: string;
  readonly value: string;
}

/** A column of figures stands on the right. */
export interface PaperColumn {
  readonly title: string;
  readonly isNumber: boolean;
  /** Written by hand. */
  readonly isHand: boolean;
}

/** An order, a delivery note, an invoice, a credit note… */
export interface BusinessPaper extends AnyPaper, FirmLook {
  readonly kind: 'business';
  /** Fills of colour, or rules: ours are ruled. */
  readonly style: 'filled' | 'ruled';
  /** « Facture » */
  readonly heading: string;
  /** « n° F25-11872 », « du 12/11/2025 » */
  readonly number: string;
  readonly dated: string;
  readonly issuer: { readonly name: string; readonly activity: string; readonly lines: readonly string[] };
  readonly addressee: readonly string[];
  /** « Votre commande », « Livré le »… in a row under the addresses. */
  readonly references: readonly PaperLine[];
  readonly columns: readonly PaperColumn[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
  /** One per rate; none when the paper shows no price. */
  readonly taxes: readonly { readonly rate: string; readonly base: string; readonly tax: string }[];
  readonly sums: readonly PaperLine[];
  /** The last sum, the one that counts; null when the paper shows no price. */
  readonly total: PaperLine | null;
  /** Payment, account, note. */
  readonly terms: readonly PaperLine[];
  readonly smallPrint: string;
  readonly foot: string;
}

export interface PaperBlock {
  readonly heading: string;
  readonly text: string;
  /** Null: a table without a head, of labels and values. */
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
}

export const SHEET_SORTS = [
  'letter',
  'contract',
  'note',
  'minutes',
  'bank',
  'plan',
  'poster',
  'list',
  'plain',
] as const;
export type SheetSort = (typeof SHEET_SORTS)[number];

/** Everything else: a letter, a contract, a note… `plain`: text as it was typed. */
export interface SheetPaper extends AnyPaper, FirmLook {
  readonly kind: 'sheet';
  readonly sort: SheetSort;
  readonly letterhead: readonly string[];
  readonly addressee: readonly string[];
  readonly dateline: string;
  readonly blocks: readonly PaperBlock[];
  /** Written by the learner: its text bears the marks of the word processor. */
  readonly textKind: TextKind | '';
}

export type PaperView = BusinessPaper | SheetPaper;

/** Asked when a page is opened: a view is made five times a second, and few of its papers are looked at. Null: no such document. */
export type ReadPaper = (id: DocumentId) => PaperView | null;

/** French words of the business software that a view hands out ready made. */
import type { Discrepancy, ErpDeed, RecordType } from '../../model/erp.ts';

export const KINDS: Readonly<Record<RecordType, string>> = {
  quote: 'Devis',
  purchaseOrder: 'Bon de commande',
  salesOrder: 'Commande client',
  goodsReceipt: 'Bon de réception',
  deliveryNote: 'Bon de livraison',
  invoiceIn: 'Facture',
  invoiceOut: 'Facture client',
  creditNoteIn: 'Avoir reçu',
  creditNoteOut: 'Avoir client',
  payment: 'Règlement',
};

/** As a heading names it, with its number. */
export const TITLES: Readonly<Record<RecordType, string>> = { ...KINDS, goodsReceipt: 'Bon de livraison' };

/** The paper itself, as it was scanned. */
export const SCANS: Readonly<Record<RecordType, string>> = {
  quote: 'Devis numérisé',
  purchaseOrder: 'Bon de commande numérisé',
  salesOrder: 'Commande numérisée',
  goodsReceipt: 'Bon de livraison signé',
  deliveryNote: 'Bon de livraison signé',
  invoiceIn: 'Facture numérisée',
  invoiceOut: 'Facture numérisée',
  creditNoteIn: 'Avoir numérisé',
  creditNoteOut: 'Avoir numérisé',
  payment: 'Avis de règlement',
};

/** How each stands when nothing has been done to it. */
export const OPEN_STATES: Readonly<Record<RecordType, string>> = {
  quote: 'En attente',
  purchaseOrder: 'Passé',
  salesOrder: 'À livrer',
  goodsReceipt: 'Reçu',
  deliveryNote: 'Livré',
  invoiceIn: 'À contrôler',
  invoiceOut: 'À encaisser',
  creditNoteIn: 'Reçu',
  creditNoteOut: 'Établi',
  payment: 'Passé',
};

const FEMININE: readonly RecordType[] = ['salesOrder', 'invoiceIn', 'invoiceOut'];

/** « Enregistré » or « Enregistrée », as the document wants. */
export const agree = (word: string, type: RecordType): string => (FEMININE.includes(type) ? `${word}e` : word);

export const UNDONE: Readonly<Partial<Record<ErpDeed['do'], string>>> = {
  recordInvoice: 'l’enregistrement',
  approvePayment: 'la validation du règlement',
  blockPayment: 'le blocage',
  unblockPayment: 'la levée du blocage',
  dispute: 'le litige',
  askCredit: 'la demande d’avoir',
};

export const GROUNDS: readonly {
  readonly what: Discrepancy;
  readonly word: string;
  readonly of: 'line' | 'whole' | 'both';
}[] = [
  { what: 'quantity', word: 'Quantité facturée', of: 'line' },
  { what: 'short', word: 'Livraison incomplète', of: 'line' },
  { what: 'damaged', word: 'Articles abîmés', of: 'line' },
  { what: 'price', word: 'Prix unitaire', of: 'line' },
  { what: 'discount', word: 'Remise', of: 'line' },
  { what: 'vat', word: 'Taux de TVA', of: 'line' },
  { what: 'arithmetic', word: 'Calcul', of: 'both' },
  { what: 'duplicate', word: 'Facture déjà reçue', of: 'whole' },
  { what: 'iban', word: 'Compte bancaire', of: 'whole' },
];

export const nameGround = (what: Discrepancy): string => GROUNDS.find((one) => one.what === what)?.word ?? what;

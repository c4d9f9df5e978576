/** Why a deed in the business software is impossible now, in a French sentence for the learner, or null. */
import { assertNever } from '../../../model/assertNever.ts';
import { DISCREPANCIES, type ErpDeed, type Ground, type RecordId } from '../../../model/erp.ts';
import { bareIban, formatMoney, isIban } from '../../../model/money.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { type BookRecord, bookOf } from './book.ts';
import { findRecord, listRelated } from './records.ts';
import { type RecordState, standingOf } from './state.ts';
import { whyNotDrawUp } from './whyNotDrawUp.ts';

/** Longer than any reason or note anybody reads. */
const MOST_CHARACTERS = 2000;
const NO_RECORD = 'Cette pièce n’est pas dans la gestion.';

const whyNotText = (text: string): string | null => (text.length > MOST_CHARACTERS ? 'Ce texte est trop long.' : null);

/** What is asked of an invoice received: found, then judged with what was done to it. */
function onInvoice(
  model: Model,
  office: Office,
  id: RecordId,
  judge: (invoice: BookRecord, state: RecordState) => string | null,
): string | null {
  const record = findRecord(model, office, id);
  if (record === undefined) return NO_RECORD;
  if (record.type !== 'invoiceIn') return 'Cela ne se fait que sur une facture reçue.';
  if (record.status === 'cancelled') return 'Cette facture est annulée.';
  return judge(record, standingOf(office.programs.erp, id));
}

const isPaid = ({ status }: BookRecord, { approved }: RecordState): boolean => status === 'paid' || approved;

export const isRecorded = ({ status }: BookRecord, { recorded }: RecordState): boolean =>
  status === 'recorded' || status === 'paid' || recorded;

/** `limitCents` is what one may do alone. */
function whyNotBeyond(invoice: BookRecord, { visa }: RecordState, limitCents: number): string | null {
  if (visa === 'given' || invoice.totalCents <= limitCents) return null;
  const limit = limitCents === 0 ? '' : ` (${formatMoney(limitCents)} TTC)`;
  return `Au-delà de votre délégation${limit}\u00a0: demandez un visa.`;
}

function whyNotRecord(model: Model, office: Office, id: RecordId): string | null {
  const { recordUpToCents } = bookOf(model).erp.delegation;
  return onInvoice(model, office, id, (invoice, state) =>
    isRecorded(invoice, state) ? 'Cette facture est déjà enregistrée.' : whyNotBeyond(invoice, state, recordUpToCents),
  );
}

function whyNotApprove(model: Model, office: Office, id: RecordId): string | null {
  const { approveUpToCents } = bookOf(model).erp.delegation;
  return onInvoice(model, office, id, (invoice, state) => {
    if (isPaid(invoice, state)) return 'Le règlement est déjà validé.';
    if (!isRecorded(invoice, state)) return 'Enregistrez d’abord la facture.';
    if (state.blocked !== null) return 'Le paiement est bloqué\u00a0: levez d’abord le blocage.';
    return whyNotBeyond(invoice, state, approveUpToCents);
  });
}

function whyNotBlock(model: Model, office: Office, id: RecordId, reason: string): string | null {
  return onInvoice(model, office, id, (invoice, state) => {
    if (isPaid(invoice, state)) return 'Le règlement est déjà validé.';
    if (state.blocked !== null) return 'Le paiement est déjà bloqué.';
    return reason.trim() === '' ? 'Écrivez le motif du blocage.' : whyNotText(reason);
  });
}

const isGround = ({ lines }: BookRecord, { what, line }: Ground): boolean =>
  DISCREPANCIES.includes(what) && (line === null || lines[line - 1] !== undefined);

function whyNotDispute(model: Model, office: Office, deed: Extract<ErpDeed, { do: 'dispute' }>): string | null {
  return onInvoice(model, office, deed.record, (invoice, state) => {
    if (state.dispute !== null) return 'Un litige est déjà ouvert sur cette facture.';
    if (deed.grounds.length === 0) return 'Dites ce qui ne va pas\u00a0: choisissez au moins un motif.';
    if (!deed.grounds.every((ground) => isGround(invoice, ground))) return 'Un des motifs ne porte sur aucune ligne.';
    return whyNotText(deed.note);
  });
}

function whyNotCredit(model: Model, office: Office, deed: Extract<ErpDeed, { do: 'askCredit' }>): string | null {
  return onInvoice(model, office, deed.record, (invoice, state) => {
    if (state.credit !== null) return 'Un avoir est déjà demandé sur cette facture.';
    if (!Number.isSafeInteger(deed.amountCents) || deed.amountCents <= 0) return 'Indiquez le montant de l’avoir.';
    if (deed.amountCents > invoice.totalCents)
      return `L’avoir dépasse la facture (${formatMoney(invoice.totalCents)}).`;
    return whyNotText(deed.note);
  });
}

function whyNotVisa(model: Model, office: Office, deed: Extract<ErpDeed, { do: 'askVisa' }>): string | null {
  const { world, characters } = model.scenario;
  return onInvoice(model, office, deed.record, (_invoice, { visa }) => {
    if (visa === 'asked') return 'Un visa est déjà demandé.';
    if (visa === 'given') return 'Le visa est déjà donné.';
    if (![...world.colleagues, ...characters].some(({ id }) => id === deed.from))
      return 'Dites à qui vous demandez le visa.';
    return whyNotText(deed.note);
  });
}

function whyNotIban(model: Model, office: Office, party: string, iban: string): string | null {
  const known = bookOf(model).parties.get(party);
  if (known === undefined) return 'Ce tiers n’est pas dans la gestion.';
  if (!isIban(iban)) return 'Cet IBAN n’est pas valable\u00a0: sa clé ne correspond pas.';
  const { ibans } = office.programs.erp;
  const now = Object.hasOwn(ibans, party) ? ibans[party] : known.iban;
  return bareIban(now ?? '') === bareIban(iban) ? 'C’est déjà le compte enregistré.' : null;
}

function whyNotAnnotate(model: Model, office: Office, id: RecordId, text: string): string | null {
  if (findRecord(model, office, id) === undefined) return NO_RECORD;
  return text.trim() === '' ? 'La note est vide.' : whyNotText(text);
}

function whyNotCompare(model: Model, office: Office, id: RecordId): string | null {
  const record = findRecord(model, office, id);
  if (record === undefined) return NO_RECORD;
  return listRelated(model, office, record).length > 0
    ? null
    : 'Rien à rapprocher\u00a0: cette pièce ne renvoie ni à une commande ni à une livraison.';
}

/** Null when the deed is possible now. */
export function whyNotErp(model: Model, office: Office, deed: ErpDeed): string | null {
  switch (deed.do) {
    case 'openRecord':
      return findRecord(model, office, deed.record) === undefined ? NO_RECORD : null;
    case 'openParty':
      return bookOf(model).parties.has(deed.party) ? null : 'Ce tiers n’est pas dans la gestion.';
    case 'openProduct':
      return bookOf(model).products.has(deed.product) ? null : 'Cet article n’est pas dans la gestion.';
    case 'compare':
      return whyNotCompare(model, office, deed.record);
    case 'recordInvoice':
      return whyNotRecord(model, office, deed.record);
    case 'approvePayment':
      return whyNotApprove(model, office, deed.record);
    case 'blockPayment':
      return whyNotBlock(model, office, deed.record, deed.reason);
    case 'unblockPayment':
      return onInvoice(model, office, deed.record, (_invoice, { blocked }) =>
        blocked === null ? 'Le paiement n’est pas bloqué.' : null,
      );
    case 'dispute':
      return whyNotDispute(model, office, deed);
    case 'askCredit':
      return whyNotCredit(model, office, deed);
    case 'askVisa':
      return whyNotVisa(model, office, deed);
    case 'annotate':
      return whyNotAnnotate(model, office, deed.record, deed.text);
    case 'changeIban':
      return whyNotIban(model, office, deed.party, deed.iban);
    case 'undo':
      return standingOf(office.programs.erp, deed.record).done.length > 0 ? null : 'Il n’y a rien à reprendre.';
    case 'drawUp':
      return whyNotDrawUp(model, office, deed.draft);
    default:
      return assertNever(deed);
  }
}

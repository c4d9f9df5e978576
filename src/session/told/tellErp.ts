/** What is done in the business software, said in French with its documents, its amounts and its reasons. Judges nothing. */

import { assertNever } from '../../model/assertNever.ts';
import type { ErpDeed, ErpFact } from '../../model/erp.ts';
import { formatIban, formatMoney } from '../../model/money.ts';
import { joinWords } from '../../model/phrases.ts';
import { UNDONE } from '../programs/erpWords.ts';
import { other, own, type Told } from './deed.ts';
import { type Names, ofName } from './names.ts';

type Entry<K extends ErpFact['kind']> = Extract<ErpFact, { kind: K }>;

const undone = (deed: ErpDeed['do']): string => UNDONE[deed] ?? 'ce qui venait d’être fait';

function tellVisa({ by, granted, note, record }: Entry<'visaAnswered'>, names: Names): Told {
  const answer = granted ? 'donne' : 'refuse';
  return other('erp', `${names.person(by)} ${answer} son visa pour ${names.record(record)}`, note);
}

/** « enregistrée, paiement bloqué, en litige » */
function tellState({ recorded, approved, blocked, disputed, creditAsked, visa }: Entry<'recordStands'>): string {
  const words = [
    ...(recorded ? ['enregistrée'] : ['non enregistrée']),
    ...(visa ? ['visa donné'] : []),
    ...(approved ? ['règlement validé'] : []),
    ...(blocked ? ['paiement bloqué'] : []),
    ...(disputed ? ['en litige'] : []),
    ...(creditAsked ? ['avoir demandé'] : []),
  ];
  return words.join(', ');
}

function tellComparison({ record, with: others }: Entry<'recordsCompared'>, names: Names): string {
  const against = others.map((one) => names.ofPlainRecord(one));
  const words = against.length === 0 ? 'de rien d’autre' : joinWords(against);
  return `Vous rapprochez ${names.record(record)} ${words}`;
}

function tellRecording({ record, amountCents, visa }: Entry<'invoiceRecorded'>, names: Names): string {
  const words = `Vous enregistrez ${names.record(record)}, ${formatMoney(amountCents)}`;
  return visa ? `${words}, visa donné` : words;
}

export function tellErp(entry: ErpFact, names: Names): Told {
  const tell = (text: string, quote = '') => own('erp', text, quote);
  switch (entry.kind) {
    case 'recordOpened':
      return tell(`Vous ouvrez ${names.record(entry.record)}`);
    case 'partyOpened':
      return tell(`Vous ouvrez la fiche ${ofName(names.party(entry.party))}`);
    case 'productOpened':
      return tell(`Vous ouvrez la fiche de l’article ${names.product(entry.product)}`);
    case 'recordsCompared':
      return tell(tellComparison(entry, names));
    case 'invoiceRecorded':
      return tell(tellRecording(entry, names));
    case 'paymentApproved':
      return tell(
        `Vous validez le règlement ${names.ofRecord(entry.record)}, ${formatMoney(entry.amountCents)}, sur le compte ${formatIban(entry.iban)}`,
      );
    case 'paymentBlocked':
      return tell(`Vous bloquez le paiement ${names.ofRecord(entry.record)}`, entry.reason);
    case 'paymentUnblocked':
      return tell(`Vous levez le blocage du paiement ${names.ofRecord(entry.record)}`);
    case 'disputeOpened':
      return tell(`Vous ouvrez un litige sur ${names.record(entry.record)}`, entry.note);
    case 'creditAsked':
      return tell(
        `Vous demandez un avoir de ${formatMoney(entry.amountCents)} sur ${names.record(entry.record)}`,
        entry.note,
      );
    case 'visaAsked':
      return tell(
        `Vous demandez à ${names.person(entry.from)} son visa pour ${names.record(entry.record)}`,
        entry.note,
      );
    case 'visaAnswered':
      return tellVisa(entry, names);
    case 'recordAnnotated':
      return tell(`Vous annotez ${names.record(entry.record)}`, entry.text);
    case 'ibanChanged':
      return tell(
        `Vous changez le compte bancaire ${ofName(names.party(entry.party))}\u00a0: ${formatIban(entry.iban)}`,
      );
    case 'deedUndone':
      return tell(`Vous annulez ${undone(entry.deed)}, pour ${names.record(entry.record)}`);
    case 'recordDrawnUp':
      return tell(`Vous établissez ${names.record(entry.record)}, ${formatMoney(entry.totalCents)}`);
    case 'recordStands':
      return other('erp', `À la fin, ${names.record(entry.record)}\u00a0: ${tellState(entry)}`);
    default:
      return assertNever(entry);
  }
}

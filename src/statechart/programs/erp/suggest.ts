/** Deeds one may think of in the business software: right ones and wrong ones, a bounded handful for each invoice still to deal with. */
import type { ErpDeed, Ground } from '../../../model/erp.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { type BookRecord, bookOf } from './book.ts';
import { dueCents, findDiscrepancies } from './discrepancies.ts';
import { listRecords } from './records.ts';

const MOST_INVOICES = 3;

function onInvoice(model: Model, { id, totalCents, party, iban }: BookRecord): ErpDeed[] {
  const { delegation } = bookOf(model).erp;
  const grounds = findDiscrepancies(model, id);
  const wrong: Ground = { what: 'vat', line: 1 };
  const asked = [delegation.visaBy[0], model.scenario.world.colleagues[0]?.id];
  return [
    { do: 'openRecord', record: id },
    { do: 'compare', record: id },
    { do: 'recordInvoice', record: id },
    { do: 'blockPayment', record: id, reason: 'À vérifier' },
    { do: 'unblockPayment', record: id },
    { do: 'approvePayment', record: id },
    { do: 'dispute', record: id, grounds: grounds.length > 0 ? grounds : [wrong], note: '' },
    { do: 'dispute', record: id, grounds: [wrong], note: '' },
    { do: 'askCredit', record: id, amountCents: totalCents - dueCents(model, id), note: '' },
    { do: 'askCredit', record: id, amountCents: totalCents, note: '' },
    ...asked.flatMap((from): ErpDeed[] => (from === undefined ? [] : [{ do: 'askVisa', record: id, from, note: '' }])),
    { do: 'annotate', record: id, text: 'À suivre' },
    { do: 'changeIban', party, iban },
    { do: 'undo', record: id },
  ];
}

export function suggestErp(model: Model, office: Office): ErpDeed[] {
  const records = listRecords(model, office);
  const invoices = records.filter(({ type, status }) => type === 'invoiceIn' && status === 'open');
  const others = records.filter(({ type }) => type !== 'invoiceIn').slice(0, MOST_INVOICES);
  const [party] = bookOf(model).parties.keys();
  const [product] = bookOf(model).products.keys();
  return [
    ...invoices.slice(0, MOST_INVOICES).flatMap((invoice) => onInvoice(model, invoice)),
    ...others.map(({ id }): ErpDeed => ({ do: 'openRecord', record: id })),
    ...(party === undefined ? [] : [{ do: 'openParty', party } as const]),
    ...(product === undefined ? [] : [{ do: 'openProduct', product } as const]),
  ];
}

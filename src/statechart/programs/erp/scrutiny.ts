/** What a recording or a payment is held against: its sum, the delegation, the visa, all that is wrong with it in truth. */
import type { RecordId, Scrutiny } from '../../../model/erp.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { bookOf } from './book.ts';
import { findDiscrepancies, listKinds } from './discrepancies.ts';
import { standingOf } from './state.ts';

export function scrutinise(
  model: Model,
  office: Office,
  record: RecordId,
  limit: 'recordUpToCents' | 'approveUpToCents',
): Scrutiny {
  const { erp, records } = bookOf(model);
  const amountCents = records.get(record)?.totalCents ?? 0;
  return {
    record,
    amountCents,
    withinDelegation: amountCents <= erp.delegation[limit],
    visa: standingOf(office.programs.erp, record).visa === 'given',
    discrepancies: listKinds(findDiscrepancies(model, record)),
  };
}

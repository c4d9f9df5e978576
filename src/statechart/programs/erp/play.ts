/** Deeds in the business software, already found possible: what changes, and what is written of it. */
import { assertNever } from '../../../model/assertNever.ts';
import type { ErpDeed, ErpFact, Ground, RecordId } from '../../../model/erp.ts';
import { bareIban } from '../../../model/money.ts';
import { learn } from '../../rules/speak.ts';
import type { Turn } from '../../turn.ts';
import { bookOf } from './book.ts';
import { dueCents, findDiscrepancies, listKinds } from './discrepancies.ts';
import { draftCents, findRecord, listRelated } from './records.ts';
import { scrutinise } from './scrutiny.ts';
import { type RecordState, type Standing, standingOf, UNTOUCHED } from './state.ts';
import { askVisa } from './visas.ts';

type DeedOf<D extends ErpDeed['do']> = Extract<ErpDeed, { do: D }>;

/** What stood before, for taking back. */
const standing = ({ recorded, approved, blocked, dispute, credit }: RecordState): Standing => ({
  recorded,
  approved,
  blocked,
  dispute,
  credit,
});

const stateOf = (turn: Turn, record: RecordId): RecordState => standingOf(turn.office.programs.erp, record);

function keep(turn: Turn, record: RecordId, changed: Partial<RecordState>): void {
  const { records } = turn.office.programs.erp;
  turn.changeProgram('erp', { records: { ...records, [record]: { ...stateOf(turn, record), ...changed } } });
}

/** Changes what stands, so that it can be taken back. */
function change(turn: Turn, record: RecordId, deed: ErpDeed['do'], changed: Partial<Standing>): void {
  const before = stateOf(turn, record);
  keep(turn, record, { ...changed, done: [{ deed, before: standing(before) }, ...before.done] });
}

function openRecord(turn: Turn, id: RecordId): void {
  const record = findRecord(turn.model, turn.office, id);
  if (record === undefined) return;
  turn.note({ kind: 'recordOpened', record: id, type: record.type });
  for (const info of record.source?.teaches ?? []) learn(turn, info, `record:${id}`);
}

function compare(turn: Turn, id: RecordId): void {
  const record = findRecord(turn.model, turn.office, id);
  if (record === undefined) return;
  const others = listRelated(turn.model, turn.office, record);
  turn.note({ kind: 'recordsCompared', record: id, with: others.map((other) => other.id) });
}

function recordInvoice(turn: Turn, record: RecordId): void {
  turn.note({ kind: 'invoiceRecorded', ...scrutinise(turn.model, turn.office, record, 'recordUpToCents') });
  change(turn, record, 'recordInvoice', { recorded: true });
}

function approvePayment(turn: Turn, record: RecordId): void {
  const { model, office } = turn;
  const invoice = findRecord(model, office, record);
  const party = bookOf(model).parties.get(invoice?.party ?? '');
  if (invoice === undefined || party === undefined) return;
  const { ibans } = office.programs.erp;
  // Money goes to the account of the software once somebody has changed it; before, to the one printed.
  const iban = bareIban((Object.hasOwn(ibans, party.id) ? ibans[party.id] : undefined) ?? invoice.iban);
  const ibanKnown = iban === bareIban(party.iban);
  turn.note({
    kind: 'paymentApproved',
    ...scrutinise(model, office, record, 'approveUpToCents'),
    iban,
    ibanKnown,
    ibanVerified: ibanKnown || isVouchedFor(turn, party.ibanInfo),
    blocked: stateOf(turn, record).dispute !== null,
  });
  change(turn, record, 'approvePayment', { approved: true });
}

const isVouchedFor = (turn: Turn, info: string | undefined): boolean => info !== undefined && turn.has(`known.${info}`);

const isGrounded = (turn: Turn, record: RecordId): boolean => findDiscrepancies(turn.model, record).length > 0;

function blockPayment(turn: Turn, { record, reason }: DeedOf<'blockPayment'>): void {
  turn.note({ kind: 'paymentBlocked', record, reason, grounded: isGrounded(turn, record) });
  change(turn, record, 'blockPayment', { blocked: reason });
}

function unblockPayment(turn: Turn, record: RecordId): void {
  turn.note({ kind: 'paymentUnblocked', record, grounded: isGrounded(turn, record) });
  change(turn, record, 'unblockPayment', { blocked: null });
}

const isSame = (a: Ground, b: Ground): boolean => a.what === b.what && a.line === b.line;

function judgeGrounds(given: readonly Ground[], true_: readonly Ground[]) {
  const trueKinds = listKinds(true_);
  const givenKinds = listKinds(given);
  return {
    right: givenKinds.filter((kind) => trueKinds.includes(kind)),
    wrong: givenKinds.filter((kind) => !trueKinds.includes(kind)),
    missed: trueKinds.filter((kind) => !givenKinds.includes(kind)),
    placed: given.every((ground) => true_.some((one) => isSame(one, ground))),
  };
}

function dispute(turn: Turn, { record, grounds, note }: DeedOf<'dispute'>): void {
  const judged = judgeGrounds(grounds, findDiscrepancies(turn.model, record));
  turn.note({ kind: 'disputeOpened', record, note, ...judged });
  change(turn, record, 'dispute', { dispute: { grounds, note } });
}

function askCredit(turn: Turn, { record, amountCents, note }: DeedOf<'askCredit'>): void {
  const printedCents = findRecord(turn.model, turn.office, record)?.totalCents ?? 0;
  const due = printedCents - dueCents(turn.model, record);
  turn.note({ kind: 'creditAsked', record, amountCents, dueCents: due, exact: amountCents === due, note });
  change(turn, record, 'askCredit', { credit: { amountCents, note } });
}

function annotate(turn: Turn, { record, text }: DeedOf<'annotate'>): void {
  turn.note({ kind: 'recordAnnotated', record, text });
  keep(turn, record, { notes: [...stateOf(turn, record).notes, { atMs: turn.nowMs, text }] });
}

function changeIban(turn: Turn, { party, iban }: DeedOf<'changeIban'>): void {
  const known = bookOf(turn.model).parties.get(party);
  const verified = bareIban(known?.iban ?? '') === bareIban(iban) || isVouchedFor(turn, known?.ibanInfo);
  turn.note({ kind: 'ibanChanged', party, iban, verified });
  turn.changeProgram('erp', { ibans: { ...turn.office.programs.erp.ibans, [party]: bareIban(iban) } });
}

function undo(turn: Turn, record: RecordId): void {
  const [last, ...done] = stateOf(turn, record).done;
  if (last === undefined) return;
  keep(turn, record, { ...last.before, done });
  if (isUntouched(stateOf(turn, record))) forget(turn, record);
  turn.note({ kind: 'deedUndone', record, deed: last.deed });
}

/** Nothing is left of what was done: the record is as it was found. */
const isUntouched = (state: RecordState): boolean =>
  (Object.keys(UNTOUCHED) as (keyof RecordState)[]).every(
    (key) => state[key] === UNTOUCHED[key] || (Array.isArray(state[key]) && state[key].length === 0),
  );

function forget(turn: Turn, record: RecordId): void {
  const { [record]: _gone, ...records } = turn.office.programs.erp.records;
  turn.changeProgram('erp', { records });
}

function drawUp(turn: Turn, { draft }: DeedOf<'drawUp'>): void {
  const { drawnUp } = turn.office.programs.erp;
  const id: RecordId = `record-${drawnUp.length + 1}`;
  const { type, party, after } = draft;
  const totalCents = draftCents(turn.model, turn.office, draft);
  turn.changeProgram('erp', { drawnUp: [...drawnUp, { id, atMs: turn.nowMs, draft }] });
  turn.note({ kind: 'recordDrawnUp', record: id, type, party, after, totalCents });
}

export function playErp(turn: Turn, deed: ErpDeed): void {
  switch (deed.do) {
    case 'openRecord':
      return openRecord(turn, deed.record);
    case 'openParty':
      return turn.note({ kind: 'partyOpened', party: deed.party });
    case 'openProduct':
      return turn.note({ kind: 'productOpened', product: deed.product });
    case 'compare':
      return compare(turn, deed.record);
    case 'recordInvoice':
      return recordInvoice(turn, deed.record);
    case 'approvePayment':
      return approvePayment(turn, deed.record);
    case 'blockPayment':
      return blockPayment(turn, deed);
    case 'unblockPayment':
      return unblockPayment(turn, deed.record);
    case 'dispute':
      return dispute(turn, deed);
    case 'askCredit':
      return askCredit(turn, deed);
    case 'askVisa':
      keep(turn, deed.record, { visa: 'asked', visaFrom: deed.from, visaNote: '' });
      return askVisa(turn, deed);
    case 'annotate':
      return annotate(turn, deed);
    case 'changeIban':
      return changeIban(turn, deed);
    case 'undo':
      return undo(turn, deed.record);
    case 'drawUp':
      return drawUp(turn, deed);
    default:
      assertNever(deed);
  }
}

/** The end: how each invoice received stands. */
export function closeErp(turn: Turn): void {
  const { model, office } = turn;
  for (const record of bookOf(model).records.values()) {
    if (record.type !== 'invoiceIn' || findRecord(model, office, record.id) === undefined) continue;
    const state = stateOf(turn, record.id);
    const isPaid = record.status === 'paid';
    const fact: ErpFact = {
      kind: 'recordStands',
      ...scrutinise(model, office, record.id, 'recordUpToCents'),
      recorded: state.recorded || isPaid || record.status === 'recorded',
      blocked: state.blocked !== null,
      approved: state.approved || isPaid,
      disputed: state.dispute !== null,
      creditAsked: state.credit !== null,
    };
    turn.note(fact);
  }
}

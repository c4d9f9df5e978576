/** The fields of what is written of the programs of the desk: agenda, business software, documents, letters. */
import { ANSWERS } from '../../model/agenda.ts';
import { NAME_FAULTS } from '../../model/cabinet.ts';
import { DISCREPANCIES, RECORD_TYPES } from '../../model/erp.ts';
import { SENDINGS, TEXT_KINDS } from '../../model/letters.ts';
import type { ProgramFact } from '../../model/log.ts';
import { boolean, type Field, type FieldsOf, name, namesOf, number, text, texts, word, wordsOf } from './fields.ts';

const owners = namesOf('owner');
/** Meetings and records the learner makes have names of their own: any word goes. */
const made: Field = text;

const meeting = {
  meeting: made,
  day: text,
  from: text,
  to: text,
  room: name('room', ['']),
  equipment: namesOf('equipment'),
  attendees: owners,
  documents: namesOf('document'),
  clashes: owners,
  tooFar: owners,
  outsideHours: owners,
  shutOut: owners,
  roomTaken: boolean,
  roomClosed: boolean,
  seatsShort: boolean,
  missingEquipment: namesOf('equipment'),
} as const;

const PLAN_KEYS = ['title', 'day', 'from', 'to', 'room', 'equipment', 'attendees', 'documents', 'note'];
const discrepancies = wordsOf(DISCREPANCIES);
const scrutiny = {
  record: made,
  amountCents: number,
  withinDelegation: boolean,
  visa: boolean,
  discrepancies,
} as const;
const filed = {
  document: made,
  shelf: name('shelf', ['']),
  name: text,
  rightShelf: boolean,
  nameFaults: wordsOf(NAME_FAULTS),
  textKind: word(['', ...TEXT_KINDS]),
} as const;
const textKind = word(TEXT_KINDS);
const CABINET_DEEDS = ['compare', 'file', 'addVersion', 'annotate', 'share', 'bin', 'restore'];

export const PROGRAM_FIELDS: FieldsOf<ProgramFact> = {
  agendaShown: { owners, day: text },
  slotsSearched: { owners, withRoom: boolean, minutes: number, fromDay: text, toDay: text, found: texts },
  meetingPlanned: { ...meeting, title: text },
  meetingChanged: { ...meeting, changed: wordsOf(PLAN_KEYS) },
  meetingCancelled: { meeting: made, note: text },
  meetingRestored: { meeting: made },
  meetingWithdrawn: { meeting: made, title: text },
  invitationsSent: { meeting: made, to: owners, text, update: boolean, day: text, from: text },
  reminderSent: { meeting: made, to: owners, text },
  invitationAnswered: { meeting: made, who: name('owner'), answer: word(ANSWERS) },
  answerNoted: { meeting: made, who: name('owner'), answer: word(ANSWERS), right: boolean },
  taskAdded: { text, day: text, at: text },
  taskTicked: { text, done: boolean },
  meetingStands: {
    ...meeting,
    cancelled: boolean,
    informed: owners,
    uninformed: owners,
    yes: owners,
    no: owners,
    silent: owners,
  },
  recordOpened: { record: made, type: word(RECORD_TYPES) },
  partyOpened: { party: name('party') },
  productOpened: { product: name('product') },
  recordsCompared: { record: made, with: texts },
  invoiceRecorded: scrutiny,
  paymentApproved: { ...scrutiny, iban: text, ibanKnown: boolean, ibanVerified: boolean, blocked: boolean },
  paymentBlocked: { record: made, reason: text, grounded: boolean },
  paymentUnblocked: { record: made, grounded: boolean },
  disputeOpened: {
    record: made,
    note: text,
    right: discrepancies,
    wrong: discrepancies,
    missed: discrepancies,
    placed: boolean,
  },
  creditAsked: { record: made, amountCents: number, dueCents: number, exact: boolean, note: text },
  visaAsked: { record: made, from: name('person'), note: text, right: boolean },
  visaAnswered: { record: made, by: name('person'), granted: boolean, note: text },
  recordAnnotated: { record: made, text },
  ibanChanged: { party: name('party'), iban: text, verified: boolean },
  deedUndone: { record: made, deed: text },
  recordDrawnUp: { record: made, type: word(RECORD_TYPES), party: name('party'), after: made, totalCents: number },
  recordStands: {
    ...scrutiny,
    recorded: boolean,
    blocked: boolean,
    approved: boolean,
    disputed: boolean,
    creditAsked: boolean,
  },
  documentsCompared: { documents: texts },
  documentFiled: filed,
  versionAdded: { document: made, of: made, right: boolean },
  documentAnnotated: { document: made, text },
  documentShared: { document: made, with: namesOf('person'), right: word(['read', 'write', 'none']), allowed: boolean },
  documentBinned: { document: made, mustKeep: boolean },
  documentRestored: { document: made },
  documentDeedUndone: { document: made, deed: word(CABINET_DEEDS) },
  documentStands: { ...filed, binned: boolean },
  textKept: { text, textKind, title: text, words: number },
  textRemoved: { text },
  letterSent: {
    text,
    textKind,
    to: name('addressee'),
    by: word(SENDINGS),
    enclosed: texts,
    title: text,
    body: text,
  },
  fileJoined: { document: text, name: text, bytes: number, digest: text },
  fileTakenBack: { document: text },
  spellingSeen: { text, words: number, unknown: texts, per100: number },
};

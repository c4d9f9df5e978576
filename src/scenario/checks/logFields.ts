/**
 * The kinds of log entries and their fields, as the rules of an author may name them. The compiler holds this table to
 * `model/log.ts`: a kind or a field added there must be described here.
 */
import { ACT_NAMES, TOOLS } from '../../model/act.ts';
import type { Fact, FactKind } from '../../model/log.ts';
import { DEPARTURES, MOODS, NEEDS, PLACES, SPEECH_ACTS } from '../../model/person.ts';
import { boolean, type Field, type FieldsOf, name, number, text, texts, word } from './fields.ts';
import { PROGRAM_FIELDS } from './programFields.ts';

export type { Field } from './fields.ts';

const person = name('character');
const persons: Field = { type: 'name', names: 'character', list: true };
const call = name('call');
const mood = word(MOODS);
const need = word(NEEDS);
const gaze = name('character', ['screen', 'desk', 'phone']);

const registerEntry: Field = {
  type: 'block',
  fields: { who: person, name: text, reason: text, host: text, badge: text },
};
const slip: Field = {
  type: 'block',
  fields: {
    call,
    recipient: text,
    name: text,
    number: text,
    subject: text,
    urgency: word(['normal', 'urgent', '']),
    text,
  },
};
const report: Field = {
  type: 'block',
  fields: { time: text, persons: text, facts: text, witnesses: text, measures: text },
};

const origin: Readonly<Record<'how' | 'answers' | 'from', Field>> = {
  how: word(['new', 'reply', 'replyAll', 'forward']),
  answers: name('mail'),
  from: name('box'),
};
const message: Readonly<Record<'to' | 'cc' | 'bcc' | 'subject' | 'body' | 'attachments' | 'priority', Field>> = {
  to: texts,
  cc: texts,
  bcc: texts,
  subject: text,
  body: text,
  attachments: { type: 'name', names: 'document', list: true },
  priority: word(['normal', 'high']),
};

const mailRule: Readonly<Record<'from' | 'holds' | 'folder', Field>> = {
  from: name('address'),
  holds: text,
  folder: text,
};

const act: Field = {
  type: 'block',
  fields: {
    do: word(ACT_NAMES),
    utterance: name('utterance'),
    to: person,
    at: gaze,
    tool: word(TOOLS),
    extension: text,
    query: text,
    file: name('file'),
    procedure: name('procedure'),
    entry: registerEntry,
    slip,
    report,
    mail: name('mail'),
    document: name('document'),
    mails: { type: 'name', names: 'mail', list: true },
    flagged: boolean,
    due: text,
    folder: text,
    message: { type: 'block', fields: message },
    origin: { type: 'block', fields: origin },
    rule: { type: 'block', fields: mailRule },
    rank: number,
    text,
    deed: { type: 'block', fields: { do: text } },
  },
};

/** Fields every entry has. */
export const COMMON_FIELDS: Readonly<Record<string, Field>> = { atMs: number, seq: number };

export const LOG_FIELDS: FieldsOf<Fact> = {
  ...PROGRAM_FIELDS,
  act: { act },
  refused: { act, why: text },
  said: {
    utterance: name('utterance'),
    to: person,
    acts: { type: 'word', words: SPEECH_ACTS, list: true },
    text,
    exact: boolean,
    interrupts: boolean,
    mood,
    need,
    listened: boolean,
    onLine: boolean,
    overheardBy: persons,
  },
  listened: { to: person, mood, need },
  told: {
    to: person,
    claim: name('claim'),
    text,
    truth: boolean,
    verified: boolean,
    breach: word(['none', 'unchecked', 'overheard', 'forbidden']),
    overheardBy: persons,
  },
  promised: {
    to: person,
    promise: name('promise'),
    text,
    withinDelegation: boolean,
    verified: boolean,
    dated: boolean,
  },
  rethought: { to: person },
  looked: { at: gaze, from: gaze, announced: boolean, atCounter: boolean },
  toolOpened: { tool: word(TOOLS), announced: boolean, atCounter: boolean },
  toolClosed: { tool: word(TOOLS), openMs: number },
  phonePickedUp: { call, from: person, ringMs: number, announced: boolean, atCounter: boolean },
  phoneHeld: { call, from: person, asked: boolean },
  phoneResumed: { call, from: person, heldMs: number },
  phoneHungUp: { call, from: person, concluded: boolean },
  phoneTransferred: { call, from: person, to: name('extension'), right: boolean, announced: boolean },
  dialled: {
    extension: name('extension'),
    outcome: word(['answered', 'busy', 'absent', 'unknown']),
    announced: boolean,
    atCounter: boolean,
  },
  filesSearched: { query: text, results: { type: 'name', names: 'file', list: true } },
  fileOpened: { file: name('file'), identityChecked: boolean, right: boolean },
  procedureRead: { procedure: name('procedure') },
  visitorRegistered: { who: person, entry: registerEntry, complete: boolean, correct: boolean, badge: text },
  messageSent: {
    call,
    slip,
    missing: { type: 'word', words: ['recipient', 'name', 'number', 'subject', 'urgency'], list: true },
    wrong: { type: 'word', words: ['recipient', 'name', 'number', 'subject', 'urgency'], list: true },
    delayMs: number,
  },
  reportSent: {
    report,
    missing: { type: 'word', words: ['time', 'persons', 'facts', 'witnesses', 'measures'], list: true },
    judgements: texts,
    leaks: texts,
  },
  mailArrived: { mail: name('mail'), from: name('address') },
  mailRead: { mail: name('mail'), from: name('address'), delayMs: number },
  mailMarked: { mail: name('mail'), as: word(['unread', 'flagged', 'unflagged']), due: text },
  mailHandled: { mail: name('mail'), by: name('address') },
  mailExported: { mail: name('mail') },
  mailFiled: { mail: name('mail'), folder: text },
  mailSent: { mail: text, delayMs: number, alreadyHandled: boolean, ...message, ...origin },
  textRead: {
    writing: name('writing'),
    mail: text,
    finds: texts,
    doubts: texts,
    lacks: texts,
    quotes: { type: 'block', fields: {} },
  },
  documentOpened: { document: name('document') },
  absenceSet: { text },
  absenceAnswered: { mail: name('mail'), to: name('address'), text },
  mailRuleAdded: mailRule,
  mailRuleRemoved: mailRule,
  infoLearnt: { info: name('info'), from: text },
  lineSpoken: { who: person, line: name('line'), text, delivery: text, on: text, mood },
  lineCut: { who: person, line: name('line'), remainingMs: number },
  personMoved: { who: person, to: word(PLACES) },
  personLeft: { who: person, how: word(DEPARTURES), mood, need },
  moodChanged: { who: person, from: mood, to: mood },
  needChanged: { who: person, from: need, to: need },
  felt: { who: person, cause: word(['ignored', 'waiting']), forMs: number },
  phoneRang: { call, from: person },
  callMissed: { call, from: person },
  callEnded: { call, from: person, by: word(['learner', 'caller']) },
  hazardStruck: { hazard: name('hazard') },
  threatMade: { who: person },
  helpArrived: { who: word(['superior', 'security']), afterMs: number },
  phaseChanged: { to: word(['service', 'paperwork', 'over']) },
  ended: { ending: text },
};

/** The field a dotted name stands for (`act.do`, `slip.number`); undefined when the kind has none such. */
export function fieldOf(kind: FactKind, dotted: string): Field | undefined {
  let fields: Readonly<Record<string, Field>> = { ...COMMON_FIELDS, ...(LOG_FIELDS[kind] as Record<string, Field>) };
  const steps = dotted.split('.');
  for (const [rank, step] of steps.entries()) {
    const field = Object.hasOwn(fields, step) ? fields[step] : undefined;
    if (field === undefined || rank === steps.length - 1) return field;
    if (field.type !== 'block') return undefined;
    fields = field.fields;
  }
  return undefined;
}

export const isFactKind = (word: string): word is FactKind => Object.hasOwn(LOG_FIELDS, word);

/**
 * What is found in a text once it has gone: each expected text it may be, with its facts filled by the variant. A message, a
 * letter and a text joined to either are read alike. Judges nothing.
 */
import { plainWords } from '../../model/letterMarks.ts';
import type { TextKind } from '../../model/letters.ts';
import type { Fact } from '../../model/log.ts';
import type { DocumentId, MailId, MailMessage, MailOrigin } from '../../model/mail.ts';
import { drawsHold } from '../../scenario/condition.ts';
import type { Writing } from '../../scenario/schema/index.ts';
import { findAll, type Kind, type Rubric } from '../../writing/index.ts';
import { holds, wording } from '../circumstances.ts';
import type { KeptText } from '../programs/letters/state.ts';
import { findText } from '../programs/letters/texts.ts';
import type { Turn } from '../turn.ts';

/** How a text went: to whom, in answer to what, by which way. `kind`: what it is, for writings that do not say what they want. */
export interface Sending {
  readonly to: readonly string[];
  readonly answers: MailId | null;
  readonly by: NonNullable<Writing['by']>[number];
  /** On paper: it answers no message, and whom it goes to is all one can tell. */
  readonly onPaper: boolean;
  readonly kind: Kind;
}

function isExpected(turn: Turn, writing: Writing, { to, answers, by, onPaper }: Sending): boolean {
  const { answers: answered, to: addressee, by: ways } = writing;
  if (ways !== undefined && !ways.includes(by)) return false;
  if (answered !== undefined && !onPaper && answered !== answers) return false;
  if (addressee !== undefined && !to.includes(addressee)) return false;
  const isNamed = (onPaper ? addressee : (answered ?? addressee)) !== undefined;
  return isNamed && holds(turn.model, turn.office, writing.when, '');
}

type Wanted = NonNullable<Writing['facts'][number]['text']>;

/** Words looked for may be the variant’s. */
function fillWords(turn: Turn, wanted: Wanted): Wanted {
  if (Array.isArray(wanted)) return wanted.map((one) => fillOne(turn, one));
  return fillOne(turn, wanted);
}

function fillOne(
  turn: Turn,
  { any, all, near, not }: Exclude<Wanted, readonly unknown[]>,
): Exclude<Wanted, readonly unknown[]> {
  const fill = (words: string[] | undefined) => words?.map((word) => wording(turn.model, turn.office, word));
  return { any: fill(any), all: fill(all), near: fill(near), not: fill(not) };
}

/** What this variant wants, as the engine reads it. */
function rubricOf(turn: Turn, { id, title, kind, asks, facts, answers }: Writing, sending: Sending): Rubric {
  const { model } = turn;
  const answered = sending.answers ?? answers;
  const incoming = answered === undefined ? undefined : model.mails.get(answered)?.body;
  const wanted = facts.filter(({ draw }) => drawsHold(draw, (name) => model.variant.draws[name]));
  return {
    situ: 1,
    rubric: id,
    title,
    kind: kind ?? sending.kind,
    sent: model.scenario.date,
    incoming: incoming === undefined ? '' : wording(model, turn.office, incoming),
    asks,
    facts: wanted.map(({ draw: _draw, title: _title, text, ...fact }) =>
      text === undefined ? fact : { ...fact, text: fillWords(turn, text) },
    ),
  };
}

function readOne(turn: Turn, writing: Writing, sentId: string, text: string, sending: Sending): Fact {
  const rubric = rubricOf(turn, writing, sending);
  const found = findAll(rubric, text);
  const facts = rubric.facts.filter(({ forbidden }) => !forbidden).map(({ id }) => id);
  const wanted = new Set<string>([...rubric.asks, ...facts]);
  const idsOf = (verdict: string): string[] => found.filter((one) => one.verdict === verdict).map(({ id }) => id);
  return {
    kind: 'textRead',
    writing: writing.id,
    mail: sentId,
    finds: idsOf('present'),
    doubts: idsOf('a-confirmer'),
    lacks: idsOf('absent').filter((id) => wanted.has(id)),
    quotes: Object.fromEntries(found.filter(({ quote }) => quote !== '').map(({ id, quote }) => [id, quote])),
  };
}

/** Notes what is found in the text, once for each expected text it may be. */
export function readTexts(turn: Turn, sentId: string, text: string, sending: Sending): void {
  for (const writing of turn.model.scenario.writings) {
    if (isExpected(turn, writing, sending)) turn.note(readOne(turn, writing, sentId, text, sending));
  }
}

const KIND_OF: Readonly<Record<TextKind, Kind>> = { letter: 'lettre', note: 'note', minutes: 'compte-rendu' };

/** Texts of the learner’s that go along with a message or a letter. */
function readJoined(turn: Turn, joined: readonly DocumentId[], sending: Omit<Sending, 'by' | 'kind'>): void {
  for (const id of joined) {
    const text = findText(turn.office, id);
    if (text !== undefined)
      readTexts(turn, id, plainWords(text.body), { ...sending, by: 'text', kind: KIND_OF[text.kind] });
  }
}

/** A message has its subject apart: a letter would have it on a line of its own. */
const wholeText = ({ subject, body }: MailMessage): string =>
  subject.trim() === '' ? body : `Objet : ${subject}\n\n${body}`;

export function readMessage(turn: Turn, mail: MailId, message: MailMessage, { answers }: MailOrigin): void {
  const sending = { to: [...message.to, ...message.cc], answers, onPaper: false };
  readTexts(turn, mail, wholeText(message), { ...sending, by: 'mail', kind: 'courriel' });
  readJoined(turn, message.attachments, sending);
}

export function readLetter(
  turn: Turn,
  { id, kind, body }: KeptText,
  to: string,
  enclosed: readonly DocumentId[],
): void {
  const sending = { to: [to], answers: null, onPaper: true };
  readTexts(turn, id, plainWords(body), { ...sending, by: 'letter', kind: KIND_OF[kind] });
  readJoined(turn, enclosed, sending);
}

/** What is found in a text once it has gone: each expected text it may be, with its facts filled by the variant. Judges nothing. */
import type { Fact } from '../../model/log.ts';
import type { MailId, MailMessage, MailOrigin } from '../../model/mail.ts';
import { drawsHold } from '../../scenario/condition.ts';
import type { Writing } from '../../scenario/schema/index.ts';
import { findAll, type Rubric } from '../../writing/index.ts';
import { holds, wording } from '../circumstances.ts';
import type { Turn } from '../turn.ts';

function isExpected(turn: Turn, writing: Writing, { to, cc }: MailMessage, { answers }: MailOrigin): boolean {
  const { answers: answered, to: addressee } = writing;
  if (answered !== undefined && answered !== answers) return false;
  if (addressee !== undefined && !to.includes(addressee) && !cc.includes(addressee)) return false;
  return (answered ?? addressee) !== undefined && holds(turn.model, turn.office, writing.when, '');
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
function rubricOf(turn: Turn, { id, title, kind, asks, facts }: Writing, { answers }: MailOrigin): Rubric {
  const { model } = turn;
  const incoming = answers === null ? undefined : model.mails.get(answers)?.body;
  const wanted = facts.filter(({ draw }) => drawsHold(draw, (name) => model.variant.draws[name]));
  return {
    situ: 1,
    rubric: id,
    title,
    kind,
    sent: model.scenario.date,
    incoming: incoming === undefined ? '' : wording(model, turn.office, incoming),
    asks,
    facts: wanted.map(({ draw: _draw, text, ...fact }) =>
      text === undefined ? fact : { ...fact, text: fillWords(turn, text) },
    ),
  };
}

/** A message has its subject apart: a letter would have it on a line of its own. */
const wholeText = ({ subject, body }: MailMessage): string =>
  subject.trim() === '' ? body : `Objet : ${subject}\n\n${body}`;

function readOne(turn: Turn, writing: Writing, mail: MailId, message: MailMessage, origin: MailOrigin): Fact {
  const rubric = rubricOf(turn, writing, origin);
  const found = findAll(rubric, wholeText(message));
  const facts = rubric.facts.filter(({ forbidden }) => !forbidden).map(({ id }) => id);
  const wanted = new Set<string>([...rubric.asks, ...facts]);
  const idsOf = (verdict: string): string[] => found.filter((one) => one.verdict === verdict).map(({ id }) => id);
  return {
    kind: 'textRead',
    writing: writing.id,
    mail,
    finds: idsOf('present'),
    doubts: idsOf('a-confirmer'),
    lacks: idsOf('absent').filter((id) => wanted.has(id)),
    quotes: Object.fromEntries(found.filter(({ quote }) => quote !== '').map(({ id, quote }) => [id, quote])),
  };
}

/** Notes what is found in the message, once for each text it may be. */
export function readTexts(turn: Turn, mail: MailId, message: MailMessage, origin: MailOrigin): void {
  for (const writing of turn.model.scenario.writings) {
    if (isExpected(turn, writing, message, origin)) turn.note(readOne(turn, writing, mail, message, origin));
  }
}

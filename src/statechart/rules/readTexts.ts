/** What is found in a text once it has gone: each expected text it may be, with its facts filled by the variant. Judges nothing. */
import type { Fact } from '../../model/log.ts';
import type { MailId, MailMessage, MailOrigin } from '../../model/mail.ts';
import { drawsHold } from '../../scenario/condition.ts';
import type { Writing } from '../../scenario/schema/index.ts';
import { findAll, type Rubric, rubricSchema } from '../../writing/index.ts';
import { holds, wording } from '../circumstances.ts';
import type { Turn } from '../turn.ts';

function isExpected(turn: Turn, writing: Writing, { to, cc }: MailMessage, { answers }: MailOrigin): boolean {
  const { answers: answered, to: addressee } = writing;
  if (answered !== undefined && answered !== answers) return false;
  if (addressee !== undefined && !to.includes(addressee) && !cc.includes(addressee)) return false;
  return (answered ?? addressee) !== undefined && holds(turn.model, turn.office, writing.when, '');
}

/** Placeholders anywhere in what is sought take their values. */
function fillDeep(turn: Turn, value: unknown): unknown {
  if (typeof value === 'string') return wording(turn.model, turn.office, value);
  if (Array.isArray(value)) return value.map((one) => fillDeep(turn, one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillDeep(turn, one)]));
}

function rubricOf(turn: Turn, { id, title, kind, asks, facts }: Writing, { answers }: MailOrigin): Rubric {
  const incoming = answers === null ? undefined : turn.model.mails.get(answers)?.body;
  return rubricSchema.parse({
    situ: 1,
    rubric: id,
    title,
    kind,
    sent: turn.model.scenario.date,
    incoming: incoming === undefined ? '' : wording(turn.model, turn.office, incoming),
    asks,
    facts: facts
      .filter(({ draw }) => drawsHold(draw, (name) => turn.model.variant.draws[name]))
      .map(({ draw: _draw, ...fact }) => fillDeep(turn, fact)),
  });
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

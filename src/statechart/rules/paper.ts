/** What the learner writes: the visitors' register, message slips, the incident report. Compared with what is true. */
import type { IncidentReport, MessageSlip, RegisterEntry } from '../../model/act.ts';
import { digitsOf, foldText, holdsBeginning, holdsWords } from '../../model/text.ts';
import { parseTimeOfDay } from '../../model/time.ts';
import { minutesOfDay } from '../../scenario/fillText.ts';
import type { ReportExpectation } from '../../scenario/schema/index.ts';
import { wording } from '../circumstances.ts';
import type { Turn } from '../turn.ts';

const filled = (turn: Turn, words: readonly string[]): string[] =>
  words.map((word) => wording(turn.model, turn.office, word));

export function registerVisitor(turn: Turn, entry: RegisterEntry): void {
  const persona = turn.model.variant.personas[entry.who];
  const visit = turn.model.characters.get(entry.who)?.visit;
  const isFree =
    turn.model.scenario.world.badges.includes(entry.badge) &&
    !turn.office.desk.register.some(({ entry: other }) => other.badge === entry.badge);
  const badge = entry.badge !== '' && isFree ? entry.badge : '';
  const written = [entry.name, entry.reason, ...(visit?.host ? [entry.host] : [])];
  const correct =
    persona !== undefined &&
    entry.name.length <= NAME_LENGTH &&
    holdsWords(entry.name, persona.name) &&
    (!visit?.host || holdsBeginning(entry.host, wording(turn.model, turn.office, visit.host)));
  turn.office.desk = {
    ...turn.office.desk,
    register: [...turn.office.desk.register, { atMs: turn.nowMs, entry: { ...entry, badge } }],
  };
  const complete = written.every((field) => field.trim() !== '') && (visit?.badge !== true || badge !== '');
  turn.note({ kind: 'visitorRegistered', who: entry.who, entry: { ...entry, badge }, complete, correct, badge });
}

/** A field stuffed with every name is no answer. */
const NAME_LENGTH = 80;

const SLIP_FIELDS = ['recipient', 'name', 'number', 'subject', 'urgency'] as const;

export function sendMessage(turn: Turn, slip: MessageSlip): void {
  const truth = turn.model.calls.get(slip.call)?.slip;
  const missing = SLIP_FIELDS.filter((field) => slip[field].trim() === '');
  const wrong: string[] = [];
  if (truth) {
    const tests: Readonly<Record<(typeof SLIP_FIELDS)[number], () => boolean>> = {
      recipient: () => filled(turn, truth.recipient).some((word) => holdsWords(slip.recipient, word)),
      name: () =>
        filled(turn, truth.name).some((word) =>
          foldText(slip.name).replace(/ /g, '').includes(foldText(word).replace(/ /g, '')),
        ),
      number: () => digitsOf(slip.number) === digitsOf(wording(turn.model, turn.office, truth.number)),
      subject: () => filled(turn, truth.subject).some((word) => holdsBeginning(`${slip.subject} ${slip.text}`, word)),
      urgency: () => slip.urgency === truth.urgency,
    };
    wrong.push(...SLIP_FIELDS.filter((field) => !missing.includes(field) && !tests[field]()));
  }
  turn.office.desk = { ...turn.office.desk, slips: { ...turn.office.desk.slips, [slip.call]: slip } };
  turn.note({
    kind: 'messageSent',
    call: slip.call,
    slip,
    missing,
    wrong,
    delayMs: turn.nowMs - (turn.office.phone.pickedUpMs[slip.call] ?? turn.nowMs),
  });
}

const TIME_SLACK_MIN = 20;

function holdsTime(turn: Turn, text: string): boolean {
  const minutes = parseTimeOfDay(text.replace(/\u00a0|\u202f/g, ' '));
  return minutes !== null && Math.abs(minutes - minutesOfDay(turn.model.scenario, turn.nowMs)) <= TIME_SLACK_MIN;
}

function findMissing(turn: Turn, report: IncidentReport, expected: ReportExpectation): string[] {
  const says = (text: string, words: readonly string[]) =>
    filled(turn, words).some((word) => holdsBeginning(text, word));
  const tests: Readonly<Record<string, boolean>> = {
    time: holdsTime(turn, report.time),
    persons: says(report.persons, expected.persons),
    facts: expected.facts.every((words) => says(report.facts, words)),
    witnesses: says(report.witnesses, expected.witnesses),
    measures: says(report.measures, expected.measures),
  };
  return Object.keys(tests).filter((field) => !tests[field]);
}

export function sendReport(turn: Turn, report: IncidentReport): void {
  const expected = turn.model.scenario.report;
  const all = Object.values(report).join(' \n ');
  const found = (words: readonly string[]) => filled(turn, words).filter((word) => holdsBeginning(all, word));
  turn.office.desk = { ...turn.office.desk, report };
  turn.note({
    kind: 'reportSent',
    report,
    missing: expected ? findMissing(turn, report, expected) : [],
    judgements: expected ? found(expected.judgements) : [],
    leaks: expected ? found(expected.leaks) : [],
  });
}

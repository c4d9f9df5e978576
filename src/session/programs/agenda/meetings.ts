/** Meetings as they stand: where they were, what is in their way, who has answered what. Needs of people are told nowhere. */
import { formatTimeOfDay } from '../../../model/time.ts';
import { minutesOfDay } from '../../../scenario/fillText.ts';
import type { Run } from '../../../simulation/index.ts';
import { asDocument, calendars, wording } from '../../../statechart/index.ts';
import type { AnswerSign, AnswerView, MeetingView, RowView } from './agendaView.ts';
import { sayHour, sayRoom, sayWhen } from './agendaWords.ts';

type MeetingState = calendars.MeetingState;
type Span = calendars.Span;

/** Rows by id: where names and blocks are read. */
export type Rows = ReadonlyMap<string, RowView>;

const ANSWER_WORDS: Readonly<Record<Exclude<AnswerSign, 'waiting' | 'untold'>, string>> = {
  yes: 'oui',
  no: 'non',
  maybe: 'provisoire',
  undelivered: 'non remis',
};

export const sayTime = (run: Run, atMs: number): string => formatTimeOfDay(minutesOfDay(run.scenario, atMs));

/** Nobody has to answer that a meeting is cancelled: told is enough. */
function readAnswer(run: Run, meeting: MeetingState, who: string): Pick<AnswerView, 'sign' | 'words'> {
  const answered = calendars.answerNow(meeting, who);
  if (answered !== null) {
    const { answer, noted } = answered;
    return { sign: answer, words: noted ? `${ANSWER_WORDS[answer]}, noté` : ANSWER_WORDS[answer] };
  }
  const told = meeting.told[who];
  if (told === undefined || told.about !== calendars.planKey(meeting)) return { sign: 'untold', words: 'à prévenir' };
  return { sign: 'waiting', words: `depuis ${sayTime(run, told.atMs)}` };
}

/** « 14 h ici, 8 h à Montréal pour M. Haddad », for each who is elsewhere. */
export function sayZones(run: Run, people: readonly string[], from: number): string[] {
  const { owners } = calendars.bookOf(run.model);
  return people.flatMap((who) => {
    const owner = owners.get(who);
    if (owner?.zone === undefined || owner.zone.shiftMinutes === 0) return [];
    const there = sayHour(from + owner.zone.shiftMinutes);
    const say = (text: string) => wording(run.model, run.state, text);
    return [`${sayHour(from)} ici, ${there} à ${say(owner.zone.place)} pour ${say(owner.name)}`];
  });
}

const sayPlace = (rows: Rows, room: string): string =>
  room === '' ? 'sans salle' : sayRoom(rows.get(room)?.name ?? room);

/** What of a row is in the way of a meeting. */
function listInTheWay(row: RowView | undefined, meeting: string, span: Span): string[] {
  const met = row?.blocks.filter(
    (block) =>
      block.meeting !== meeting &&
      block.kind !== 'tentative' &&
      block.from - block.travelMinutes < span.to &&
      span.from < block.to + block.travelMinutes,
  );
  return (met ?? []).map((block) => {
    const isOnTheWay = block.to <= span.from || block.from >= span.to;
    return `${isOnTheWay ? 'trajet, ' : ''}${block.title}, ${sayHour(block.from)} à ${sayHour(block.to)}`;
  });
}

/** « Salle Loire », at the head of a line. */
const capital = (words: string): string => `${words.charAt(0).toLocaleUpperCase('fr')}${words.slice(1)}`;

const inWords = (name: string, reasons: readonly string[], otherwise: string): string =>
  `${name}\u00a0: ${reasons.length === 0 ? otherwise : reasons.join('\u202f; ')}`;

function listConflicts(run: Run, rows: Rows, { id, plan, cancelled }: MeetingState, span: Span): string[] {
  if (cancelled) return [];
  const met = calendars.obstaclesOf(run.model, run.state, plan, { shown: true, except: id });
  const busy = plan.attendees.filter((who) => met.clashes.includes(who) || met.tooFar.includes(who));
  const off = plan.attendees.filter((who) => met.outsideHours.includes(who) && !busy.includes(who));
  const room = rows.get(plan.room);
  // A thing out of order is no calendar’s business: only what others have booked is told.
  const lent = met.missingEquipment.flatMap((thing) => {
    const reasons = listInTheWay(rows.get(thing), id, span);
    return reasons.length === 0 ? [] : [inWords(rows.get(thing)?.name ?? thing, reasons, '')];
  });
  return [
    ...busy.map((who) => inWords(rows.get(who)?.name ?? who, listInTheWay(rows.get(who), id, span), 'occupé')),
    ...off.map((who) => inWords(rows.get(who)?.name ?? who, [], 'hors de ses heures de travail')),
    ...(room !== undefined && (met.roomTaken || met.roomClosed)
      ? [inWords(capital(sayRoom(room.name)), listInTheWay(room, id, span), 'prise')]
      : []),
    ...lent,
  ];
}

/** Where it stood as the day opened; empty when it stands there still, or is the learner’s own. */
function sayBefore(run: Run, rows: Rows, { id, plan }: MeetingState): string {
  const written = calendars.bookOf(run.model).agenda.meetings.find((one) => one.id === id);
  const opened = written === undefined ? null : calendars.openMeeting(run.model, written);
  if (opened === null) return '';
  const { day, from, to, room } = opened.plan;
  if (day === plan.day && from === plan.from && to === plan.to && room === plan.room) return '';
  const span = calendars.readSpan(day, from, to);
  return span === null ? '' : `${sayWhen(span)}, ${sayPlace(rows, room)}`;
}

function viewAnswers(run: Run, rows: Rows, meeting: MeetingState): AnswerView[] {
  const written = calendars.bookOf(run.model).agenda.meetings.find(({ id }) => id === meeting.id);
  return meeting.plan.attendees.map((who) => ({
    who,
    name: rows.get(who)?.name ?? who,
    isOptional: written?.optional.includes(who) ?? false,
    ...readAnswer(run, meeting, who),
  }));
}

/** Its title; of what the learner wrote, the name of its file. */
export function nameDocument(run: Run, id: string): string {
  const { texts, files } = run.state.programs.letters;
  const written = run.model.documents.get(id);
  if (written !== undefined) return wording(run.model, run.state, written.title);
  const text = texts.find((one) => one.id === id);
  return text === undefined ? (files.find((one) => one.id === id)?.name ?? id) : asDocument(text).name;
}

const HAS_ANSWERED: readonly AnswerSign[] = ['yes', 'no', 'maybe'];

export function viewMeeting(run: Run, rows: Rows, meeting: MeetingState): MeetingView | null {
  const { id, plan, cancelled } = meeting;
  const span = calendars.readSpan(plan.day, plan.from, plan.to);
  if (span === null) return null;
  const say = (text: string) => wording(run.model, run.state, text);
  const { agenda, equipment } = calendars.bookOf(run.model);
  const answers = viewAnswers(run, rows, meeting);
  const depends = agenda.meetings.find((one) => one.id === id)?.dependsOn ?? [];
  return {
    id,
    title: plan.title,
    organiser: rows.get(meeting.organiser)?.name ?? '',
    plan,
    ...span,
    isCancelled: cancelled,
    when: `${sayWhen(span)}, ${sayPlace(rows, plan.room)}`,
    insteadOf: sayBefore(run, rows, meeting),
    conflicts: listConflicts(run, rows, meeting, span),
    zones: sayZones(run, plan.attendees, span.from),
    answers,
    answered: `${answers.filter(({ sign }) => HAS_ANSWERED.includes(sign)).length} sur ${answers.length}`,
    dependsOn: depends.map(({ text, note }) => ({ text: say(text), note: say(note) })),
    documents: plan.documents.map((document) => ({ id: document, title: nameDocument(run, document) })),
    equipment: plan.equipment.map((thing) => say(equipment.get(thing)?.name ?? thing)),
    whyNotTouch: calendars.whyNotTouch(run.model, meeting),
    canUndo: meeting.before !== null,
    isJustPlanned: meeting.before === 'absent',
  };
}

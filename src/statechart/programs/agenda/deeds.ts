/** What is done in the agenda, already found possible. */
import type { AgendaDeed, AgendaFact, MeetingId, MeetingPlan, OwnerId } from '../../../model/agenda.ts';
import { assertNever } from '../../../model/assertNever.ts';
import type { Turn } from '../../turn.ts';
import { expectAnswer, isAnswerDue, isReachedByVoice, isUnreachable, wouldAnswer } from './answers.ts';
import { bookOf } from './calendars.ts';
import { changeMeeting, findMeeting, listChanged, nextMeetingId, tidyPlan } from './meetings.ts';
import { searchSlots } from './search.ts';
import { listInvited, standing } from './standing.ts';
import { type Answered, answerNow, type MeetingState, planKey, type Told } from './state.ts';

type DeedOf<K extends AgendaDeed['do']> = Extract<AgendaDeed, { readonly do: K }>;

const unique = (people: readonly OwnerId[]): OwnerId[] => [...new Set(people)];

function show(turn: Turn, { owners: asked, day }: DeedOf<'show'>): void {
  const { owners } = bookOf(turn.model).agenda;
  turn.changeProgram('agenda', { shown: owners.map(({ id }) => id).filter((id) => asked.includes(id)) });
  turn.note({ kind: 'agendaShown', owners: unique(asked), day });
}

function search(turn: Turn, { do: _do, ...asked }: DeedOf<'searchSlots'>): void {
  const searched = { ...asked, owners: unique(asked.owners) };
  const found = searchSlots(turn.model, turn.office, searched);
  turn.changeProgram('agenda', { searched, found });
  turn.note({ kind: 'slotsSearched', ...searched, found });
}

function planMeeting(turn: Turn, written: MeetingPlan): void {
  const plan = tidyPlan(written);
  const { owners } = bookOf(turn.model);
  const meeting: MeetingState = {
    id: nextMeetingId(turn.office),
    organiser: plan.attendees.find((who) => owners.get(who)?.access === 'write') ?? '',
    plan,
    cancelled: false,
    before: 'absent',
    told: {},
    reminded: [],
    answers: {},
  };
  turn.changeProgram('agenda', { meetings: [...turn.office.programs.agenda.meetings, meeting] });
  turn.note({ kind: 'meetingPlanned', title: plan.title, ...standing(turn.model, turn.office, meeting) });
}

function change(turn: Turn, meeting: MeetingState, changes: Partial<MeetingPlan>): void {
  const plan = tidyPlan({ ...meeting.plan, ...changes });
  const changed: MeetingState = { ...meeting, plan, before: { plan: meeting.plan, cancelled: meeting.cancelled } };
  changeMeeting(turn, changed);
  turn.note({
    kind: 'meetingChanged',
    changed: listChanged(meeting.plan, plan),
    ...standing(turn.model, turn.office, changed),
  });
}

function cancel(turn: Turn, meeting: MeetingState, note: string): void {
  const before = { plan: meeting.plan, cancelled: meeting.cancelled };
  changeMeeting(turn, { ...meeting, cancelled: true, before });
  turn.note({ kind: 'meetingCancelled', meeting: meeting.id, note });
}

/** Nobody ever knew of it: nothing is left of it to tell. */
function withdraw(turn: Turn, { id, plan }: MeetingState): void {
  const { meetings } = turn.office.programs.agenda;
  turn.changeProgram('agenda', { meetings: meetings.filter((one) => one.id !== id) });
  turn.note({ kind: 'meetingWithdrawn', meeting: id, title: plan.title });
}

function undo(turn: Turn, meeting: MeetingState): void {
  if (meeting.before === null) return;
  if (meeting.before === 'absent') return withdraw(turn, meeting);
  changeMeeting(turn, { ...meeting, ...meeting.before, before: null });
  turn.note({ kind: 'meetingRestored', meeting: meeting.id });
}

/** Somebody who knows of it just so already keeps their answer; the others are to answer anew. */
function tell(turn: Turn, meeting: MeetingState, to: readonly OwnerId[]): void {
  const about = planKey(meeting);
  const isNews = (who: OwnerId) => meeting.told[who]?.about !== about;
  const told = { ...meeting.told };
  for (const who of to.filter(isNews)) {
    const reached = !isReachedByVoice(turn.model, who) && !isUnreachable(turn.model, who);
    told[who] = { about, atMs: turn.nowMs, reached } satisfies Told;
  }
  const next: MeetingState = { ...meeting, told, before: null };
  changeMeeting(turn, next);
  for (const who of to.filter(isNews)) expectAnswer(turn, next, who, false);
}

function invite(turn: Turn, meeting: MeetingState, { to: all, text }: DeedOf<'invite'>): void {
  const to = unique(all);
  const { day, from } = meeting.plan;
  const update = to.some((who) => listInvited(meeting).includes(who));
  tell(turn, meeting, to);
  turn.note({ kind: 'invitationsSent', meeting: meeting.id, to, text, update, day, from });
}

function remind(turn: Turn, meeting: MeetingState, { to: all, text }: DeedOf<'remind'>): void {
  const to = unique(all);
  const next: MeetingState = { ...meeting, reminded: unique([...meeting.reminded, ...to]) };
  changeMeeting(turn, next);
  for (const who of to) {
    const isWaited = answerNow(next, who)?.answer !== 'maybe' && !isAnswerDue(turn.office, next, who);
    if (isWaited) expectAnswer(turn, next, who, true);
  }
  turn.note({ kind: 'reminderSent', meeting: meeting.id, to, text });
}

/** Whoever gave an answer knows what it is about. */
function noteAnswer(turn: Turn, meeting: MeetingState, { who, answer }: DeedOf<'noteAnswer'>): void {
  const about = planKey(meeting);
  const told: Told = { about, atMs: turn.nowMs, reached: true };
  const answered: Answered = { about, answer, atMs: turn.nowMs, noted: true };
  const right = wouldAnswer(turn.model, turn.office, meeting, who) === answer;
  turn.cancel((what) => what.kind === 'invitationAnswers' && what.meeting === meeting.id && what.who === who);
  changeMeeting(turn, {
    ...meeting,
    before: null,
    told: { ...meeting.told, [who]: told },
    answers: { ...meeting.answers, [who]: answered },
  });
  turn.note({ kind: 'answerNoted', meeting: meeting.id, who, answer, right });
}

function addTask(turn: Turn, { text, day, at }: DeedOf<'addTask'>): void {
  const task = { text: text.trim(), day, at };
  turn.changeProgram('agenda', { tasks: [...turn.office.programs.agenda.tasks, { ...task, done: false }] });
  turn.note({ kind: 'taskAdded', ...task });
}

function tickTask(turn: Turn, rank: number, done: boolean): void {
  const { tasks } = turn.office.programs.agenda;
  const task = tasks[rank];
  if (task === undefined) return;
  turn.changeProgram('agenda', { tasks: tasks.map((one, place) => (place === rank ? { ...one, done } : one)) });
  turn.note({ kind: 'taskTicked', text: task.text, done } satisfies AgendaFact);
}

function onMeeting(turn: Turn, id: MeetingId, play: (meeting: MeetingState) => void): void {
  const meeting = findMeeting(turn.office, id);
  if (meeting !== undefined) play(meeting);
}

export function playAgenda(turn: Turn, deed: AgendaDeed): void {
  switch (deed.do) {
    case 'show':
      return show(turn, deed);
    case 'searchSlots':
      return search(turn, deed);
    case 'planMeeting':
      return planMeeting(turn, deed.plan);
    case 'changeMeeting':
      return onMeeting(turn, deed.meeting, (meeting) => change(turn, meeting, deed.plan));
    case 'cancelMeeting':
      return onMeeting(turn, deed.meeting, (meeting) => cancel(turn, meeting, deed.note));
    case 'undo':
      return onMeeting(turn, deed.meeting, (meeting) => undo(turn, meeting));
    case 'invite':
      return onMeeting(turn, deed.meeting, (meeting) => invite(turn, meeting, deed));
    case 'remind':
      return onMeeting(turn, deed.meeting, (meeting) => remind(turn, meeting, deed));
    case 'noteAnswer':
      return onMeeting(turn, deed.meeting, (meeting) => noteAnswer(turn, meeting, deed));
    case 'addTask':
      return addTask(turn, deed);
    case 'tickTask':
      return tickTask(turn, deed.rank, deed.done);
    default:
      return assertNever(deed);
  }
}

/** Meetings in the agenda: found, changed, put back. Knows nothing of who is told. */
import type { MeetingId, MeetingPlan } from '../../../model/agenda.ts';
import type { Meeting } from '../../../scenario/schema/agenda.ts';
import { valueNow } from '../../../scenario/varies.ts';
import { wording } from '../../circumstances.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import type { Turn } from '../../turn.ts';
import { type Answered, type MeetingState, planKey, type Told } from './state.ts';

export function findMeeting(office: Office, id: MeetingId): MeetingState | undefined {
  return office.programs.agenda.meetings.find((meeting) => meeting.id === id);
}

/** Puts a meeting in the place of the one of that name. */
export function changeMeeting(turn: Turn, changed: MeetingState): void {
  const { meetings } = turn.office.programs.agenda;
  turn.changeProgram('agenda', { meetings: meetings.map((one) => (one.id === changed.id ? changed : one)) });
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** A plan in the one form the log knows: nobody twice. */
export function tidyPlan(plan: MeetingPlan): MeetingPlan {
  const { title, day, from, to, room, equipment, attendees, documents, note } = plan;
  return {
    title: title.trim(),
    day,
    from,
    to,
    room,
    equipment: unique(equipment),
    attendees: unique(attendees),
    documents: unique(documents),
    note,
  };
}

const PLAN_KEYS = ['title', 'day', 'from', 'to', 'room', 'equipment', 'attendees', 'documents', 'note'] as const;

/** The keys that differ from one plan to the other. */
export function listChanged(before: MeetingPlan, after: MeetingPlan): (keyof MeetingPlan)[] {
  return PLAN_KEYS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

const forEach = <T>(owners: readonly string[], value: T): Readonly<Record<string, T>> =>
  Object.fromEntries(owners.map((who) => [who, value]));

/** As the day opens: everybody knows of it and has said they come. Null: not in this variant. */
export function openMeeting(model: Model, meeting: Meeting): MeetingState | null {
  const { draws } = model.variant;
  const [from, to] = [valueNow(meeting.from, draws), valueNow(meeting.to, draws)];
  if (from === undefined || to === undefined) return null;
  const { id, organiser, day, room, equipment, documents } = meeting;
  const attendees = [...meeting.attendees, ...meeting.optional];
  const words = (text: string) => wording(model, { clockMs: 0 }, text);
  const plan = tidyPlan({
    title: words(meeting.title),
    day,
    from,
    to,
    room,
    equipment,
    attendees,
    documents,
    note: words(meeting.note),
  });
  const about = planKey({ plan, cancelled: false });
  const told: Told = { about, atMs: 0, reached: true };
  const answered: Answered = { about, answer: 'yes', atMs: 0, noted: false };
  return {
    id,
    organiser,
    plan,
    cancelled: false,
    before: null,
    told: forEach(plan.attendees, told),
    reminded: [],
    answers: forEach(plan.attendees, answered),
  };
}

/** The name of the next meeting the learner plans. */
export function nextMeetingId(office: Office): MeetingId {
  const { meetings } = office.programs.agenda;
  for (let rank = 1; ; rank += 1) {
    const id = `meeting-${rank}`;
    if (!meetings.some((meeting) => meeting.id === id)) return id;
  }
}

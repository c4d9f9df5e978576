/** Deeds one may think of in the agenda, possible or not, right and wrong: for bots and exploration. A dozen or so for each meeting. */
import type { AgendaDeed, MeetingPlan } from '../../../model/agenda.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { isReachedByVoice } from './answers.ts';
import { bookOf } from './calendars.ts';
import { clockAt, DAY_MINUTES, dayAt, readDay, readSpan, type Span } from './span.ts';
import { answerNow, type MeetingState, planKey } from './state.ts';

const MOST_MEETINGS = 2;
const MOST_FOUND = 2;

type Places = Pick<MeetingPlan, 'day' | 'from' | 'to'>;

const at = ({ from, to }: Span): Places => ({ day: dayAt(from), from: clockAt(from), to: clockAt(to) });

/** Slots found, a later time of the same day, the next day: the last two are as often wrong as not. */
function listTimes(office: Office, { plan }: MeetingState): Places[] {
  const span = readSpan(plan.day, plan.from, plan.to);
  if (span === null) return [];
  const lasts = span.to - span.from;
  const found = office.programs.agenda.found.slice(0, MOST_FOUND).flatMap((slot) => {
    const [day = '', time = ''] = slot.split(' ');
    const start = readSpan(day, time, time);
    return start === null ? [] : [{ from: start.from, to: start.from + lasts }];
  });
  const later = [120, DAY_MINUTES].map((minutes) => ({ from: span.from + minutes, to: span.to + minutes }));
  return [...found, ...later].map(at);
}

function listMoves(model: Model, office: Office, meeting: MeetingState): AgendaDeed[] {
  const { rooms } = bookOf(model);
  const change = (plan: Partial<MeetingPlan>): AgendaDeed => ({ do: 'changeMeeting', meeting: meeting.id, plan });
  return [
    ...listTimes(office, meeting).map(change),
    ...[...rooms.keys()].filter((room) => room !== meeting.plan.room).map((room) => change({ room })),
  ];
}

function listMessages(model: Model, meeting: MeetingState): AgendaDeed[] {
  const { id, told, plan } = meeting;
  const untold = plan.attendees.filter((who) => told[who]?.about !== planKey(meeting));
  const silent = plan.attendees.filter((who) => !untold.includes(who) && answerNow(meeting, who) === null);
  const byVoice = plan.attendees.filter((who) => isReachedByVoice(model, who) && answerNow(meeting, who) === null);
  return [
    ...(untold.length === 0 ? [] : [{ do: 'invite', meeting: id, to: untold, text: '' } as const]),
    ...(silent.length === 0 ? [] : [{ do: 'remind', meeting: id, to: silent, text: '' } as const]),
    ...byVoice.map((who) => ({ do: 'noteAnswer', meeting: id, who, answer: 'yes' }) as const),
  ];
}

function suggestFor(model: Model, office: Office, meeting: MeetingState): AgendaDeed[] {
  const { id, plan } = meeting;
  const span = readSpan(plan.day, plan.from, plan.to);
  const [today, first] = [readDay(model.scenario.date), plan.attendees[0]];
  if (span === null || today === null || first === undefined) return [];
  const [fromDay, toDay] = [dayAt(today * DAY_MINUTES), dayAt((today + 7) * DAY_MINUTES)];
  const minutes = span.to - span.from;
  const { attendees } = plan;
  return [
    { do: 'show', owners: attendees, day: plan.day },
    { do: 'searchSlots', owners: attendees, withRoom: true, minutes, fromDay, toDay },
    ...listMoves(model, office, meeting),
    ...listMessages(model, meeting),
    { do: 'undo', meeting: id },
    { do: 'cancelMeeting', meeting: id, note: '' },
  ];
}

export function suggestAgenda(model: Model, office: Office): AgendaDeed[] {
  const { meetings, tasks } = office.programs.agenda;
  const open = tasks.findIndex(({ done }) => !done);
  return [
    ...meetings.slice(0, MOST_MEETINGS).flatMap((meeting) => suggestFor(model, office, meeting)),
    ...(open < 0 ? [] : [{ do: 'tickTask', rank: open, done: true } as const]),
  ];
}

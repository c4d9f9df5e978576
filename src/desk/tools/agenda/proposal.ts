/** A time proposed for a meeting and not set down yet: moved, made longer, kept with the drafts. Pure; changes no agenda. */
import type { MeetingId, MeetingPlan } from '../../../model/agenda.ts';
import { civilDate, formatClock, formatIsoDay } from '../../../model/time.ts';
import type { MeetingView } from '../../../session/programs/agenda.ts';
import { DAY_MINUTES, dayOf, QUARTER_MINUTES } from './timeScale.ts';

export interface Proposal {
  readonly meeting: MeetingId;
  readonly from: number;
  readonly to: number;
  readonly room: string;
}

export const proposalOf = ({ id, from, to, plan }: MeetingView): Proposal => ({
  meeting: id,
  from,
  to,
  room: plan.room,
});

/** A meeting begins and ends on one day: the last quarter begins at 23 h 45, and lasts fourteen minutes at most. */
const LAST_MINUTE = DAY_MINUTES - 1;

const onDay = (day: number, minutes: number): number => day * DAY_MINUTES + minutes;

/** Elsewhere, as long as it was, within the day where it begins. */
export function moveTo(proposal: Proposal, from: number): Proposal {
  const lasts = proposal.to - proposal.from;
  const day = dayOf(from);
  const start = Math.min(Math.max(from, onDay(day, 0)), onDay(day, LAST_MINUTE) - lasts);
  return { ...proposal, from: start, to: start + lasts };
}

export const moveBy = (proposal: Proposal, minutes: number): Proposal => {
  const moved = proposal.from + minutes;
  // A quarter past midnight is no wish to change the day.
  return dayOf(moved) === dayOf(proposal.from) ? moveTo(proposal, moved) : proposal;
};

export const moveByDays = (proposal: Proposal, days: number): Proposal =>
  moveTo(proposal, proposal.from + days * DAY_MINUTES);

/** Ends at another time, a quarter of an hour long at least. */
export function endAt(proposal: Proposal, to: number): Proposal {
  const least = proposal.from + QUARTER_MINUTES;
  return { ...proposal, to: Math.min(Math.max(to, least), onDay(dayOf(proposal.from), LAST_MINUTE)) };
}

/** Begins at another time, and ends when it did. */
export function beginAt(proposal: Proposal, from: number): Proposal {
  const day = dayOf(proposal.from);
  return { ...proposal, from: Math.min(Math.max(from, onDay(day, 0)), proposal.to - QUARTER_MINUTES) };
}

export const isSame = (a: Proposal, b: Proposal): boolean => a.from === b.from && a.to === b.to && a.room === b.room;

export const isoDayOf = (minute: number): string => formatIsoDay(civilDate(dayOf(minute)));
export const clockOf = (minute: number): string => formatClock(minute - dayOf(minute) * DAY_MINUTES);

/** What of the plan it says. */
export const planOf = ({ from, to, room }: Proposal): Pick<MeetingPlan, 'day' | 'from' | 'to' | 'room'> => ({
  day: isoDayOf(from),
  from: clockOf(from),
  to: clockOf(to),
  room,
});

export const writeProposal = (proposal: Proposal | null): string =>
  proposal === null ? '' : `${proposal.meeting} ${proposal.from} ${proposal.to} ${proposal.room}`;

/** Read back from the drafts; null when there is none, or none that can be read. */
export function readProposal(text: string): Proposal | null {
  const match = /^(\S+) (\d+) (\d+) (\S*)$/.exec(text);
  if (match === null) return null;
  const [, meeting = '', from, to, room = ''] = match;
  return { meeting, from: Number(from), to: Number(to), room };
}

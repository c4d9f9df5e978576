/** A meeting being written in the form: plain words kept with the drafts until they are used. Pure. */
import type { MeetingPlan } from '../../../model/agenda.ts';
import type { AgendaView, MeetingView } from '../../../session/programs/agenda.ts';
import { clockOf, isoDayOf } from './proposal.ts';
import { DAY_MINUTES, dayOf, type Stretch } from './timeScale.ts';

export interface MeetingDraft {
  /** The meeting changed; empty: a new one. */
  readonly meeting: string;
  readonly plan: MeetingPlan;
  /** The meeting as it was when one began: a draft of a meeting changed since would undo that change. */
  readonly base: string;
}

/** Where it is kept: one for the new meeting, one for each meeting changed. */
export const keyOfDraft = (meeting: string): string => `form.${meeting === '' ? 'new' : meeting}`;

export const baseOf = (plan: MeetingPlan): string => JSON.stringify(plan);

/** As it stands, to be changed. */
export const draftOfMeeting = ({ id, plan }: MeetingView): MeetingDraft => ({
  meeting: id,
  plan,
  base: baseOf(plan),
});

const LASTS_MINUTES = 60;

/** The next full hour of the day at stake, within an office day. */
export function nextHour({ nowMinute }: AgendaView, day: number): Stretch {
  const soon = Math.ceil((nowMinute + 1) / 60) * 60;
  const start = dayOf(nowMinute) === day && dayOf(soon) === day ? soon : day * DAY_MINUTES + 10 * 60;
  return { from: start, to: start + LASTS_MINUTES };
}

/** A new one, of somebody or in a room already when it was drawn in their row. */
export function newMeetingDraft({ from, to }: Stretch, attendees: readonly string[] = [], room = ''): MeetingDraft {
  return {
    meeting: '',
    base: '',
    plan: {
      title: '',
      day: isoDayOf(from),
      from: clockOf(from),
      to: clockOf(to),
      room,
      equipment: [],
      attendees,
      documents: [],
      note: '',
    },
  };
}

/** Another time and other people, but the words already typed. */
export function keepWords(kept: MeetingDraft | null, fresh: MeetingDraft): MeetingDraft {
  if (kept === null) return fresh;
  const { title, note, equipment, documents } = kept.plan;
  return { ...fresh, plan: { ...fresh.plan, title, note, equipment, documents } };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

function isPlan(value: unknown): value is MeetingPlan {
  if (typeof value !== 'object' || value === null) return false;
  const plan = value as Record<string, unknown>;
  return (
    ['title', 'day', 'from', 'to', 'room', 'note'].every((key) => isText(plan[key])) &&
    ['equipment', 'attendees', 'documents'].every((key) => isTexts(plan[key]))
  );
}

export const writeMeetingDraft = (draft: MeetingDraft): string => JSON.stringify(draft);

/** Read back; null when nothing is being written, or nothing that can be read. */
export function readMeetingDraft(text: string): MeetingDraft | null {
  try {
    const { meeting, plan, base } = JSON.parse(text) as Record<string, unknown>;
    return isText(meeting) && isText(base) && isPlan(plan) ? { meeting, plan, base } : null;
  } catch {
    return null;
  }
}

/** What of a plan is no longer as it was. */
export function changesOf(before: MeetingPlan, after: MeetingPlan): Partial<MeetingPlan> {
  const isChanged = (key: keyof MeetingPlan) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  return Object.fromEntries(
    (Object.keys(after) as (keyof MeetingPlan)[]).filter(isChanged).map((key) => [key, after[key]]),
  );
}

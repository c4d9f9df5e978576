/** What the agenda holds at an instant. Plain data. */
import type { Answer, MeetingId, MeetingPlan, OwnerId, SlotSearch } from '../../../model/agenda.ts';

/** What somebody was last told of a meeting. */
export interface Told {
  /** `planKey` of the meeting as it was told. */
  readonly about: string;
  readonly atMs: number;
  /** False: sent to somebody who does not read it, or whom it does not reach. */
  readonly reached: boolean;
}

export interface Answered {
  readonly about: string;
  readonly answer: Answer;
  readonly atMs: number;
  /** Written down by the learner. */
  readonly noted: boolean;
}

/** What taking back the last deed leads to: another plan, or no meeting at all when it had just been planned. */
export type Before = 'absent' | { readonly plan: MeetingPlan; readonly cancelled: boolean };

/** A meeting as it now stands. */
export interface MeetingState {
  readonly id: MeetingId;
  /** Whose meeting it is: whoever keeps that calendar may change it. */
  readonly organiser: OwnerId;
  readonly plan: MeetingPlan;
  readonly cancelled: boolean;
  /** What it was before the last deed, for undoing; null when there is nothing to take back. */
  readonly before: Before | null;
  readonly told: Readonly<Record<OwnerId, Told>>;
  readonly reminded: readonly OwnerId[];
  /** The last answer of each; it counts while `about` is the meeting as it stands. */
  readonly answers: Readonly<Record<OwnerId, Answered>>;
}

export interface AgendaState {
  /** Whose calendars are on the screen, in the order of the situation. */
  readonly shown: readonly OwnerId[];
  readonly meetings: readonly MeetingState[];
  readonly tasks: readonly {
    readonly text: string;
    readonly day: string;
    readonly at: string;
    readonly done: boolean;
  }[];
  /** The last search, and what it found: « 2025-11-20 14:00 ». */
  readonly searched: SlotSearch | null;
  readonly found: readonly string[];
}

/** Somebody answers an invitation. Nothing happens when the meeting has changed since they were told. */
export interface AgendaHappening {
  readonly kind: 'invitationAnswers';
  readonly meeting: MeetingId;
  readonly who: OwnerId;
  readonly answer: Answer;
  /** `planKey` of what they were told. */
  readonly about: string;
}

/** What one tells people of a meeting: when and where, or that it is cancelled. Two plans with the same key need no new message. */
export function planKey({ plan, cancelled }: Pick<MeetingState, 'plan' | 'cancelled'>): string {
  return cancelled ? 'cancelled' : `${plan.day} ${plan.from} ${plan.to} ${plan.room}`;
}

/** Has it reached them, as it now stands? */
export function isInformed(meeting: MeetingState, who: OwnerId): boolean {
  const told = meeting.told[who];
  return told?.reached === true && told.about === planKey(meeting);
}

/** Their answer to the meeting as it now stands. */
export function answerNow(meeting: MeetingState, who: OwnerId): Answered | null {
  const answered = meeting.answers[who];
  return answered !== undefined && answered.about === planKey(meeting) ? answered : null;
}

/**
 * Shared calendars as the learner handles them: meetings, rooms, invitations, answers, tasks; and what is written of it in the log.
 * Types and marks only: what clashes is the statechart’s. Days are `YYYY-MM-DD`, times `HH:MM`, both of the house’s own zone.
 */
import type { Id } from './ids.ts';
import type { DocumentId } from './mail.ts';
import { type MarksOf, noMark } from './marksOf.ts';

/** Somebody whose calendar is shown: a contact, a colleague or a character. */
export type OwnerId = Id<'owner'>;
export type RoomId = Id<'room'>;
export type EquipmentId = Id<'equipment'>;
/** A meeting of the situation’s own; those the learner plans are `meeting-1`, `meeting-2`… */
export type MeetingId = Id<'meeting'>;
export type Day = string;
export type TimeOfDay = string;

export const ANSWERS = ['yes', 'no', 'maybe', 'undelivered'] as const;
export type Answer = (typeof ANSWERS)[number];

/** When, where, who. `room` may be empty: none. */
export interface MeetingPlan {
  readonly title: string;
  readonly day: Day;
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
  readonly room: RoomId | '';
  readonly equipment: readonly EquipmentId[];
  readonly attendees: readonly OwnerId[];
  readonly documents: readonly DocumentId[];
  readonly note: string;
}

export interface SlotSearch {
  readonly owners: readonly OwnerId[];
  /** A room wanted that suits them: seats enough, and what is asked for. */
  readonly withRoom: boolean;
  readonly minutes: number;
  readonly fromDay: Day;
  readonly toDay: Day;
}

export type AgendaDeed =
  /** Looks at these calendars, on the week of that day. */
  | { readonly do: 'show'; readonly owners: readonly OwnerId[]; readonly day: Day }
  | ({ readonly do: 'searchSlots' } & SlotSearch)
  | { readonly do: 'planMeeting'; readonly plan: MeetingPlan }
  /** What is not given stays as it is. */
  | { readonly do: 'changeMeeting'; readonly meeting: MeetingId; readonly plan: Partial<MeetingPlan> }
  | { readonly do: 'cancelMeeting'; readonly meeting: MeetingId; readonly note: string }
  /** Takes back the last change, the cancelling or the planning itself, while nobody has been told of it. */
  | { readonly do: 'undo'; readonly meeting: MeetingId }
  | { readonly do: 'invite'; readonly meeting: MeetingId; readonly to: readonly OwnerId[]; readonly text: string }
  | { readonly do: 'remind'; readonly meeting: MeetingId; readonly to: readonly OwnerId[]; readonly text: string }
  /** An answer had by telephone or in person, written down by the learner. */
  | {
      readonly do: 'noteAnswer';
      readonly meeting: MeetingId;
      readonly who: OwnerId;
      readonly answer: 'yes' | 'no' | 'maybe';
    }
  | { readonly do: 'addTask'; readonly text: string; readonly day: Day; readonly at: TimeOfDay | '' }
  /** By its place in the list, from 0. */
  | { readonly do: 'tickTask'; readonly rank: number; readonly done: boolean };

/** What a meeting meets with where it stands. Lists are of owners or of things, empty when all is well. */
export interface Obstacles {
  /** Attendees who have something else at that time. */
  readonly clashes: readonly OwnerId[];
  /** Attendees who could not travel to it, or from it, in time. */
  readonly tooFar: readonly OwnerId[];
  /** Attendees for whom it falls outside working hours (in their own zone) or on an absence. */
  readonly outsideHours: readonly OwnerId[];
  /** Attendees whom the room cannot receive. */
  readonly shutOut: readonly OwnerId[];
  readonly roomTaken: boolean;
  /** Works, or any reason for which the room cannot be used. */
  readonly roomClosed: boolean;
  readonly seatsShort: boolean;
  /** Wanted by the meeting, and neither in the room nor free to be brought. */
  readonly missingEquipment: readonly EquipmentId[];
}

interface Standing extends Obstacles, Omit<MeetingPlan, 'title' | 'note'> {
  readonly meeting: MeetingId;
}

export type AgendaFact =
  | { readonly kind: 'agendaShown'; readonly owners: readonly OwnerId[]; readonly day: Day }
  /** `found`: « 2025-11-20 14:00 », in order. */
  | ({ readonly kind: 'slotsSearched'; readonly found: readonly string[] } & SlotSearch)
  | ({ readonly kind: 'meetingPlanned'; readonly title: string } & Standing)
  /** `changed`: keys of the plan that are no longer what they were. */
  | ({ readonly kind: 'meetingChanged'; readonly changed: readonly (keyof MeetingPlan)[] } & Standing)
  | { readonly kind: 'meetingCancelled'; readonly meeting: MeetingId; readonly note: string }
  | { readonly kind: 'meetingRestored'; readonly meeting: MeetingId }
  /** Planned, and taken out of the agenda at once: it stands no more, and its name may serve again. */
  | { readonly kind: 'meetingWithdrawn'; readonly meeting: MeetingId; readonly title: string }
  /** `update`: they had been invited already. */
  | {
      readonly kind: 'invitationsSent';
      readonly meeting: MeetingId;
      readonly to: readonly OwnerId[];
      readonly text: string;
      readonly update: boolean;
      readonly day: Day;
      readonly from: TimeOfDay;
    }
  | {
      readonly kind: 'reminderSent';
      readonly meeting: MeetingId;
      readonly to: readonly OwnerId[];
      readonly text: string;
    }
  | { readonly kind: 'invitationAnswered'; readonly meeting: MeetingId; readonly who: OwnerId; readonly answer: Answer }
  /** `right`: it is what they would answer. */
  | {
      readonly kind: 'answerNoted';
      readonly meeting: MeetingId;
      readonly who: OwnerId;
      readonly answer: Answer;
      readonly right: boolean;
    }
  | { readonly kind: 'taskAdded'; readonly text: string; readonly day: Day; readonly at: TimeOfDay | '' }
  | { readonly kind: 'taskTicked'; readonly text: string; readonly done: boolean }
  /** Written once at the end for each meeting: how it stands, who knows of it. */
  | ({
      readonly kind: 'meetingStands';
      readonly cancelled: boolean;
      /** Told of the meeting as it now stands. */
      readonly informed: readonly OwnerId[];
      readonly uninformed: readonly OwnerId[];
      readonly yes: readonly OwnerId[];
      readonly no: readonly OwnerId[];
      readonly silent: readonly OwnerId[];
    } & Standing);

/** The marks each fact makes true. */
export const AGENDA_MARKS: MarksOf<AgendaFact> = {
  agendaShown: ({ owners }) => owners.map((owner) => `shown.${owner}`),
  slotsSearched: () => ['slots-searched'],
  meetingPlanned: ({ meeting }) => [`meeting.${meeting}.planned`],
  meetingChanged: ({ meeting, changed }) => [
    `meeting.${meeting}.changed`,
    ...(changed.includes('day') || changed.includes('from') ? [`meeting.${meeting}.moved`] : []),
    ...(changed.includes('room') ? [`meeting.${meeting}.room`] : []),
  ],
  meetingCancelled: ({ meeting }) => [`meeting.${meeting}.cancelled`],
  meetingRestored: noMark,
  meetingWithdrawn: noMark,
  invitationsSent: ({ meeting, to }) => [`meeting.${meeting}.invited`, ...to.map((who) => `invited.${meeting}.${who}`)],
  reminderSent: ({ meeting, to }) => [`meeting.${meeting}.reminded`, ...to.map((who) => `reminded.${meeting}.${who}`)],
  invitationAnswered: ({ meeting, who, answer }) => [
    `answered.${meeting}.${who}`,
    `answered.${meeting}.${who}.${answer}`,
  ],
  answerNoted: ({ meeting, who }) => [`noted.${meeting}.${who}`],
  taskAdded: () => ['task'],
  taskTicked: noMark,
  meetingStands: noMark,
};

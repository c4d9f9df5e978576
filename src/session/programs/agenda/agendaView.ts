/** What a view may know of shared calendars: plain data, final French words. Instants are minutes since 1970, in the house’s zone. */
import type { MeetingId, MeetingPlan, OwnerId, RoomId } from '../../../model/agenda.ts';

export type BlockKind = 'meeting' | 'busy' | 'absence' | 'works' | 'travel' | 'tentative' | 'hidden';

/** A stretch of time in one row. */
export interface BlockView {
  readonly id: string;
  readonly kind: BlockKind;
  /** « Préfecture », or « Occupée » when one may not know. */
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly travelMinutes: number;
  /** A meeting of the agenda, which can be opened; null: something else. */
  readonly meeting: MeetingId | null;
  /** « Préfecture, Mme Vasseur, jeudi 20 novembre, de 10 h à 12 h, trajet 45 min avant et après » */
  readonly sentence: string;
}

/** When somebody works, in minutes since midnight where they are. `days`: 1 is Monday. */
export interface WorkingHours {
  readonly from: number;
  readonly to: number;
  readonly days: readonly number[];
  readonly shiftMinutes: number;
}

export interface RowView {
  readonly id: string;
  readonly kind: 'person' | 'room' | 'thing';
  readonly name: string;
  readonly note: string;
  /** « Montréal, −6 h », or empty. */
  readonly zone: string;
  /** Of people only. */
  readonly hours: WorkingHours | null;
  /** One may write in it. */
  readonly isKept: boolean;
  /** « Agenda que vous tenez », « Libre ou occupé seulement »… */
  readonly access: string;
  readonly blocks: readonly BlockView[];
}

export type AnswerSign = 'yes' | 'no' | 'maybe' | 'undelivered' | 'waiting' | 'untold';

export interface AnswerView {
  readonly who: OwnerId;
  readonly name: string;
  readonly sign: AnswerSign;
  /** « oui », « non remis », « depuis 9 h 12 », « à prévenir » */
  readonly words: string;
  readonly isOptional: boolean;
}

export interface MeetingView {
  readonly id: MeetingId;
  readonly title: string;
  readonly organiser: string;
  readonly plan: MeetingPlan;
  readonly from: number;
  readonly to: number;
  readonly isCancelled: boolean;
  /** « jeudi 20 novembre, 14 h à 16 h, salle Maine » */
  readonly when: string;
  /** « mercredi 19 novembre, 10 h à 12 h, salle Loire »: where it stood as the day opened; empty when it has not moved. */
  readonly insteadOf: string;
  /** What the calendars show to be in its way, in words. */
  readonly conflicts: readonly string[];
  /** « 14 h ici, 8 h à Montréal pour M. Haddad » */
  readonly zones: readonly string[];
  readonly answers: readonly AnswerView[];
  /** « 5 sur 9 » */
  readonly answered: string;
  readonly dependsOn: readonly { readonly text: string; readonly note: string }[];
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  readonly equipment: readonly string[];
  /** Why one may not change it, or null. */
  readonly whyNotTouch: string | null;
  /** The last change can be taken back. */
  readonly canUndo: boolean;
  /** Nothing was done of it since it was planned: taken back, it leaves the agenda. */
  readonly isJustPlanned: boolean;
}

export interface SlotView {
  readonly start: number;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  /** « jeudi 20 novembre, 14 h à 15 h 30 » */
  readonly words: string;
  readonly zones: readonly string[];
  readonly rooms: readonly { readonly id: RoomId; readonly name: string }[];
}

export interface SlotSearchView {
  readonly owners: readonly OwnerId[];
  readonly withRoom: boolean;
  readonly minutes: number;
  readonly fromDay: string;
  readonly toDay: string;
  readonly slots: readonly SlotView[];
}

export interface AgendaTaskView {
  readonly text: string;
  readonly when: string;
  readonly isDone: boolean;
}

/** An answer come back or noted, or mail that could not be delivered. */
export interface AgendaNewsView {
  readonly meeting: MeetingId;
  readonly title: string;
  readonly who: OwnerId;
  readonly name: string;
  readonly sign: AnswerSign;
  readonly words: string;
  readonly time: string;
  readonly atMs: number;
}

export interface AgendaView {
  readonly name: string;
  /** « Heure de Paris » */
  readonly zone: string;
  /** `2025-11-18` */
  readonly today: string;
  readonly nowMinute: number;
  readonly people: readonly RowView[];
  /** Those whose calendars are on the screen. */
  readonly shown: readonly OwnerId[];
  readonly rooms: readonly RowView[];
  readonly things: readonly RowView[];
  readonly meetings: readonly MeetingView[];
  /** What the next meeting planned will be called: how it is taken back. */
  readonly nextMeeting: MeetingId;
  readonly search: SlotSearchView | null;
  readonly tasks: readonly AgendaTaskView[];
  /** The latest first. */
  readonly news: readonly AgendaNewsView[];
  /** What may be joined to a meeting. */
  readonly documents: readonly { readonly id: string; readonly title: string }[];
}

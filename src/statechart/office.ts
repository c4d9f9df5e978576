/**
 * All that is true in the office at an instant: the chart's context. Plain data, never mutated once handed out.
 * `now` repeats the state of every region, so that rules may read it; `modes.ts` keeps the two equal.
 */
import type { IncidentReport, MessageSlip, RegisterEntry } from '../model/act.ts';
import type { CallId, FileId, HazardId, LineId, PersonId, UtteranceId } from '../model/ids.ts';
import type { Fact } from '../model/log.ts';
import type { MailId, MailMessage, MailOrigin, MailRule } from '../model/mail.ts';
import type { Departure, Place } from '../model/person.ts';
import type { Feelings } from '../person/index.ts';
import type { AgendaHappening } from './programs/agenda/state.ts';
import type { ErpHappening } from './programs/erp/state.ts';
import type { ProgramStates } from './programs/states.ts';

/** Words in the air; there is one voice at a time. */
export interface Speech {
  readonly speaker: PersonId | 'learner';
  readonly to: PersonId | 'learner';
  readonly id: UtteranceId | LineId;
  readonly text: string;
  readonly delivery: string;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly onLine: boolean;
}

/** Something that will happen at an instant. */
export type Happening =
  | { readonly kind: 'enter'; readonly who: PersonId }
  | { readonly kind: 'reach'; readonly who: PersonId; readonly place: Place }
  | { readonly kind: 'stepUp'; readonly who: PersonId }
  | { readonly kind: 'goAway'; readonly who: PersonId }
  | { readonly kind: 'ring'; readonly call: CallId; readonly round: number }
  | { readonly kind: 'stopRinging'; readonly call: CallId; readonly round: number }
  | { readonly kind: 'openCall'; readonly who: PersonId }
  | { readonly kind: 'hear'; readonly who: PersonId; readonly utterance: UtteranceId; readonly listened: boolean }
  | { readonly kind: 'heardOut'; readonly who: PersonId }
  | { readonly kind: 'speak'; readonly who: PersonId; readonly on: readonly string[]; readonly tries: number }
  | { readonly kind: 'speechEnds'; readonly id: string }
  | { readonly kind: 'help'; readonly who: 'superior' | 'security' }
  | { readonly kind: 'takeOver'; readonly who: PersonId }
  | { readonly kind: 'leave'; readonly who: PersonId; readonly how: Departure }
  | { readonly kind: 'mailArrives'; readonly mail: MailId }
  | { readonly kind: 'mailTaken'; readonly mail: MailId }
  | AgendaHappening
  | ErpHappening
  | { readonly kind: 'hazard'; readonly hazard: HazardId }
  /** The doors open: what is true from the start shows. */
  | { readonly kind: 'dawn' }
  | { readonly kind: 'close' }
  | { readonly kind: 'endPaperwork' };

export interface Due {
  readonly atMs: number;
  readonly what: Happening;
}

export interface PhoneState {
  readonly call: CallId | null;
  readonly who: PersonId | null;
  readonly ringFromMs: number;
  /** The caller has said why they call (or the colleague has answered). */
  readonly opened: boolean;
  readonly held: { readonly call: CallId; readonly who: PersonId; readonly sinceMs: number } | null;
  /** When each call was last picked up. */
  readonly pickedUpMs: Readonly<Record<CallId, number>>;
}

export interface RegisterLine {
  readonly atMs: number;
  readonly entry: RegisterEntry;
}

export interface DeskState {
  readonly query: string;
  readonly results: readonly FileId[];
  readonly openedFile: FileId | null;
  readonly register: readonly RegisterLine[];
  readonly slips: Readonly<Record<CallId, MessageSlip>>;
  readonly report: IncidentReport | null;
  readonly toolSinceMs: number;
}

/** A message the learner sent. */
export interface SentMail {
  readonly id: MailId;
  readonly atMs: number;
  readonly message: MailMessage;
  readonly origin: MailOrigin;
}

/** The mailbox: what has come, where it lies, what has gone out. */
export interface MailState {
  /** In the order they came; those there from the start first. */
  readonly arrived: readonly { readonly id: MailId; readonly atMs: number }[];
  readonly folderOf: Readonly<Record<MailId, string>>;
  readonly unread: Readonly<Record<MailId, true>>;
  readonly flagged: Readonly<Record<MailId, true>>;
  /** Of those flagged, the day to come back to them, « 2025-11-20 ». */
  readonly due: Readonly<Record<MailId, string>>;
  /** Taken in hand by a colleague who shares the box: who. */
  readonly handled: Readonly<Record<MailId, string>>;
  readonly sent: readonly SentMail[];
  readonly absence: string | null;
  /** The first that fits files a message that comes. */
  readonly rules: readonly MailRule[];
  /** Messages whose coming has been planned. */
  readonly awaited: readonly MailId[];
  /** Messages whose taking in hand has been planned. */
  readonly handlings: readonly MailId[];
}

export interface Office {
  readonly clockMs: number;
  readonly now: Readonly<Record<string, string>>;
  readonly feelings: Readonly<Record<PersonId, Feelings>>;
  /** Mark → instant at which it first became true. */
  readonly marks: Readonly<Record<string, number>>;
  readonly speech: Speech | null;
  /** In order of time, then of entry. */
  readonly agenda: readonly Due[];
  readonly phone: PhoneState;
  readonly desk: DeskState;
  readonly mail: MailState;
  readonly programs: ProgramStates;
  readonly gazeSinceMs: number;
  /** Sentences said to each person, and how often other words were sought since. */
  readonly turns: Readonly<Record<PersonId, number>>;
  readonly rethinks: Readonly<Record<PersonId, number>>;
  /** When each person was last spoken to: what became true since is what comes to mind first. */
  readonly spokenToMs: Readonly<Record<PersonId, number>>;
  /** Facts of the last event, for the log to take. */
  readonly outbox: readonly Fact[];
}

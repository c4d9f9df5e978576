/**
 * The log: every act of the learner (`act`) and every fact that followed, in simulated time. It is the only record;
 * verdicts, replay and reports read it and nothing else. A fact is named in the past.
 */

import type { Act, IncidentReport, MessageSlip, RegisterEntry, Tool } from './act.ts';
import type { AgendaFact } from './agenda.ts';
import type { CabinetFact } from './cabinet.ts';
import type { ErpFact } from './erp.ts';
import type {
  CallId,
  ClaimId,
  EndingId,
  FileId,
  HazardId,
  InfoId,
  LineId,
  PersonId,
  ProcedureId,
  PromiseId,
  UtteranceId,
  WritingId,
} from './ids.ts';
import type { LetterFact } from './letters.ts';
import type { DocumentId, MailId, MailMessage, MailOrigin, MailRule } from './mail.ts';
import type { Departure, Mood, Need, Place, SpeechAct } from './person.ts';

/** Why telling something broke confidentiality, or `none`. */
export type Breach = 'none' | 'unchecked' | 'overheard' | 'forbidden';

/** What may be looked at: a person, or `screen`, `desk`, `phone`. */
export type GazeTarget = PersonId | 'screen' | 'desk' | 'phone';

/** What is written of the programs that keep their own vocabulary. */
export type ProgramFact = AgendaFact | ErpFact | CabinetFact | LetterFact;

export type Fact =
  | ProgramFact
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'refused'; readonly act: Act; readonly why: string }
  // the learner speaks
  | {
      readonly kind: 'said';
      readonly utterance: UtteranceId;
      readonly to: PersonId;
      readonly acts: readonly SpeechAct[];
      readonly text: string;
      readonly exact: boolean;
      readonly interrupts: boolean;
      readonly mood: Mood;
      readonly need: Need;
      readonly listened: boolean;
      readonly onLine: boolean;
      readonly overheardBy: readonly PersonId[];
    }
  | { readonly kind: 'listened'; readonly to: PersonId; readonly mood: Mood; readonly need: Need }
  | {
      readonly kind: 'told';
      readonly to: PersonId;
      readonly claim: ClaimId;
      readonly text: string;
      readonly truth: boolean;
      readonly verified: boolean;
      readonly breach: Breach;
      readonly overheardBy: readonly PersonId[];
    }
  | {
      readonly kind: 'promised';
      readonly to: PersonId;
      readonly promise: PromiseId;
      readonly text: string;
      readonly withinDelegation: boolean;
      readonly verified: boolean;
      readonly dated: boolean;
    }
  | { readonly kind: 'rethought'; readonly to: PersonId }
  // the learner looks and handles things
  | {
      readonly kind: 'looked';
      readonly at: GazeTarget;
      readonly from: GazeTarget;
      readonly announced: boolean;
      readonly atCounter: boolean;
    }
  | { readonly kind: 'toolOpened'; readonly tool: Tool; readonly announced: boolean; readonly atCounter: boolean }
  | { readonly kind: 'toolClosed'; readonly tool: Tool; readonly openMs: number }
  | {
      readonly kind: 'phonePickedUp';
      readonly call: CallId;
      readonly from: PersonId;
      readonly ringMs: number;
      readonly announced: boolean;
      readonly atCounter: boolean;
    }
  | { readonly kind: 'phoneHeld'; readonly call: CallId; readonly from: PersonId; readonly asked: boolean }
  | { readonly kind: 'phoneResumed'; readonly call: CallId; readonly from: PersonId; readonly heldMs: number }
  | { readonly kind: 'phoneHungUp'; readonly call: CallId; readonly from: PersonId; readonly concluded: boolean }
  | {
      readonly kind: 'phoneTransferred';
      readonly call: CallId;
      readonly from: PersonId;
      readonly to: string;
      readonly right: boolean;
      readonly announced: boolean;
    }
  | {
      readonly kind: 'dialled';
      readonly extension: string;
      readonly outcome: 'answered' | 'busy' | 'absent' | 'unknown';
      readonly announced: boolean;
      readonly atCounter: boolean;
    }
  | { readonly kind: 'filesSearched'; readonly query: string; readonly results: readonly FileId[] }
  | { readonly kind: 'fileOpened'; readonly file: FileId; readonly identityChecked: boolean; readonly right: boolean }
  | { readonly kind: 'procedureRead'; readonly procedure: ProcedureId }
  | {
      readonly kind: 'visitorRegistered';
      readonly who: PersonId;
      readonly entry: RegisterEntry;
      readonly complete: boolean;
      readonly correct: boolean;
      readonly badge: string;
    }
  | {
      readonly kind: 'messageSent';
      readonly call: CallId;
      readonly slip: MessageSlip;
      /** Fields left empty, of: recipient name number subject urgency. */
      readonly missing: readonly string[];
      /** Fields that differ from what the caller said. */
      readonly wrong: readonly string[];
      readonly delayMs: number;
    }
  | {
      readonly kind: 'reportSent';
      readonly report: IncidentReport;
      /** Fields without the expected fact, of: time persons facts witnesses measures. */
      readonly missing: readonly string[];
      /** Words of judgement found in it. */
      readonly judgements: readonly string[];
      /** Confidential things found in it. */
      readonly leaks: readonly string[];
    }
  // mail
  | { readonly kind: 'mailArrived'; readonly mail: MailId; readonly from: string }
  | { readonly kind: 'mailRead'; readonly mail: MailId; readonly from: string; readonly delayMs: number }
  | {
      readonly kind: 'mailMarked';
      readonly mail: MailId;
      readonly as: 'unread' | 'flagged' | 'unflagged';
      /** The day to come back to it, when one was given. */
      readonly due?: string;
    }
  /** A colleague who shares the box has taken it in hand. */
  | { readonly kind: 'mailHandled'; readonly mail: MailId; readonly by: string }
  | { readonly kind: 'mailExported'; readonly mail: MailId }
  | { readonly kind: 'mailFiled'; readonly mail: MailId; readonly folder: string }
  | ({
      readonly kind: 'mailSent';
      readonly mail: MailId;
      /** Since what it answers had arrived; 0 for a new one. */
      readonly delayMs: number;
      /** Answers what a colleague had already taken in hand. */
      readonly alreadyHandled: boolean;
    } & MailMessage &
      MailOrigin)
  /** A message sent was an expected text: what was found in it. */
  | {
      readonly kind: 'textRead';
      readonly writing: WritingId;
      readonly mail: MailId;
      /** Findings and facts that are there. */
      readonly finds: readonly string[];
      /** Those that a person must confirm. */
      readonly doubts: readonly string[];
      /** Facts wanted and findings asked for that are not there. */
      readonly lacks: readonly string[];
      /** The words each finding rests on. */
      readonly quotes: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'documentOpened'; readonly document: DocumentId }
  | { readonly kind: 'absenceSet'; readonly text: string | null }
  /** The answer of absence went back by itself to whoever had written. */
  | { readonly kind: 'absenceAnswered'; readonly mail: MailId; readonly to: string; readonly text: string }
  | ({ readonly kind: 'mailRuleAdded' } & MailRule)
  | ({ readonly kind: 'mailRuleRemoved' } & MailRule)
  | { readonly kind: 'infoLearnt'; readonly info: InfoId; readonly from: string }
  // the world
  | {
      readonly kind: 'lineSpoken';
      readonly who: PersonId;
      readonly line: LineId;
      readonly text: string;
      readonly delivery: string;
      readonly on: string;
      readonly mood: Mood;
    }
  | { readonly kind: 'lineCut'; readonly who: PersonId; readonly line: LineId; readonly remainingMs: number }
  | { readonly kind: 'personMoved'; readonly who: PersonId; readonly to: Place }
  | {
      readonly kind: 'personLeft';
      readonly who: PersonId;
      readonly how: Departure;
      readonly mood: Mood;
      readonly need: Need;
    }
  | { readonly kind: 'moodChanged'; readonly who: PersonId; readonly from: Mood; readonly to: Mood }
  | { readonly kind: 'needChanged'; readonly who: PersonId; readonly from: Need; readonly to: Need }
  | { readonly kind: 'felt'; readonly who: PersonId; readonly cause: 'ignored' | 'waiting'; readonly forMs: number }
  | { readonly kind: 'phoneRang'; readonly call: CallId; readonly from: PersonId }
  | { readonly kind: 'callMissed'; readonly call: CallId; readonly from: PersonId }
  | { readonly kind: 'callEnded'; readonly call: CallId; readonly from: PersonId; readonly by: 'learner' | 'caller' }
  | { readonly kind: 'hazardStruck'; readonly hazard: HazardId }
  | { readonly kind: 'threatMade'; readonly who: PersonId }
  | { readonly kind: 'helpArrived'; readonly who: 'superior' | 'security'; readonly afterMs: number }
  | { readonly kind: 'phaseChanged'; readonly to: Phase }
  | { readonly kind: 'ended'; readonly ending: EndingId };

export type FactKind = Fact['kind'];

/** A fact in its place. `seq` starts at 0 without a gap; `atMs` never falls. */
export type LogEntry = { readonly seq: number; readonly atMs: number } & Fact;

/** `service`: the counter is open; `paperwork`: what must be written; `over`: nothing more. */
export type Phase = 'service' | 'paperwork' | 'over';

/** What lets anyone rebuild the run to the byte. `scenarioVersion` is the file's own. */
export interface RunRecord {
  readonly scenario: string;
  readonly scenarioVersion: string;
  readonly seed: number;
  readonly pins: Readonly<Record<string, string>>;
  readonly endedAtMs: number | null;
  readonly log: readonly LogEntry[];
}

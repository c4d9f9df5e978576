/**
 * What the learner can do: intents, plain data, written in the log and in candidates' scripts.
 * Whether an act is possible now is the chart's business.
 */
import type { AgendaDeed } from './agenda.ts';
import type { CabinetDeed } from './cabinet.ts';
import type { ErpDeed } from './erp.ts';
import type { CallId, FileId, PersonId, ProcedureId, UtteranceId } from './ids.ts';
import type { LetterDeed } from './letters.ts';
import type { MailAct } from './mail.ts';

/** What lies open before the learner: programs on the screen, or paper on the desk. */
export const TOOLS = [
  'phone',
  'register',
  'files',
  'procedures',
  'messages',
  'report',
  'mail',
  'agenda',
  'erp',
  'documents',
  'letters',
] as const;
export type Tool = (typeof TOOLS)[number];

/** Those on the screen: opening one turns the eyes to it. */
export const SCREEN_TOOLS: readonly Tool[] = ['files', 'report', 'mail', 'agenda', 'erp', 'documents', 'letters'];

/** Programs that keep their own vocabulary of deeds: an act names the program, and the deed done in it. */
export const PROGRAMS = ['agenda', 'erp', 'documents', 'letters'] as const satisfies readonly Tool[];
export type Program = (typeof PROGRAMS)[number];

/** What may be done in each. */
export interface DeedsOf {
  readonly agenda: AgendaDeed;
  readonly erp: ErpDeed;
  readonly documents: CabinetDeed;
  readonly letters: LetterDeed;
}
export type ProgramAct = { [P in Program]: { readonly do: P; readonly deed: DeedsOf[P] } }[Program];

/** A telephone message as the learner wrote it; every field may be empty. */
export interface MessageSlip {
  readonly call: CallId;
  readonly recipient: string;
  readonly name: string;
  readonly number: string;
  readonly subject: string;
  readonly urgency: 'normal' | 'urgent' | '';
  readonly text: string;
}

/** A line of the visitors' register. `badge` is the number handed over, or empty. */
export interface RegisterEntry {
  readonly who: PersonId;
  readonly name: string;
  readonly reason: string;
  readonly host: string;
  readonly badge: string;
}

/** The incident report as written. `time` is « 9 h 42 » or « 9:42 ». */
export interface IncidentReport {
  readonly time: string;
  readonly persons: string;
  readonly facts: string;
  readonly witnesses: string;
  readonly measures: string;
}

export type Act =
  | { readonly do: 'say'; readonly utterance: UtteranceId }
  | { readonly do: 'listen'; readonly to: PersonId }
  | { readonly do: 'rethink'; readonly to: PersonId }
  /** At somebody in the hall, or back to the one on the line. */
  | { readonly do: 'look'; readonly at: PersonId | 'phone' }
  | { readonly do: 'openTool'; readonly tool: Tool }
  | { readonly do: 'closeTool' }
  | { readonly do: 'pickUp' }
  | { readonly do: 'hold' }
  | { readonly do: 'resume' }
  | { readonly do: 'hangUp' }
  | { readonly do: 'transfer'; readonly extension: string }
  | { readonly do: 'dial'; readonly extension: string }
  | { readonly do: 'searchFiles'; readonly query: string }
  | { readonly do: 'openFile'; readonly file: FileId }
  | { readonly do: 'readProcedure'; readonly procedure: ProcedureId }
  | { readonly do: 'register'; readonly entry: RegisterEntry }
  | { readonly do: 'sendMessage'; readonly slip: MessageSlip }
  | { readonly do: 'sendReport'; readonly report: IncidentReport }
  | MailAct
  | ProgramAct
  | { readonly do: 'endService' }
  | { readonly do: 'finish' };

export type ActName = Act['do'];

/** Every act by name. A name forgotten here is a name the chart does not hear: the type below keeps the list whole. */
const actNames = {
  say: true,
  listen: true,
  rethink: true,
  look: true,
  openTool: true,
  closeTool: true,
  pickUp: true,
  hold: true,
  resume: true,
  hangUp: true,
  transfer: true,
  dial: true,
  searchFiles: true,
  openFile: true,
  readProcedure: true,
  register: true,
  sendMessage: true,
  sendReport: true,
  readMail: true,
  markUnread: true,
  flagMail: true,
  fileMail: true,
  exportMail: true,
  openDocument: true,
  sendMail: true,
  setAbsence: true,
  addMailRule: true,
  removeMailRule: true,
  agenda: true,
  erp: true,
  documents: true,
  letters: true,
  endService: true,
  finish: true,
} as const satisfies Readonly<Record<ActName, true>>;
export const ACT_NAMES = Object.keys(actNames) as ActName[];

/** An act with the simulated instant at which it was done: what a replay needs. */
export interface TimedAct {
  readonly atMs: number;
  readonly act: Act;
}

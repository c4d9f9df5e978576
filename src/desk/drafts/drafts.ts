/**
 * What is being written and not sent yet: telephone messages, lines of the register, the incident report, mail.
 * Plain data that can be saved and read back. Knows nothing of forms nor of where drafts are kept.
 */
import type { IncidentReport, MessageSlip, Program, RegisterEntry } from '../../model/act.ts';
import { assertNever } from '../../model/assertNever.ts';
import type { CallId, PersonId } from '../../model/ids.ts';
import { firstMailPlace, type MailDraft, type MailPlace } from './mailDrafts.ts';
import { changeProgramDraft, type ProgramDrafts } from './programDrafts.ts';

export interface Drafts {
  readonly messages: Readonly<Record<string, MessageSlip>>;
  readonly register: Readonly<Record<string, RegisterEntry>>;
  readonly report: IncidentReport;
  /** Last words typed in the search of the look-up. */
  readonly search: string;
  readonly mails: Readonly<Record<string, MailDraft>>;
  readonly mailPlace: MailPlace;
  /** Text of the answer given in my absence, while it is being written; null before its first letter. */
  readonly absence: string | null;
  readonly programs: ProgramDrafts;
  /** Words not to be told as doubtful any more, by the key of their text; under `WHOLE_SITUATION`, in every text. */
  readonly letBe: Readonly<Record<string, readonly string[]>>;
}

/** Among the words to let be: those added to the dictionary of the situation. */
export const WHOLE_SITUATION = '';

const emptyReport: IncidentReport = {
  time: '',
  persons: '',
  facts: '',
  witnesses: '',
  measures: '',
};

export const noDrafts: Drafts = {
  messages: {},
  register: {},
  report: emptyReport,
  search: '',
  mails: {},
  mailPlace: firstMailPlace,
  absence: null,
  programs: {},
  letBe: {},
};

/** The message being written for a call, blank at first. */
export function readMessageDraft(drafts: Drafts, call: CallId): MessageSlip {
  return (
    drafts.messages[call] ?? {
      call,
      recipient: '',
      name: '',
      number: '',
      subject: '',
      urgency: '',
      text: '',
    }
  );
}

/** The line being written for somebody, blank at first. */
export function readRegisterDraft(drafts: Drafts, who: PersonId): RegisterEntry {
  return drafts.register[who] ?? { who, name: '', reason: '', host: '', badge: '' };
}

function hasWords(fields: object, except: readonly string[] = []): boolean {
  return Object.entries(fields).some(
    ([name, value]) => !except.includes(name) && typeof value === 'string' && value.trim() !== '',
  );
}

export function isMessageBegun(slip: MessageSlip): boolean {
  return hasWords(slip, ['call']);
}

export function isLineBegun(entry: RegisterEntry): boolean {
  return hasWords(entry, ['who']);
}

export function isReportBegun(report: IncidentReport): boolean {
  return hasWords(report);
}

export type DraftChange =
  | { readonly write: 'message'; readonly slip: MessageSlip }
  | { readonly write: 'line'; readonly entry: RegisterEntry }
  | { readonly write: 'report'; readonly report: IncidentReport }
  | { readonly write: 'search'; readonly query: string }
  | { readonly write: 'mail'; readonly draft: MailDraft }
  /** Some words of a draft; what is not named stays. A draft that is gone stays so. */
  | { readonly write: 'mailWords'; readonly key: string; readonly words: Partial<MailDraft> }
  | { readonly write: 'mailPlace'; readonly place: Partial<MailPlace> }
  | { readonly write: 'absence'; readonly text: string | null }
  | { readonly write: 'program'; readonly program: Program; readonly key: string; readonly text: string }
  /** `key`: of the text in which the word is let be. */
  | { readonly write: 'letBe'; readonly key: string; readonly word: string }
  | { readonly sent: 'message'; readonly call: CallId }
  | { readonly sent: 'line'; readonly who: PersonId }
  | { readonly sent: 'report' }
  /** Gone, or thrown away. */
  | { readonly sent: 'mail'; readonly key: string };

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function applySending(drafts: Drafts, change: Extract<DraftChange, { sent: string }>): Drafts {
  switch (change.sent) {
    case 'message':
      return { ...drafts, messages: without(drafts.messages, change.call) };
    case 'line':
      return { ...drafts, register: without(drafts.register, change.who) };
    case 'mail':
      return { ...drafts, mails: without(drafts.mails, change.key), letBe: without(drafts.letBe, change.key) };
    case 'report':
      return { ...drafts, report: emptyReport };
    default:
      return assertNever(change);
  }
}

function writeMailWords(drafts: Drafts, key: string, words: Partial<MailDraft>): Drafts {
  const before = drafts.mails[key];
  if (before === undefined) return drafts;
  return { ...drafts, mails: { ...drafts.mails, [key]: { ...before, ...words, key, isTouched: true } } };
}

function letWordBe(drafts: Drafts, key: string, word: string): Drafts {
  const before = drafts.letBe[key] ?? [];
  return { ...drafts, letBe: { ...drafts.letBe, [key]: [...new Set([...before, word])] } };
}

/** The drafts after something was written, or sent and hence no draft any more. */
export function changeDrafts(drafts: Drafts, change: DraftChange): Drafts {
  if ('sent' in change) return applySending(drafts, change);
  switch (change.write) {
    case 'message':
      return {
        ...drafts,
        messages: { ...drafts.messages, [change.slip.call]: change.slip },
      };
    case 'line':
      return {
        ...drafts,
        register: { ...drafts.register, [change.entry.who]: change.entry },
      };
    case 'report':
      return { ...drafts, report: change.report };
    case 'search':
      return { ...drafts, search: change.query };
    case 'mail':
      return { ...drafts, mails: { ...drafts.mails, [change.draft.key]: change.draft } };
    case 'mailWords':
      return writeMailWords(drafts, change.key, change.words);
    case 'mailPlace':
      return { ...drafts, mailPlace: { ...drafts.mailPlace, ...change.place } };
    case 'program':
      return {
        ...drafts,
        programs: changeProgramDraft(drafts.programs, change.program, change.key, change.text),
      };
    case 'absence':
      return { ...drafts, absence: change.text };
    case 'letBe':
      return letWordBe(drafts, change.key, change.word);
    default:
      return assertNever(change);
  }
}

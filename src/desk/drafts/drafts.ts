/**
 * What is being written and not sent yet: telephone messages, lines of the register, the incident report.
 * Plain data that can be saved and read back. Knows nothing of forms nor of where drafts are kept.
 */
import type { IncidentReport, MessageSlip, RegisterEntry } from '../../model/act.ts';
import type { CallId, PersonId } from '../../model/ids.ts';

export interface Drafts {
  readonly messages: Readonly<Record<string, MessageSlip>>;
  readonly register: Readonly<Record<string, RegisterEntry>>;
  readonly report: IncidentReport;
  /** Last words typed in the search of the look-up. */
  readonly search: string;
}

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
  | { readonly sent: 'message'; readonly call: CallId }
  | { readonly sent: 'line'; readonly who: PersonId }
  | { readonly sent: 'report' };

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function applySending(drafts: Drafts, change: Extract<DraftChange, { sent: string }>): Drafts {
  switch (change.sent) {
    case 'message':
      return { ...drafts, messages: without(drafts.messages, change.call) };
    case 'line':
      return { ...drafts, register: without(drafts.register, change.who) };
    default:
      return { ...drafts, report: emptyReport };
  }
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
    default:
      return { ...drafts, search: change.query };
  }
}

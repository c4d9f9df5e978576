/**
 * The learner’s deeds in a log, sorted by what the verdicts make of them: right ones (cited for what they show) and faults
 * (cited as such). Also puts a deed into another log. Knows evidence; not what is to be proved.
 */
import { type Assessment, assessRun } from '../assessment/index.ts';
import type { FactKind, LogEntry } from '../model/log.ts';
import type { Run } from '../simulation/index.ts';

const DEEDS: ReadonlySet<FactKind> = new Set<FactKind>([
  'said',
  'listened',
  'told',
  'promised',
  'looked',
  'toolOpened',
  'phonePickedUp',
  'phoneHeld',
  'phoneHungUp',
  'phoneTransferred',
  'dialled',
  'filesSearched',
  'fileOpened',
  'procedureRead',
  'visitorRegistered',
  'messageSent',
  'reportSent',
  'mailRead',
  'mailFiled',
  'mailMarked',
  'mailExported',
  'documentOpened',
  'mailSent',
  'textRead',
  'agendaShown',
  'slotsSearched',
  'meetingPlanned',
  'meetingChanged',
  'meetingCancelled',
  'invitationsSent',
  'reminderSent',
  'answerNoted',
  'taskAdded',
  'recordOpened',
  'partyOpened',
  'productOpened',
  'recordsCompared',
  'invoiceRecorded',
  'paymentApproved',
  'paymentBlocked',
  'disputeOpened',
  'creditAsked',
  'visaAsked',
  'recordAnnotated',
  'ibanChanged',
  'recordDrawnUp',
  'documentsCompared',
  'documentFiled',
  'versionAdded',
  'documentAnnotated',
  'documentShared',
  'documentBinned',
  'textKept',
  'letterSent',
]);

export interface SortedDeeds {
  /** Cited for what they show, and for no fault. */
  readonly right: readonly LogEntry[];
  /** Cited as faults, and for nothing they show. */
  readonly faulty: readonly LogEntry[];
}

const seqs = (evidence: readonly { readonly entries: readonly number[] }[]): Set<number> =>
  new Set(evidence.flatMap(({ entries }) => entries));

export const assess = (run: Run, log: readonly LogEntry[]): Assessment =>
  assessRun(run.scenario, { log, draws: run.variant.draws });

/** Entries cited as faults: not the occasions cited for what is missing. */
export function citedAsFault({ indicators }: Assessment): Set<number> {
  return seqs(
    indicators.flatMap(({ evidence, missing }) =>
      evidence.filter((one) => one.weight !== 'shows' && !missing.includes(one)),
    ),
  );
}

export function sortDeeds(run: Run): SortedDeeds {
  const assessment = assess(run, run.log);
  const shown = seqs(
    assessment.indicators.flatMap(({ evidence }) => evidence.filter(({ weight }) => weight === 'shows')),
  );
  const faulty = citedAsFault(assessment);
  const deeds = run.log.filter(({ kind }) => DEEDS.has(kind));
  return {
    right: deeds.filter(({ seq }) => shown.has(seq) && !faulty.has(seq)),
    faulty: deeds.filter(({ seq }) => faulty.has(seq) && !shown.has(seq)),
  };
}

export interface Spliced {
  readonly log: readonly LogEntry[];
  /** The number of the deed put in. */
  readonly seq: number;
}

/** The log with one more deed, at the deed’s own instant, after what was already there; entries are numbered again. */
export function spliceDeed(log: readonly LogEntry[], deed: LogEntry): Spliced {
  const after = log.findIndex(({ atMs }) => atMs > deed.atMs);
  const seq = after === -1 ? log.length : after;
  const longer = [...log.slice(0, seq), deed, ...log.slice(seq)];
  return { log: longer.map((entry, at) => (entry.seq === at ? entry : { ...entry, seq: at })), seq };
}

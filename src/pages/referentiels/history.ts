/**
 * What a learner's kept runs say of one criterion. Verdicts show only after the learner's own view, and practice runs
 * (« Et si… ? ») are never counted, as in the learner's progress. Knows kept runs; draws nothing.
 */
import { type Standing, standingOf } from '../../assessment/learner.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Verdict } from '../../model/verdict.ts';
import { hasGivenOpinion, readDecisions } from '../../report/notes.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';

export interface Meeting {
  readonly run: string;
  /** Title of the situation. */
  readonly situation: string;
  /** Wall clock, ms. */
  readonly endedAt: number;
  /** Null until the learner has said their own view of that run. */
  readonly verdict: Verdict | null;
  /** What a person decided, when somebody did. */
  readonly decided: Verdict | null;
  readonly variant: string;
}

export interface History {
  /** From the latest run to the oldest. */
  readonly meetings: readonly Meeting[];
  readonly standing: Standing;
}

function readMeeting({ id, summary, outcome, notes }: KeptRun, criterion: string): readonly Meeting[] {
  const seen = outcome?.observations.find((one) => String(one.criterion) === criterion);
  if (outcome === null || seen === undefined) return [];
  const isTold = hasGivenOpinion(notes);
  return [
    {
      run: id,
      situation: summary.title,
      endedAt: outcome.endedAt,
      verdict: isTold ? seen.verdict : null,
      decided: isTold ? (readDecisions(notes)[criterion]?.verdict ?? null) : null,
      variant: outcome.variant,
    },
  ];
}

export function readHistory(runs: readonly KeptRun[], { id, mode }: Criterion): History {
  const meetings = runs
    .filter(({ branchOf }) => branchOf === null)
    .flatMap((run) => readMeeting(run, id))
    .sort((a, b) => b.endedAt - a.endedAt);
  const seen = meetings.flatMap(({ verdict, variant }) => (verdict === null ? [] : { verdict, variant })).reverse();
  return { meetings, standing: standingOf(seen, mode === 'human') };
}

/** Ids of the criteria one was observed on, in runs whose results may be shown. */
export function listMet(runs: readonly KeptRun[]): ReadonlySet<string> {
  const told = runs.filter(({ branchOf, notes }) => branchOf === null && hasGivenOpinion(notes));
  const seen = told.flatMap(({ outcome }) => outcome?.observations ?? []);
  return new Set(
    seen.filter(({ verdict }) => verdict !== 'non-observe' && verdict !== 'humain').map((one) => String(one.criterion)),
  );
}

/**
 * The mutant matrix: each single-fault mutant against each criterion, beside the candidate it differs from in the same
 * variant. Counts what was hit and what was spared; decides nothing.
 */
import type { Candidate } from '../candidates/index.ts';
import type { Verdict } from '../model/verdict.ts';
import { nameSetting, rankOf, type Setting, type Subject } from './subject.ts';

export interface Cell {
  readonly criterion: string;
  readonly isTarget: boolean;
  /** Runs in which it came out as it should: hit when a target, spared when not. */
  readonly right: number;
  readonly runs: number;
  readonly verdicts: ReadonlySet<Verdict>;
}

export interface Row {
  readonly mutant: Candidate;
  readonly cells: readonly Cell[];
  /** Each run that came out otherwise. */
  readonly faults: readonly string[];
  /** Each run that could not be played. */
  readonly stuck: readonly string[];
}

export interface Matrix {
  readonly rows: readonly Row[];
  /** Targets hit, over all targets and runs; 1 when there is none. */
  readonly sensitivity: number;
  /** Others spared, over all others and runs. */
  readonly specificity: number;
}

const share = (cells: readonly Cell[]): number => {
  const runs = cells.reduce((sum, cell) => sum + cell.runs, 0);
  return runs === 0 ? 1 : cells.reduce((sum, cell) => sum + cell.right, 0) / runs;
};

interface Outcome {
  readonly setting: Setting;
  readonly verdict: Verdict | undefined;
  readonly before: Verdict | undefined;
}

/** A target must get one of the verdicts its author declared; any other criterion must stay as it was. */
function isRight({ verdict, before }: Outcome, accepted: readonly Verdict[] | undefined): boolean {
  if (accepted) return verdict !== undefined && accepted.includes(verdict);
  return verdict === before || (rankOf(verdict) ?? -1) > (rankOf(before) ?? -1);
}

function buildRow(subject: Subject, mutant: Candidate, base: Candidate): Row {
  const faults: string[] = [];
  const stuck: string[] = [];
  const played = subject.settingsFor(mutant).map((setting) => {
    const fault = subject.play(mutant, setting);
    if (fault.stuck !== null) stuck.push(fault.stuck);
    return { setting, after: fault.verdicts, before: subject.play(base, setting).verdicts };
  });
  const cells = subject.targets.map((criterion): Cell => {
    const accepted = mutant.hurts[criterion];
    const outcomes = played.map(({ setting, after, before }) => ({
      setting,
      verdict: after.get(criterion),
      before: before.get(criterion),
    }));
    const wrong = outcomes.filter((outcome) => !isRight(outcome, accepted));
    for (const { setting, verdict, before } of wrong) {
      const expected = accepted ? `${accepted.join(' ou ')} attendu` : `${before} attendu, critère non visé`;
      faults.push(`${mutant.id}, ${nameSetting(setting)} : ${criterion} ${verdict} (${expected})`);
    }
    return {
      criterion,
      isTarget: accepted !== undefined,
      right: outcomes.length - wrong.length,
      runs: outcomes.length,
      verdicts: new Set(outcomes.flatMap(({ verdict }) => verdict ?? [])),
    };
  });
  return { mutant, cells, faults, stuck };
}

/** Plays every mutant in every seed, draws pinned where the mutant asks for them. */
export function buildMatrix(subject: Subject): Matrix {
  const rows = subject.ofKind('mutant').flatMap((mutant) => {
    const base = subject.candidates.find(({ id }) => id === mutant.from);
    return base ? [buildRow(subject, mutant, base)] : [];
  });
  const cells = rows.flatMap((row) => row.cells);
  return {
    rows,
    sensitivity: share(cells.filter(({ isTarget }) => isTarget)),
    specificity: share(cells.filter(({ isTarget }) => !isTarget)),
  };
}

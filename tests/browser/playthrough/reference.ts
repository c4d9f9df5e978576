/**
 * The reference candidate of a situation, played without a screen: what it does, at which instants, and what it is worth.
 * Its searches for other words are left out: whoever plays after it searches by themselves.
 */
import { assessRun } from '../../../src/assessment/index.ts';
import { runCandidate } from '../../../src/candidates/index.ts';
import { findCandidate, findSituation } from '../../../src/cli/disk.ts';
import type { ActName, TimedAct } from '../../../src/model/act.ts';
import type { LogEntry } from '../../../src/model/log.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { drawVariant } from '../../../src/scenario/variant.ts';

export interface Reference {
  readonly scenario: Scenario;
  readonly seed: number;
  /** In order; instants in simulated ms. */
  readonly acts: readonly TimedAct[];
  /** By id of criterion, in the order of the référentiel. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** The verdict of each criterion for a log. */
export function judge(scenario: Scenario, seed: number, log: readonly LogEntry[]): Readonly<Record<string, Verdict>> {
  const { draws } = drawVariant(scenario, seed, {});
  const { verdicts } = assessRun(scenario, { log, draws }, (text) => text);
  return Object.fromEntries(verdicts.map(({ criterion, verdict }) => [criterion, verdict]));
}

/** What `situ play <situation> --script expert --seed N` does and finds. @throws when the candidate gets stuck */
export function playReference(situation: string, seed: number): Reference {
  const found = findSituation(situation);
  const { run } = runCandidate(found.scenario, findCandidate(found, 'expert'), { seed });
  const acts = run.log.flatMap(({ kind, atMs, ...entry }) =>
    kind === 'act' && 'act' in entry && entry.act.do !== 'rethink' ? [{ atMs, act: entry.act }] : [],
  );
  return { scenario: found.scenario, seed, acts, verdicts: judge(found.scenario, seed, run.log) };
}

/** The rank of the first act of a kind. @throws when there is none */
export function findRank({ acts }: Reference, verb: ActName): number {
  const rank = acts.findIndex(({ act }) => act.do === verb);
  if (rank < 0) throw new Error(`The reference never does « ${verb} ».`);
  return rank;
}

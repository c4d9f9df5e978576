/** The small situation of the tests, with its candidates, and ways to break them. */
import { fileURLToPath } from 'node:url';
import type { Candidate } from '../../../src/candidates/index.ts';
import { type FoundSituation, findCandidates, findSituation } from '../../../src/cli/disk.ts';
import { Subject } from '../../../src/proof/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';

export const GUICHET = fileURLToPath(new URL('../fixtures/guichet', import.meta.url));

export const situation: FoundSituation = findSituation(GUICHET);
export const candidates = findCandidates(situation);

interface Changes {
  readonly scenario?: (scenario: Scenario) => Scenario;
  readonly candidates?: (candidates: readonly Candidate[]) => readonly Candidate[];
  readonly seeds?: readonly number[];
}

const same = <T>(value: T): T => value;

/** What the proofs are given; whole when nothing is changed. */
export function subjectWith({ scenario = same, candidates: change = same, seeds = [1, 2, 3] }: Changes = {}): Subject {
  return new Subject(scenario(situation.scenario), change(candidates), seeds);
}

type Indicator = Scenario['indicators'][number];

/** The scenario with one indicator changed. */
export const withIndicator =
  (id: string, change: (indicator: Indicator) => Partial<Indicator>) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    indicators: scenario.indicators.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
  });

/** The candidates with one of them changed. */
export const withCandidate =
  (id: string, change: (candidate: Candidate) => Candidate) =>
  (all: readonly Candidate[]): readonly Candidate[] =>
    all.map((one) => (one.id === id ? change(one) : one));

export const findOne = (id: string): Candidate => {
  const found = candidates.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no candidate ${id}`);
  return found;
};

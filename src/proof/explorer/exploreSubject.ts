/** Explores a situation with its candidates’ runs as starting points, and finds the witnesses of its criteria. */
import type { Subject } from '../subject.ts';
import { type Exploration, type ExploreOptions, explore } from './explore.ts';
import { findWitnesses, type Witnesses } from './witnesses.ts';

export interface Survey extends Exploration {
  readonly witnesses: ReadonlyMap<string, Witnesses>;
}

/** Seeds from which one wanders; candidates play more of them. */
const SEEDS_WANDERED = 8;
/** Enough to reach every line of a dense situation, within a minute on a modest machine. */
export const DEFAULT_TRANSITIONS = 20_000;

export function exploreSubject(subject: Subject, options: Partial<Omit<ExploreOptions, 'seeds'>> = {}): Survey {
  const ran = subject.candidates
    .flatMap((candidate) =>
      subject
        .settingsFor(candidate)
        .slice(0, SEEDS_WANDERED)
        .map((setting) => subject.play(candidate, setting)),
    )
    .filter(({ stuck }) => stuck === null)
    .map(({ run }) => run);
  const seeds = subject.seeds.slice(0, SEEDS_WANDERED);
  const exploration = explore(subject.scenario, { transitions: DEFAULT_TRANSITIONS, ...options, seeds }, ran);
  return { ...exploration, witnesses: findWitnesses(subject) };
}

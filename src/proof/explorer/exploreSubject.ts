/** Explores a situation with its candidates’ runs as starting points, and finds the witnesses of its criteria. */
import type { Candidate } from '../../candidates/index.ts';
import type { Subject } from '../subject.ts';
import { type Exploration, type ExploreOptions, explore } from './explore.ts';
import { findWitnesses, type Witnesses } from './witnesses.ts';

export interface Survey extends Exploration {
  readonly witnesses: ReadonlyMap<string, Witnesses>;
}

/** Variants from which one wanders, at most; and in which each candidate’s run is followed. */
const MOST_VARIANTS = 24;
const RUNS_FOLLOWED = 3;
/** Enough to reach every line of a dense situation, within a minute on a modest machine. */
export const DEFAULT_TRANSITIONS = 30_000;

export function exploreSubject(subject: Subject, options: Partial<Omit<ExploreOptions, 'settings'>> = {}): Survey {
  const settings = subject.combinations(MOST_VARIANTS);
  const settingsOf = (candidate: Candidate) =>
    candidate.kind === 'expert' ? settings : subject.settingsFor(candidate).slice(0, RUNS_FOLLOWED);
  const ran = subject.candidates
    .flatMap((candidate) => settingsOf(candidate).map((setting) => subject.play(candidate, setting)))
    .filter(({ stuck }) => stuck === null)
    .map(({ run }) => run);
  const exploration = explore(subject.scenario, { transitions: DEFAULT_TRANSITIONS, ...options, settings }, ran);
  return { ...exploration, witnesses: findWitnesses(subject) };
}

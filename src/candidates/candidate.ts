/** A candidate ready to be driven: every step has a name and one verb, every edit has been made. */
import type { Verdict } from '../model/verdict.ts';
import type { Condition, Match } from '../scenario/schema/index.ts';
import type { ValueOf, Verb } from './schema.ts';

type DeedVerb = Exclude<Verb, 'block'>;

/** What to do. A block is done once, or until its condition holds, at most so many times. */
export type Deed =
  | { [V in DeedVerb]: { readonly verb: V; readonly value: ValueOf<V> } }[DeedVerb]
  | {
      readonly verb: 'block';
      readonly value: readonly Step[];
      readonly until?: Condition;
      readonly atMost: number;
      /** The author says that the order of these steps does not matter; the proof `invariant` tries others. */
      readonly anyOrder: boolean;
    };

/**
 * One step. `optional`: passed over when it cannot be done. `now`: without waiting for silence.
 * `inherited`: taken over from the candidate a mutant differs from; passed over at once when the fault has made it
 * impossible.
 */
export interface Step {
  readonly id: string;
  readonly deed: Deed;
  readonly when?: Condition;
  readonly optional: boolean;
  readonly now: boolean;
  readonly inherited: boolean;
}

export interface Reaction {
  readonly id: string;
  readonly on: Match;
  readonly when?: Condition;
  readonly repeat: boolean;
  readonly steps: readonly Step[];
}

type VerdictsByCriterion = Readonly<Record<string, readonly Verdict[]>>;

export interface Candidate {
  readonly id: string;
  readonly situation: string;
  /** `path`: a way to a rare moment, for the explorer; no verdict is expected of it. */
  readonly kind: 'expert' | 'null' | 'mutant' | 'between' | 'path';
  readonly title: string;
  /** The candidate a mutant differs from, else null. */
  readonly from: string | null;
  /** Criteria a mutant must hurt, with the verdicts accepted. */
  readonly hurts: VerdictsByCriterion;
  /** Verdicts an in-between learner must get. */
  readonly expects: VerdictsByCriterion;
  /** Draws in which the candidate makes sense; absent: all. */
  readonly when?: Condition;
  readonly reactions: readonly Reaction[];
  readonly steps: readonly Step[];
}

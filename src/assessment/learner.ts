/**
 * From runs to a learner: what may be proposed for a criterion once several runs have been observed. Labels are never averaged.
 * Knows the verdicts of each run and which variant it was; nothing of logs, nor of who the learner is.
 */
import type { Verdict } from '../model/verdict.ts';

/** What one run said of a criterion. `variant`: same text, same variant. */
export interface SeenVerdict {
  readonly verdict: Verdict;
  readonly variant: string;
}

/**
 * - `acquis`: acquired in two different variants, the latest observation not being `non-acquis`
 * - `fragile`: observed, but not that much
 * - `a-rencontrer`: the occasion never arose
 * - `humain`: a person alone may judge
 */
export const STANDINGS = ['acquis', 'fragile', 'a-rencontrer', 'humain'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * @param seen from the oldest run to the latest
 * @param isHuman the document leaves this criterion to a person
 */
export function standingOf(seen: readonly SeenVerdict[], isHuman: boolean): Standing {
  if (isHuman) return 'humain';
  const observed = seen.filter(({ verdict }) => verdict !== 'non-observe' && verdict !== 'humain');
  const latest = observed.at(-1);
  if (latest === undefined) return 'a-rencontrer';
  const variants = new Set(observed.filter(({ verdict }) => verdict === 'acquis').map(({ variant }) => variant));
  return variants.size >= 2 && latest.verdict !== 'non-acquis' ? 'acquis' : 'fragile';
}

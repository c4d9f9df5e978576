/** What stands in the same sentence as a hit: the `near` and `not` of a rubric. A list item also has the line that announces it. */
import type { Reading } from '../text/reading.ts';
import type { Hit } from './hit.ts';
import { findPhrase, makePhrase } from './phrases.ts';

/** The sentences that hold one of these phrases. */
export function sentencesWith(reading: Reading, phrases: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const phrase of phrases) {
    for (const { first } of findPhrase(reading, makePhrase(phrase))) found.add(reading.sentenceOf[first] ?? -1);
  }
  return found;
}

export interface Context {
  readonly near?: readonly string[];
  readonly not?: readonly string[];
}

/** A test of hits against their sentence. */
export function makeContextTest(reading: Reading, { near, not }: Context): (hit: Hit) => boolean {
  const wanted = near === undefined ? null : sentencesWith(reading, near);
  const unwanted = not === undefined ? null : sentencesWith(reading, not);
  return ({ first }) => {
    const rank = reading.sentenceOf[first] ?? -1;
    const leadIn = reading.sentences[rank]?.leadIn ?? rank;
    if (wanted !== null && !wanted.has(rank) && !wanted.has(leadIn)) return false;
    return unwanted === null || !unwanted.has(rank);
  };
}

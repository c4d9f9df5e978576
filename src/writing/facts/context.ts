/** What stands in the same sentence as a hit: the `near` and `not` of a rubric. A list item also has the line that announces it. */
import type { Reading } from '../text/reading.ts';
import type { Hit } from './hit.ts';
import { findPhrase, makePhrase } from './phrases.ts';

/** The sentences that hold one of these phrases. `asserted`: leave out those where the phrase is denied. */
export function sentencesWith(reading: Reading, phrases: readonly string[], asserted = false): ReadonlySet<number> {
  const found = new Set<number>();
  for (const phrase of phrases) {
    for (const { first, ownDenial } of findPhrase(reading, makePhrase(phrase))) {
      if (!asserted || ownDenial || !reading.denied[first]) found.add(reading.sentenceOf[first] ?? -1);
    }
  }
  return found;
}

export interface Context {
  readonly near?: readonly string[];
  readonly not?: readonly string[];
  /** A word of `near` counts although it is denied. */
  readonly evenDenied?: boolean;
}

/** A test of hits against their sentence. « Le budget n’est pas approuvé » is not near « approuver ». */
export function makeContextTest(reading: Reading, { near, not, evenDenied }: Context): (hit: Hit) => boolean {
  const wanted = near === undefined ? null : sentencesWith(reading, near, evenDenied !== true);
  const unwanted = not === undefined ? null : sentencesWith(reading, not);
  return ({ first }) => {
    const rank = reading.sentenceOf[first] ?? -1;
    const leadIn = reading.sentences[rank]?.leadIn ?? rank;
    if (wanted !== null && !wanted.has(rank) && !wanted.has(leadIn)) return false;
    return unwanted === null || !unwanted.has(rank);
  };
}

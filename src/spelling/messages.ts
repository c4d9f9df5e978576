/** What the page asks of the dictionary’s worker, and what it is told. Types only. */

export interface SpellingQuestion {
  readonly id: number;
  /** `unknown`: which of these words nobody knows. `suggest`: what the only one may have meant. */
  readonly ask: 'unknown' | 'suggest';
  readonly words: readonly string[];
}

/** `words` answers the question; null when the dictionary cannot be had. */
export interface SpellingAnswer {
  readonly id: number;
  readonly words: readonly string[] | null;
}

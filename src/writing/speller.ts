/** The port a dictionary may be plugged into. This room has none: it only says what it would ask. */
import type { Span } from './text/fold.ts';
import { accented, type Reading, spanOf } from './text/reading.ts';

export interface Speller {
  /** `word` in lower case, accents kept, without its elided article. */
  isKnown(word: string): boolean;
}

/** The first word of the writer that the speller does not know; names, figures and single letters are not asked about. */
export function findUnknownWord(reading: Reading, speller: Speller): Span | null {
  const { tokens, folded, quoted } = reading;
  for (const [at, { kind, start, end }] of tokens.entries()) {
    if (kind !== 'word' || end - start < 2 || quoted[at]) continue;
    const unit = folded.source.charAt(folded.starts[start] ?? 0);
    if (unit !== unit.toLowerCase()) continue;
    if (!speller.isKnown(accented(reading, at).replace(/['’]$/u, ''))) return spanOf(reading, at, at + 1);
  }
  return null;
}

/** Doubtful words as places in a text: the next one, the pieces a layer is drawn from, a word replaced. Pure. */
import type { Span } from '../../writing/index.ts';

/** A stretch of text, underlined or not. `rank` is that of the doubtful word, from 0. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly rank: number | null;
}

/** The text cut at its doubtful words. Spans are in order; those beyond the text are left out. */
export function cutStretches(text: string, doubtful: readonly Span[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [rank, { start, end }] of doubtful.entries()) {
    if (start < at || end > text.length) continue;
    if (start > at) stretches.push({ start: at, text: text.slice(at, start), rank: null });
    stretches.push({ start, text: text.slice(start, end), rank });
    at = end;
  }
  if (at < text.length) stretches.push({ start: at, text: text.slice(at), rank: null });
  return stretches;
}

/** The rank of the first doubtful word from a place on, going round; null when there is none. */
export function findNextDoubtful(doubtful: readonly Span[], from: number): number | null {
  if (doubtful.length === 0) return null;
  const after = doubtful.findIndex(({ start }) => start >= from);
  return after === -1 ? 0 : after;
}

/** Without the word whose last letter has just been typed: nobody likes to be corrected in the middle of a word. */
export const leaveOutTyped = (doubtful: readonly Span[], typedUpTo: number | null): readonly Span[] =>
  typedUpTo === null ? doubtful : doubtful.filter(({ end }) => end !== typedUpTo);

export const replaceSpan = (text: string, { start, end }: Span, word: string): string =>
  text.slice(0, start) + word + text.slice(end);

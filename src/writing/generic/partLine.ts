/** Lines of a document and the part found on one of them. Knows no words. */
import { type Span, toSource } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import type { Reading } from '../text/reading.ts';

/** Rank of the line, and where the words stand in the source. */
export interface PartFound {
  readonly line: number;
  readonly span: Span;
}

export const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** A stretch of a line as a part; the whole line unless told otherwise. */
export function found(reading: Reading, line: number, from = 0, to?: number): PartFound {
  const { start, end } = reading.lines[line] as Line;
  return { line, span: toSource(reading.folded, start + from, to === undefined ? end : start + to) };
}

/** The first lines, where a subject or a salutation may stand: a letter has addresses before it. */
export const HEAD_LINES = 40;

/** The last filled lines, from the end. */
export function tailOf(lines: readonly Line[], most: number): number[] {
  const tail: number[] = [];
  for (let at = lines.length - 1; at >= 0 && tail.length < most; at--) {
    const line = lines[at] as Line;
    if (!line.isBlank && !line.isQuoted) tail.push(at);
  }
  return tail;
}

/** The lines of a text, and what their look says: blank, a list item, quoted from another message. Knows no words. */
import type { FoldedText } from './fold.ts';

/** Offsets in the folded text; `text` is trimmed, `start` and `end` bound it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isBlank: boolean;
  /** Begins with a dash, a dot, a number: an item of a list. */
  readonly isItem: boolean;
  /** Begins with « > », as mail programs quote what is answered. */
  readonly isQuoted: boolean;
}

const ITEM = /^(?:[-•*·‣◦▪>]+\s|\d{1,2}\s?[.)]\s|\d{1,2}\s?[-–]\s)/;

/** Every line, in order; an empty text has one blank line. */
export function cutLines({ text }: FoldedText): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    const start = at + (raw.length - raw.trimStart().length);
    lines.push({
      text: trimmed,
      start,
      end: start + trimmed.length,
      isBlank: trimmed === '',
      isItem: ITEM.test(trimmed),
      isQuoted: trimmed.startsWith('>'),
    });
    at += raw.length + 1;
  }
  return lines;
}

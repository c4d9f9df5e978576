/**
 * Folds a text for comparison: case, accents, ligatures, every kind of apostrophe, space and dash become one. Each folded
 * character remembers where it stood, so that whatever is found can be quoted as written. Knows no French.
 */

/** `starts[i]` and `ends[i]` bound, in UTF-16 units of `source`, what the folded character `i` was written as. */
export interface FoldedText {
  readonly source: string;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A stretch of the text as given, in UTF-16 units; `end` is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A document of the office is a few pages; what lies beyond sixty is not read. */
export const LONGEST_TEXT = 200_000;

const APOSTROPHES = "'’‘ʼʹ′´`＇";
const DASHES = '-‐‑‒–—―−﹣－';
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff';

function foldUnit(unit: string): string {
  if (APOSTROPHES.includes(unit)) return "'";
  if (DASHES.includes(unit)) return '-';
  if (INVISIBLE.includes(unit)) return '';
  if (unit === 'œ' || unit === 'Œ') return 'oe';
  if (unit === 'æ' || unit === 'Æ') return 'ae';
  if (unit === 'º') return '°';
  if (unit === '\n') return '\n';
  if (/\s/.test(unit)) return ' ';
  return unit.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Folded forms met so far: a text uses a hundred different characters, not a hundred thousand. */
function makeFolder(): (unit: string) => string {
  const known = new Map<string, string>();
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const folded = foldUnit(unit);
    known.set(unit, folded);
    return folded;
  };
}

/** Folds the first `LONGEST_TEXT` units of a text, in one pass. A carriage return counts as the space before its line feed. */
export function foldText(source: string): FoldedText {
  const length = Math.min(source.length, LONGEST_TEXT);
  const fold = makeFolder();
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < length; at++) {
    const unit = source.charAt(at);
    const isOldMacLine = unit === '\r' && source.charAt(at + 1) !== '\n';
    const folded = isOldMacLine ? '\n' : fold(unit);
    // A mark written after its letter belongs to the letter: « e » + « ´ » is quoted whole.
    if (folded === '' && /\p{M}/u.test(unit) && ends.length > 0) ends[ends.length - 1] = at + 1;
    for (let rank = 0; rank < folded.length; rank++) {
      starts.push(at);
      ends.push(at + 1);
    }
    parts.push(folded);
  }
  return { source, text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The folded form of a short text: a word of a rubric, a name. */
export const fold = (text: string): string => foldText(text).text;

/** Where in the source a stretch of folded characters was written. */
export function toSource({ starts, ends }: FoldedText, start: number, end: number): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** The words as they were written. */
export const quote = ({ source }: FoldedText, { start, end }: Span): string => source.slice(start, end);

/**
 * The French typography that every sentence on screen keeps: narrow no-break space before ; ! ? and inside « », no-break
 * space before a colon, real apostrophes and ellipses. One rule, used twice: to set our own messages, and to tell authors
 * where theirs fall short. Knows nothing of scenarios.
 */

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/** What was found, and what should stand there (both as an author may copy them). */
export interface TypographyFault {
  readonly found: string;
  readonly wanted: string;
}

interface TypographyRule {
  readonly pattern: RegExp;
  readonly replacement: string;
}

// A colon or question mark glued to a word may belong to an address or a time (9:30): only a space, or its absence after a letter, is judged.
const RULES: readonly TypographyRule[] = [
  { pattern: /[ \u00a0](?=[;!?])/gu, replacement: NARROW },
  { pattern: /(?<=[\p{L}\p{N})}»])(?=[!?;](?:\s|$|»|\u202f))/gu, replacement: NARROW },
  { pattern: / (?=:(?:\s|$))/gu, replacement: NO_BREAK },
  { pattern: /«[ \u00a0]?(?![ \u00a0\u202f])/gu, replacement: `«${NARROW}` },
  { pattern: /(?<![ \u00a0\u202f])[ \u00a0]?»/gu, replacement: `${NARROW}»` },
  { pattern: /(?<=\p{L})'(?=[\p{L}{])/gu, replacement: '’' },
  { pattern: /\.\.\./gu, replacement: '…' },
  { pattern: /(?<=\d) (?=(?:h|min|s|€|%)(?![\p{L}]))/gu, replacement: NO_BREAK },
];

/** The same sentence with its spaces, apostrophes and ellipses as French print wants them. */
export function setFrench(text: string): string {
  return RULES.reduce((set, { pattern, replacement }) => set.replace(pattern, replacement), text);
}

/** The first departure from French typography, or null. `found` and `wanted` show the few characters around it. */
export function findTypographyFault(text: string): TypographyFault | null {
  const set = setFrench(text);
  if (set === text) return null;
  let start = 0;
  while (text[start] === set[start]) start += 1;
  let end = 0;
  const longest = Math.min(text.length, set.length) - start;
  while (end < longest && text[text.length - 1 - end] === set[set.length - 1 - end]) end += 1;
  const from = Math.max(0, start - 12);
  return { found: text.slice(from, text.length - end + 2), wanted: set.slice(from, set.length - end + 2) };
}

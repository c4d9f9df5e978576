/**
 * The French typography that every sentence on screen keeps: narrow no-break space before ; ! ? and inside « », no-break
 * space before a colon, real apostrophes and ellipses. One table, used twice: to set our own messages, and to tell
 * authors where theirs fall short. Knows nothing of scenarios.
 */

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

export type TypographyRuleName =
  | 'before-sign'
  | 'before-colon'
  | 'open-quote'
  | 'close-quote'
  | 'apostrophe'
  | 'ellipsis'
  | 'unit'
  | 'civility';

/** A departure: which rule, and the few characters around it with « ▸ » where it starts. */
export interface TypographyFault {
  readonly rule: TypographyRuleName;
  readonly around: string;
}

interface TypographyRule {
  readonly name: TypographyRuleName;
  readonly pattern: RegExp;
  readonly replacement: string;
}

// A colon glued to a word may belong to an address or a time (9:30): only a plain space before it is judged.
const RULES: readonly TypographyRule[] = [
  { name: 'before-sign', pattern: /[ \u00a0](?=[;!?])/gu, replacement: NARROW },
  { name: 'before-sign', pattern: /(?<=[\p{L}\p{N})}…»])(?=[!?;](?:[\s!?]|$))/gu, replacement: NARROW },
  { name: 'before-colon', pattern: / (?=:(?:\s|$))/gu, replacement: NO_BREAK },
  { name: 'open-quote', pattern: /«(?:[ \u00a0]|(?!\u202f))/gu, replacement: `«${NARROW}` },
  { name: 'close-quote', pattern: /(?:[ \u00a0]|(?<!\u202f))»/gu, replacement: `${NARROW}»` },
  { name: 'apostrophe', pattern: /(?<=\p{L})'(?=[\p{L}{«])/gu, replacement: '’' },
  { name: 'ellipsis', pattern: /\.\.\./gu, replacement: '…' },
  { name: 'civility', pattern: /(?<=(?:^|[^\p{L}])(?:M\.|Mme|Mlle)) (?=[\p{Lu}{])/gu, replacement: NO_BREAK },
  { name: 'unit', pattern: /(?<=\d) (?=(?:h|min|s|€|%)(?!\p{L}))/gu, replacement: NO_BREAK },
];

/** The same sentence with its spaces, apostrophes and ellipses as French print wants them. */
export function setFrench(text: string): string {
  return RULES.reduce((set, { pattern, replacement }) => set.replace(pattern, replacement), text);
}

/** The first departure from French typography of each rule. */
export function findTypographyFaults(text: string): TypographyFault[] {
  const found = new Map<TypographyRuleName, TypographyFault>();
  for (const { name, pattern } of RULES) {
    const at = text.search(pattern);
    if (at >= 0 && !found.has(name))
      found.set(name, { rule: name, around: `${text.slice(Math.max(0, at - 14), at)}▸${text.slice(at, at + 8)}` });
  }
  return [...found.values()];
}

/**
 * Where sentences and clauses begin. A line break ends a sentence when its look says so (blank line, list, short line
 * before a capital); a clause ends at inner punctuation and at the words that open a new assertion. Knows no facts.
 */
import { ABBREVIATIONS } from '../french/words.ts';
import type { FoldedText } from './fold.ts';
import type { Line } from './lines.ts';
import type { Token } from './tokens.ts';

/** Ranks in the list of tokens; `last` is excluded. `leadIn`: rank of the sentence that announces this list item (« : »). */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly leadIn: number | null;
}

/** A line longer than this was probably wrapped rather than ended. */
const SHORT_LINE = 55;

const isCapital = (unit: string): boolean => unit !== unit.toLowerCase();

function endsByLook(line: Line, next: Line | undefined, folded: FoldedText): boolean {
  if (next === undefined || next.isBlank || line.isBlank || next.isItem || next.isQuoted !== line.isQuoted) return true;
  if (/[.!?…:;]$/.test(line.text)) return true;
  const opening = folded.source.charAt(folded.starts[next.start] ?? 0);
  const opensAnew = isCapital(opening) || /\d/.test(opening);
  return opensAnew && (line.text.endsWith(',') || line.text.length < SHORT_LINE);
}

function isFullStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.text === '!' || token.text === '?') return true;
  if (token.text !== '.') return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'break') return true;
  if (next.start === token.end) return false;
  if (before?.kind !== 'word') return true;
  return before.text.length > 1 && !ABBREVIATIONS.has(before.text);
}

/** Cuts tokens into sentences. `lines` are those of the same text. */
export function cutSentences(folded: FoldedText, tokens: readonly Token[], lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let line = 0;
  let leadIn: number | null = null;
  const close = (last: number): void => {
    if (last <= first) return;
    const isItem = lines[lineOf(tokens[first] as Token, lines, line)]?.isItem === true;
    if (!isItem && !isAfterLeadIn(tokens, first, leadIn, sentences)) leadIn = null;
    sentences.push({ first, last, leadIn });
    const ending = tokens[last - 1]?.text;
    if (ending === ':') leadIn = sentences.length - 1;
    first = last;
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'break') {
      const here = lines[line];
      const ends = here === undefined || endsByLook(here, lines[line + 1], folded);
      if (ends) {
        close(at);
        first = at + 1;
      }
      line++;
    } else if (isFullStop(tokens, at)) close(at + 1);
  }
  close(tokens.length);
  return sentences;
}

/** The line a sentence begins on: the current one, or one before when it was wrapped. */
function lineOf(token: Token, lines: readonly Line[], from: number): number {
  let at = Math.min(from, lines.length - 1);
  while (at > 0 && (lines[at] as Line).start > token.start) at--;
  return at;
}

/** What stands right after « : » is announced by it, item or not: an address set apart, a date on its own line. */
function isAfterLeadIn(tokens: readonly Token[], first: number, leadIn: number | null, sentences: readonly Sentence[]) {
  if (leadIn === null || leadIn !== sentences.length - 1) return false;
  return tokens[first] !== undefined;
}

const CLAUSE_SIGNS = new Set([',', ';', ':', '(', ')', '«', '»', '"', '[', ']', '→', '>']);
const CLAUSE_WORDS = new Set([
  'mais',
  'car',
  'donc',
  'tandis',
  'puis',
  'cependant',
  'toutefois',
  'alors',
  'or',
  'puisque',
  'puisqu',
]);
const SUBJECTS = new Set(['nous', 'vous', 'je', 'j', 'il', 'ils', 'elle', 'elles', 'on', 'merci', 'tu', 'c']);

const opensAssertion = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (SUBJECTS.has(token.text) || /^(?:que?|si|merci)$|(?:ons|ez)$/.test(token.text));

/** Does a new clause begin at this token of its sentence? */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'sign') {
    if (token.text === '-') return tokens[at - 1]?.end !== token.start;
    if (!CLAUSE_SIGNS.has(token.text)) return false;
    const isInsideNumber = tokens[at - 1]?.kind === 'figure' && tokens[at + 1]?.kind === 'figure';
    return !(isInsideNumber && tokens[at + 1]?.start === token.end);
  }
  if (CLAUSE_WORDS.has(token.text)) return true;
  return (token.text === 'et' || token.text === 'ou') && opensAssertion(tokens[at + 1]);
}

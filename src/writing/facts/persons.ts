/**
 * A person, however named: « Karim Delmas », « M. Delmas », « DELMAS Karim », « K. Delmas ». The name must be the same
 * letter for letter once accents and case are folded: Delmasse is somebody else, and so is Paul Delmas.
 */
import { CIVILITIES, FUNCTION_WORDS } from '../french/words.ts';
import { fold, toSource } from '../text/fold.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Hit } from './hit.ts';

export interface PersonWanted {
  readonly first?: string;
  readonly last: string;
  readonly civility?: string;
}

const cut = (name: string): string[] => fold(name).match(/\p{L}+/gu) ?? [];

function matchWords(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let next = at;
  for (const [rank, word] of words.entries()) {
    if (rank > 0 && /^[-]$/.test(tokens[next]?.text ?? '')) next++;
    if (tokens[next]?.text !== word) return null;
    next++;
  }
  return next;
}

/** The rank where the words would begin if they ended just before `at`. */
function matchBackwards(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  for (let from = Math.max(0, at - 2 * words.length); from < at; from++)
    if (matchWords(tokens, from, words) === at) return from;
  return null;
}

function isCapitalised({ folded, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const { start } = toSource(folded, token.start, token.end);
  const unit = folded.source.charAt(start);
  return unit !== unit.toLowerCase();
}

const isCivility = (token: Token | undefined): boolean =>
  token?.kind === 'word' && Object.hasOwn(CIVILITIES, token.text);

/** The token before, its full stop and hyphen skipped: the « K » of « K. Delmas ». */
const before = (tokens: readonly Token[], at: number): number => (tokens[at - 1]?.text === '.' ? at - 2 : at - 1);

function judge(reading: Reading, hit: Hit, wanted: PersonWanted): Hit | null {
  const { tokens } = reading;
  const first = cut(wanted.first ?? '');
  const afterName = tokens[hit.last]?.text === '-' && tokens[hit.last]?.end === tokens[hit.last + 1]?.start;
  if (afterName && tokens[hit.last]?.start === tokens[hit.last - 1]?.end) return null;
  const whole = first.length === 0 ? null : matchBackwards(tokens, hit.first, first);
  if (whole !== null) return judgeCivility(reading, { first: whole, last: hit.last }, wanted);
  const reversed = first.length === 0 ? null : matchWords(tokens, hit.last, first);
  if (reversed !== null) return judgeCivility(reading, { first: hit.first, last: reversed }, wanted);
  const at = before(tokens, hit.first);
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || isCivility(token)) return judgeCivility(reading, hit, wanted);
  const initial = token.text.length <= 2 && tokens[at + 1]?.text === '.';
  if (initial)
    return first.length > 0 && !first[0]?.startsWith(token.text.charAt(0)) ? null : { first: at, last: hit.last };
  if (tokens[hit.first - 1]?.kind !== 'word') return hit;
  // Another first name makes another person; a capital that only opens the sentence does not.
  const isOther =
    first.length > 0 &&
    isCapitalised(reading, at) &&
    !FUNCTION_WORDS.has(token.text) &&
    reading.sentences[reading.sentenceOf[at] ?? -1]?.first !== at &&
    !isShouted(reading, at);
  return isOther ? null : hit;
}

/** In a text all in capitals, a capital tells nothing. */
function isShouted({ folded, tokens }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  const { start, end } = toSource(folded, token.start, token.end);
  const word = folded.source.slice(start, end);
  return word.length > 1 && word === word.toUpperCase();
}

function judgeCivility({ tokens }: Reading, hit: Hit, { civility }: PersonWanted): Hit | null {
  const at = before(tokens, hit.first);
  const token = tokens[at];
  if (!isCivility(token) || token === undefined) return hit;
  const isContrary = civility !== undefined && CIVILITIES[fold(civility).replace('.', '')] !== CIVILITIES[token.text];
  return isContrary ? null : { first: at, last: hit.last };
}

/** Every place where the person is named. */
export function findPerson(reading: Reading, wanted: PersonWanted): Hit[] {
  const last = cut(wanted.last);
  const hits: Hit[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const next = matchWords(reading.tokens, at, last);
    if (next === null) continue;
    const hit = judge(reading, { first: at, last: next }, wanted);
    if (hit !== null) hits.push(hit);
  }
  return hits;
}

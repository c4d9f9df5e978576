/**
 * A text as the finders read it: folded, cut into lines, sentences and words, each word knowing whether it is denied and
 * whether it is quoted. Built once, in time proportional to the text; the finders only look.
 */

import { markDenied } from './denial.ts';
import { type FoldedText, foldText, quote, type Span, toSource } from './fold.ts';
import { cutLines, type Line } from './lines.ts';
import { cutSentences, opensClause, type Sentence } from './sentences.ts';
import { cutTokens, type Token } from './tokens.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

export interface Reading {
  readonly folded: FoldedText;
  readonly lines: readonly Line[];
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly Sentence[];
  /** Of each token, the rank of its sentence; -1 for line breaks between sentences. */
  readonly sentenceOf: Int32Array;
  readonly clauseOf: Int32Array;
  /** Paragraphs and lists: blank lines part them, except after « : » and between list items. */
  readonly blockOf: Int32Array;
  readonly denied: Uint8Array;
  /** `QUOTED_WORDS` or `QUOTED_SPEECH` inside « … », else 0. */
  readonly quoted: Uint8Array;
  /** The text is written without any accent, so the accents of a word tell nothing. */
  readonly isUnaccented: boolean;
}

/** Reads a text. Any string will do. */
export function readText(source: string): Reading {
  const folded = foldText(source);
  const lines = cutLines(folded);
  const tokens = cutTokens(folded);
  const sentences = cutSentences(folded, tokens, lines);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  const clauseOf = new Int32Array(tokens.length).fill(-1);
  const denied = new Uint8Array(tokens.length);
  let clause = 0;
  for (const [rank, { first, last }] of sentences.entries()) {
    sentenceOf.fill(rank, first, last);
    let opened = first;
    for (let at = first; at <= last; at++) {
      if (at < last && !(at > first && opensClause(tokens, at))) continue;
      clauseOf.fill(clause++, opened, at);
      markDenied(tokens, opened, at, denied);
      opened = at;
    }
  }
  const blockOf = numberBlocks(tokens, lines);
  const quoted = markQuoted(tokens);
  const isUnaccented = !/[àâäéèêëîïôöùûüç]/i.test(source.slice(0, 20_000));
  return {
    folded,
    lines,
    tokens,
    vocabulary: makeVocabulary(tokens),
    sentences,
    sentenceOf,
    clauseOf,
    blockOf,
    denied,
    quoted,
    isUnaccented,
  };
}

function numberBlocks(tokens: readonly Token[], lines: readonly Line[]): Int32Array {
  const blockOf = new Int32Array(tokens.length);
  let block = 0;
  let line = 0;
  let lastFilled: Line | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'break') {
      if (lines[line]?.isBlank === false) lastFilled = lines[line];
      line++;
      const isParted = lines[line - 1]?.isBlank === true && lines[line]?.isBlank === false;
      const isLinked = lastFilled?.text.endsWith(':') || (lastFilled?.isItem && lines[line]?.isItem);
      if (isParted && !isLinked) block++;
    }
    blockOf[at] = block;
  }
  return blockOf;
}

/** Inside « … »: a few words named or borrowed, or enough of them to be somebody else’s speech. */
export const QUOTED_WORDS = 1;
export const QUOTED_SPEECH = 2;
const FEWEST_QUOTED_WORDS = 8;

function markQuoted(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let opened = -1;
  for (const [at, token] of tokens.entries()) {
    if (token.text === '«' || token.text === '“') opened = at;
    if ((token.text === '»' || token.text === '”') && opened >= 0) {
      quoted.fill(at - opened > FEWEST_QUOTED_WORDS ? QUOTED_SPEECH : QUOTED_WORDS, opened, at + 1);
      opened = -1;
    }
  }
  return quoted;
}

/** The span of tokens `first` to `last` (excluded), as written. */
export function spanOf({ folded, tokens }: Reading, first: number, last: number): Span {
  return toSource(folded, tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
}

/** The word as typed, in lower case, accents kept. */
export function accented({ folded, tokens }: Reading, at: number): string {
  const token = tokens[at] as Token;
  return quote(folded, toSource(folded, token.start, token.end))
    .normalize('NFC')
    .toLowerCase();
}

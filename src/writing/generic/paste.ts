/**
 * What a text took from the message it answers: runs of five words in the same order. Linear in both texts. Knows nothing
 * of what the words mean.
 */
import type { Reading } from '../text/reading.ts';

/** How many words in the same order are no coincidence. */
const RUN = 5;
/** A text is a copy when this share of its own words… */
const COPIED_OF_TEXT = 0.5;
/** …or this share of the message is pasted. */
const COPIED_OF_MESSAGE = 0.6;
const FEWEST_WORDS = 12;

export interface Paste {
  readonly isCopy: boolean;
  /** Of each token of the text, whether it lies in a pasted run. */
  readonly pasted: Uint8Array;
  /** Ranks of the first and last pasted tokens; null when nothing is. */
  readonly longest: readonly [first: number, last: number] | null;
}

interface WordList {
  readonly words: readonly string[];
  readonly ranks: readonly number[];
}

function listWords({ tokens }: Reading): WordList {
  const words: string[] = [];
  const ranks: number[] = [];
  for (const [rank, { kind, text }] of tokens.entries()) {
    if (kind !== 'word' && kind !== 'figure') continue;
    words.push(text);
    ranks.push(rank);
  }
  return { words, ranks };
}

const runAt = (words: readonly string[], at: number): string => words.slice(at, at + RUN).join(' ');

/** Compares a text with the message it answers. An empty message was copied by nobody. */
export function findPaste(reading: Reading, incoming: Reading): Paste {
  const pasted = new Uint8Array(reading.tokens.length);
  const text = listWords(reading);
  const message = listWords(incoming);
  const known = new Map<string, number>();
  for (let at = 0; at + RUN <= message.words.length; at++) known.set(runAt(message.words, at), at);
  const own = new Uint8Array(text.words.length);
  const taken = new Uint8Array(message.words.length);
  for (let at = 0; at + RUN <= text.words.length; at++) {
    const from = known.get(runAt(text.words, at));
    if (from === undefined) continue;
    own.fill(1, at, at + RUN);
    taken.fill(1, from, from + RUN);
  }
  markPasted(text, own, pasted);
  const ownShare = count(own) / Math.max(1, own.length);
  const takenShare = count(taken) / Math.max(1, taken.length);
  const isCopy =
    count(own) >= Math.min(FEWEST_WORDS, message.words.length * 0.9) &&
    count(own) > 0 &&
    (ownShare >= COPIED_OF_TEXT || takenShare >= COPIED_OF_MESSAGE);
  return { isCopy, pasted, longest: longestRun(text, own) };
}

const count = (marks: Uint8Array): number => marks.reduce((sum, mark) => sum + mark, 0);

/** The signs between two pasted words are pasted with them. */
function markPasted({ ranks }: WordList, own: Uint8Array, pasted: Uint8Array): void {
  for (const [at, rank] of ranks.entries()) {
    if (!own[at]) continue;
    pasted.fill(1, rank, own[at + 1] ? (ranks[at + 1] ?? rank) + 1 : rank + 1);
  }
}

function longestRun({ ranks }: WordList, own: Uint8Array): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let from = 0;
  for (let at = 0; at <= own.length; at++) {
    if (own[at]) continue;
    if (at > from && (best === null || at - from > best[1] - best[0])) best = [from, at];
    from = at + 1;
  }
  return best === null ? null : [ranks[best[0]] ?? 0, (ranks[best[1] - 1] ?? 0) + 1];
}

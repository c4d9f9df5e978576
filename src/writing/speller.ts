/**
 * The port a dictionary is plugged into, and what is asked of it: the words of a text it does not know. This room has no
 * dictionary of its own, and no word here says that a text is good or bad.
 */
import { cutSpelledWords, type SpelledWord } from './spelledWords.ts';

export interface Speller {
  /** `word` as written: accents and capitals kept, without its elided article. */
  isKnown(word: string): boolean;
  /** Words one may have meant, the likeliest first; none for a word nobody can guess. */
  suggest(word: string): readonly string[];
}

/** Words of one situation or one writer, beside the dictionary: names, places, trade words. */
export type KnownWords = ReadonlySet<string>;

/** Every word of these texts, to be taken as known. A name of several words gives each of them. */
export function gatherKnownWords(texts: Iterable<string>): KnownWords {
  const known = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) {
      known.add(word);
      for (const part of word.split(/['’-]/)) known.add(part);
    }
  }
  return known;
}

/** Known as it is, or without the capital that opens its sentence. */
const isAmong = (known: KnownWords, word: string): boolean => known.has(word) || known.has(word.toLowerCase());

/** Those that neither the speller nor the writer's own list knows, in order. */
export const keepUnknown = (
  words: readonly SpelledWord[],
  isKnown: (word: string) => boolean,
  known: KnownWords,
): readonly SpelledWord[] => words.filter(({ word }) => !isAmong(known, word) && !isKnown(word));

/** The unknown words of a text, each time they are written. */
export const listUnknown = (
  text: string,
  isKnown: (word: string) => boolean,
  known: KnownWords,
): readonly SpelledWord[] => keepUnknown(cutSpelledWords(text), isKnown, known);

/** What a text's spelling comes to. `unknown` has each word once, as first written. */
export interface SpellingCount {
  readonly words: number;
  readonly unknown: readonly string[];
}

/** Counts the words a speller may be asked about, and lists those nobody knows. Pure; linear but for the speller. */
export function countUnknown(text: string, speller: Speller, known: KnownWords): SpellingCount {
  const words = cutSpelledWords(text);
  const unknown = keepUnknown(words, (word) => speller.isKnown(word), known).map(({ word }) => word);
  return { words: words.length, unknown: [...new Set(unknown)] };
}

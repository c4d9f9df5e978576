/**
 * The different words of a text and where each stands, so that a phrase is looked for among some hundred words and not
 * among all. Forgives one letter left out or added in a long word (« paiment », « repporter »): never one changed, which
 * makes another word (« conforme » is not « confirme »).
 */
import type { Token } from './tokens.ts';

export interface Vocabulary {
  /** Ranks of the tokens that are this word, in order. */
  ranksOf(word: string): readonly number[];
  /** The words of the text that are one of these forms, well or nearly well spelt. */
  spellingsOf(forms: ReadonlySet<string>): ReadonlySet<string>;
}

/** Shorter words have neighbours that are other words. */
const SHORTEST_FORGIVEN = 7;

/** Every word with one letter left out. The first and the last stay: the last is what tells « confirme » from « confirmer ». */
function withoutOneLetter(word: string): string[] {
  const shorter: string[] = [];
  for (let at = 1; at < word.length - 1; at++) shorter.push(word.slice(0, at) + word.slice(at + 1));
  return shorter;
}

/** « apeler », « addresser »: a consonant once for twice, or twice for once. */
const SHORTEST_UNDOUBLED = 5;
const undouble = (word: string): string => word.replace(/([bcdfghjklmnpqrstvwxz])\1/g, '$1');

const LONGEST_FORGIVEN = 24;
const isForgiven = (word: string): boolean => word.length >= SHORTEST_FORGIVEN && word.length <= LONGEST_FORGIVEN;

function file<T>(drawer: Map<string, T[]>, key: string, item: T): void {
  const held = drawer.get(key);
  if (held === undefined) drawer.set(key, [item]);
  else held.push(item);
}

/** Lists the words of a text. Linear. */
export function makeVocabulary(tokens: readonly Token[]): Vocabulary {
  const ranks = new Map<string, number[]>();
  for (const [rank, { kind, text }] of tokens.entries()) {
    if (kind === 'break') continue;
    file(ranks, text, rank);
  }
  const longer = new Map<string, string[]>();
  for (const word of ranks.keys()) {
    if (!isForgiven(word) || !/^\p{L}/u.test(word)) continue;
    for (const shorter of withoutOneLetter(word)) file(longer, shorter, word);
  }
  const undoubled = new Map<string, string[]>();
  for (const word of ranks.keys()) if (word.length >= SHORTEST_UNDOUBLED) file(undoubled, undouble(word), word);
  return {
    ranksOf: (word) => ranks.get(word) ?? [],
    spellingsOf: (forms) => {
      const found = new Set<string>();
      for (const form of forms) {
        if (ranks.has(form)) found.add(form);
        if (form.length >= SHORTEST_UNDOUBLED) for (const word of undoubled.get(undouble(form)) ?? []) found.add(word);
        if (!isForgiven(form)) continue;
        for (const word of longer.get(form) ?? []) found.add(word);
        for (const shorter of withoutOneLetter(form)) if (isForgiven(shorter) && ranks.has(shorter)) found.add(shorter);
      }
      return found;
    },
  };
}

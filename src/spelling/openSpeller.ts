/**
 * The French dictionary, opened: a tenth of a second and some tens of megabytes, so once. Knows words; no text, no screen.
 * Reading its files is the caller's: a page fetches them, a command reads the disk.
 */
import { loadModule } from 'hunspell-asm/dist/cjs/index.js';
import type { Speller } from '../writing/index.ts';
import { TRADE_WORDS } from './tradeWords.ts';
import { listOlderSpellings } from './variants.ts';

/** The bytes of one of the dictionary’s files. */
export type ReadBytes = (file: URL) => Promise<Uint8Array>;

/** The forms words take, and the words. Files of the build, fetched when first asked for. */
const FILES = {
  forms: new URL('../../node_modules/dictionary-fr/index.aff', import.meta.url),
  words: new URL('../../node_modules/dictionary-fr/index.dic', import.meta.url),
};

const MOST_SUGGESTIONS = 5;

export const fetchBytes: ReadBytes = async (file) => {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file.pathname} : ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

const hasCapital = (word: string): boolean => word !== word.toLowerCase();

/** Opens the dictionary. @throws when its files cannot be had */
export async function openSpeller(read: ReadBytes = fetchBytes): Promise<Speller> {
  const [forms, words, library] = await Promise.all([read(FILES.forms), read(FILES.words), loadModule()]);
  const hunspell = library.create(library.mountBuffer(forms, 'fr.aff'), library.mountBuffer(words, 'fr.dic'));
  const isListed = (word: string): boolean => TRADE_WORDS.has(word) || hunspell.spell(word);
  const isReformed = (word: string): boolean => listOlderSpellings(word).some((older) => hunspell.spell(older));
  const isWhole = (word: string): boolean => isListed(word) || isReformed(word);
  /** « Visio » opening a sentence, « BONJOUR » shouted. */
  const isWord = (word: string): boolean => isWhole(word) || (hasCapital(word) && isWhole(word.toLowerCase()));
  return {
    isKnown: (word) =>
      isWord(word) || (word.includes('-') && word.split('-').every((part) => part !== '' && isWord(part))),
    suggest: (word) =>
      hunspell
        .suggest(word)
        .filter((found) => found.toLowerCase() !== word.toLowerCase())
        .slice(0, MOST_SUGGESTIONS),
  };
}

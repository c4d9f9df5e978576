/**
 * The dictionary in a thread of its own: opening it and looking for suggestions take long enough to freeze a page.
 * Knows questions and answers; started by `distantSpeller.ts`.
 */
import type { Speller } from '../writing/index.ts';
import type { SpellingAnswer, SpellingQuestion } from './messages.ts';
import { openSpeller } from './openSpeller.ts';

let opened: Promise<Speller> | null = null;

function answer(speller: Speller, { ask, words }: SpellingQuestion): readonly string[] {
  return ask === 'unknown'
    ? words.filter((word) => !speller.isKnown(word))
    : words.flatMap((word) => speller.suggest(word));
}

/** A dictionary that could not be had is asked for again next time. */
async function read(question: SpellingQuestion): Promise<SpellingAnswer> {
  try {
    opened ??= openSpeller();
    return { id: question.id, words: answer(await opened, question) };
  } catch {
    opened = null;
    return { id: question.id, words: null };
  }
}

addEventListener('message', ({ data }: MessageEvent<SpellingQuestion>) => {
  void read(data).then((told) => postMessage(told));
});

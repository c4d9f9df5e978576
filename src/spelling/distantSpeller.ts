/**
 * The page's side of the dictionary: asks the worker, remembers what it was told. One worker for the whole page, started by the
 * first question. Knows words; nothing of where they are written.
 */
import type { SpellingAnswer, SpellingQuestion } from './messages.ts';

export interface DistantSpeller {
  /** What is known of a word already: null when it has not been asked. */
  recall(word: string): boolean | null;
  /** Asks about words. @returns false when the dictionary cannot be had */
  learn(words: readonly string[]): Promise<boolean>;
  /** Words one may have meant; none when the dictionary cannot be had. */
  suggest(word: string): Promise<readonly string[]>;
}

/** Whoever answers questions: the worker, or a stand-in. */
export interface AnswerMachine {
  ask(question: SpellingQuestion): void;
  onAnswer(hear: (answer: SpellingAnswer) => void): void;
  /** Broken for good: nothing will be answered any more. */
  onBreak(hear: () => void): void;
}

export function talkTo(machine: AnswerMachine): DistantSpeller {
  const isKnown = new Map<string, boolean>();
  const suggestions = new Map<string, readonly string[]>();
  const waiting = new Map<number, (words: readonly string[] | null) => void>();
  let questions = 0;
  let isBroken = false;
  const settle = ({ id, words }: SpellingAnswer): void => {
    waiting.get(id)?.(words);
    waiting.delete(id);
  };
  machine.onAnswer(settle);
  machine.onBreak(() => {
    isBroken = true;
    for (const id of [...waiting.keys()]) settle({ id, words: null });
  });
  const ask = (what: SpellingQuestion['ask'], words: readonly string[]): Promise<readonly string[] | null> => {
    if (isBroken) return Promise.resolve(null);
    const id = questions++;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      machine.ask({ id, ask: what, words });
    });
  };
  return {
    recall: (word) => isKnown.get(word) ?? null,
    learn: async (words) => {
      const asked = [...new Set(words)].filter((word) => !isKnown.has(word));
      const unknown = await ask('unknown', asked);
      if (unknown === null) return false;
      for (const word of asked) isKnown.set(word, !unknown.includes(word));
      return true;
    },
    suggest: async (word) => {
      const before = suggestions.get(word);
      if (before !== undefined) return before;
      const found = await ask('suggest', [word]);
      if (found !== null) suggestions.set(word, found);
      return found ?? [];
    },
  };
}

function startWorker(): AnswerMachine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'orthographe' });
  return {
    ask: (question) => worker.postMessage(question),
    onAnswer: (hear) => worker.addEventListener('message', ({ data }: MessageEvent<SpellingAnswer>) => hear(data)),
    onBreak: (hear) => worker.addEventListener('error', hear),
  };
}

let shared: DistantSpeller | null = null;

/** The page’s dictionary. Cheap until the first question. @throws when the browser has no workers */
export function findSpeller(): DistantSpeller {
  shared ??= talkTo(startWorker());
  return shared;
}

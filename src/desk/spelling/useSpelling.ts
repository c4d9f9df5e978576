/**
 * Which words of a text nobody knows, as the text is being written. Asks the dictionary after a pause, never in the way of a
 * letter. Knows words and spans; nothing of fields.
 */
import { useEffect, useMemo, useState } from 'react';
import { type DistantSpeller, findSpeller } from '../../spelling/index.ts';
import { cutSpelledWords, gatherKnownWords, keepUnknown, type Span } from '../../writing/index.ts';

/** `failed`: the dictionary cannot be had; it is asked again as one goes on writing. */
export type SpellingState = 'loading' | 'ready' | 'failed';

export interface Spelling {
  readonly state: SpellingState;
  /** In order, as spans of the text. */
  readonly unknown: readonly Span[];
  readonly count: number;
  /** There is something to check. */
  readonly hasWords: boolean;
  /** Words one may have meant, the likeliest first. */
  suggest(word: string): Promise<readonly string[]>;
  ignore(word: string): void;
  add(word: string): void;
}

export interface SpellingDeeds {
  readonly onIgnore: (word: string) => void;
  readonly onAdd: (word: string) => void;
}

const PAUSE_MS = 350;
const NOBODY = (): Promise<readonly string[]> => Promise.resolve([]);

/** Null in a browser that cannot run the dictionary apart. */
function findSpellerSafely(): DistantSpeller | null {
  try {
    return findSpeller();
  } catch {
    return null;
  }
}

/**
 * @param text what is being written
 * @param knownWords names and terms beside the dictionary; the same array as long as they are the same
 */
export function useSpelling(text: string, knownWords: readonly string[], deeds: SpellingDeeds): Spelling {
  const [speller] = useState(findSpellerSafely);
  const [state, setState] = useState<SpellingState>(speller === null ? 'failed' : 'loading');
  const [learnt, setLearnt] = useState(0);
  const known = useMemo(() => gatherKnownWords(knownWords), [knownWords]);
  const words = useMemo(() => cutSpelledWords(text), [text]);

  useEffect(() => {
    if (speller === null || words.length === 0) return undefined;
    let isLeft = false;
    const timer = setTimeout(async () => {
      const missing = words.map(({ word }) => word).filter((word) => speller.recall(word) === null);
      const isDone = await speller.learn(missing);
      if (isLeft) return;
      setState(isDone ? 'ready' : 'failed');
      setLearnt((turn) => turn + 1);
    }, PAUSE_MS);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [speller, words]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `learnt` says when the speller knows more
  const unknown = useMemo(
    () => (speller === null ? [] : keepUnknown(words, (word) => speller.recall(word) !== false, known)),
    [speller, words, known, learnt],
  );
  return {
    state,
    unknown,
    count: unknown.length,
    hasWords: words.length > 0,
    suggest: speller?.suggest ?? NOBODY,
    ignore: deeds.onIgnore,
    add: deeds.onAdd,
  };
}

/** Spelling in a tool: words of the situation are known; those one ignores or adds are kept with the drafts. */
import { useMemo } from 'react';
import { WHOLE_SITUATION } from '../drafts/drafts.ts';
import type { ToolProps } from '../tools/tool.ts';
import { type Spelling, useSpelling } from './useSpelling.ts';

const NO_WORDS: readonly string[] = [];

/** @param key names the text among the drafts: what one ignores is ignored there alone */
export function useDeskSpelling({ view, desk }: Pick<ToolProps, 'view' | 'desk'>, key: string, text: string): Spelling {
  const { letBe } = desk.drafts;
  const added = letBe[WHOLE_SITUATION] ?? NO_WORDS;
  const ignored = letBe[key] ?? NO_WORDS;
  const known = useMemo(() => [...view.knownWords, ...added, ...ignored], [view.knownWords, added, ignored]);
  return useSpelling(text, known, {
    onIgnore: (word) => desk.change({ write: 'letBe', key, word }),
    onAdd: (word) => desk.change({ write: 'letBe', key: WHOLE_SITUATION, word }),
  });
}

/**
 * The place in words: what is seen and what is said, told to those who do not see it, each thing once.
 * Knows the view's sentences; invents none.
 */
import { useEffect, useRef } from 'react';
import type { SessionView } from '../../session/view.ts';
import { useAnnounce } from '../../ui/index.ts';
import { listUnheard } from '../conversation/chooseWords.ts';

const THIN = '\u202f';

/** What to announce for a view, after `heard` lines of the transcript were. Own words are known to whoever said them. */
export function listAnnouncements(view: SessionView, heard: number): readonly string[] {
  const spoken = listUnheard(view.transcript, heard).map(({ name, text, delivery }) => {
    const how = delivery === '' ? '' : `, ${delivery}`;
    return `${name}${how}${'\u00a0'}: «${THIN}${text}${THIN}»`;
  });
  return [...view.narration, ...spoken];
}

/** Draws nothing: speaks through the announcer of the page. */
export function Narration({ view }: { readonly view: SessionView }) {
  const announce = useAnnounce();
  const heard = useRef(view.transcript.length);
  useEffect(() => {
    const sentences = listAnnouncements(view, heard.current);
    heard.current = view.transcript.length;
    if (sentences.length > 0) announce(sentences.join(' '));
  }, [view, announce]);
  return null;
}

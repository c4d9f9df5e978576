/**
 * What is asked, kept in the address: a choice is a step one can go back from, a word being typed is not. Asked nothing, the page
 * takes up what this tab asked last, else the learner's own document.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMemory } from '../shell/memory.ts';
import { goTo, type Query } from '../shell/routes.ts';
import { type Asked, readAsked, writeAsked } from './asked.ts';
import { readLastAsked, writeLastAsked } from './lastAsked.ts';

/** One writes the address once the typing rests: browsers refuse too many changes of it. */
const typingRestMs = 350;

export interface AskedInHand {
  /** With the text as typed, ahead of the address. */
  readonly asked: Asked;
  readonly change: (changes: Partial<Asked>) => void;
  readonly type: (text: string) => void;
}

function go(asked: Asked, how: 'push' | 'replace'): void {
  goTo({ page: 'referentiels', choices: writeAsked(asked) }, how);
}

/** Arriving without a question. */
function useLastAsked(choices: Query): void {
  const { memory } = useMemory();
  const arrival = useRef({ choices, document: memory.settings.referentiel });
  useEffect(() => {
    const { choices: asked, document } = arrival.current;
    if (Object.keys(asked).length > 0) return;
    const last = readLastAsked() ?? (document === null ? {} : { document });
    if (Object.keys(last).length > 0) go({ ...readAsked(last), opened: null }, 'replace');
  }, []);
  useEffect(() => writeLastAsked(choices), [choices]);
}

export function useAsked(choices: Query): AskedInHand {
  useLastAsked(choices);
  const inAddress = useMemo(() => readAsked(choices), [choices]);
  const [text, setText] = useState(inAddress.text);
  const written = useRef(inAddress.text);
  const rest = useRef<number | undefined>(undefined);
  useEffect(() => {
    // Another text came from elsewhere: a link, the browser's Back.
    if (inAddress.text === written.current) return;
    written.current = inAddress.text;
    setText(inAddress.text);
  }, [inAddress.text]);
  useEffect(() => () => window.clearTimeout(rest.current), []);
  const asked = { ...inAddress, text };
  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  });
  const write = useCallback((next: Asked, how: 'push' | 'replace'): void => {
    window.clearTimeout(rest.current);
    written.current = next.text;
    setText(next.text);
    go(next, how);
  }, []);
  const change = useCallback((changes: Partial<Asked>) => write({ ...latest.current, ...changes }, 'push'), [write]);
  const type = useCallback(
    (typed: string) => {
      setText(typed);
      window.clearTimeout(rest.current);
      const how = written.current === '' ? 'push' : 'replace';
      rest.current = window.setTimeout(() => write({ ...latest.current, text: typed }, how), typingRestMs);
    },
    [write],
  );
  return { asked, change, type };
}

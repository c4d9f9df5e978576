/**
 * The doubtful word in hand: selected in the text, with the menu of what can be done with it. Knows the text and its spans;
 * draws nothing.
 */
import { type RefObject, useRef, useState } from 'react';
import type { Span } from '../../writing/index.ts';
import { findNextDoubtful, replaceSpan } from './doubtfulWords.ts';
import type { WordDeed } from './SuggestionMenu.tsx';
import type { Spelling } from './useSpelling.ts';

/** The menu open on one word of the text. */
export interface OpenWord extends Span {
  readonly word: string;
  readonly rank: number;
  readonly suggestions: readonly string[];
}

export interface WordMenu {
  readonly open: OpenWord | null;
  /** Goes to the next doubtful word after the caret, going round. @returns false when there is none */
  goToNext(): boolean;
  goTo(rank: number): void;
  does(deed: WordDeed): void;
  close(): void;
}

/** As if typed, so that it can be undone like letters; as a new value where the browser cannot. */
function typeOver(
  area: HTMLTextAreaElement,
  { start, end }: Span,
  word: string,
  onChange: (text: string) => void,
): void {
  area.focus();
  area.setSelectionRange(start, end);
  if (!document.execCommand('insertText', false, word)) onChange(replaceSpan(area.value, { start, end }, word));
}

export function useWordMenu(
  area: RefObject<HTMLTextAreaElement | null>,
  value: string,
  spelling: Spelling,
  onChange: (text: string) => void,
): WordMenu {
  const [open, setOpen] = useState<OpenWord | null>(null);
  const latest = useRef(value);
  latest.current = value;

  const goTo = (rank: number): void => {
    const span = spelling.unknown[rank];
    if (span === undefined) return;
    const { start, end } = span;
    const word = value.slice(start, end);
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
    void spelling.suggest(word).then((suggestions) => {
      // Letters typed meanwhile: the menu would be about another text.
      if (latest.current === value) setOpen({ start, end, word, rank, suggestions });
    });
  };
  /** The menu gives the focus back to the text as it goes: what follows waits for that. */
  const closeThen = (then: (held: OpenWord) => void): void => {
    const held = open;
    setOpen(null);
    if (held !== null) requestAnimationFrame(() => then(held));
  };
  return {
    open,
    goTo,
    goToNext: () => {
      const next = findNextDoubtful(spelling.unknown, area.current?.selectionEnd ?? 0);
      if (next !== null) goTo(next);
      return next !== null;
    },
    does: (deed) =>
      closeThen((held) => {
        if (deed.do === 'replace') {
          if (area.current !== null) typeOver(area.current, held, deed.by, onChange);
          return;
        }
        area.current?.focus();
        area.current?.setSelectionRange(held.end, held.end);
        if (deed.do === 'add') spelling.add(held.word);
        else spelling.ignore(held.word);
      }),
    close: () => closeThen(() => area.current?.focus()),
  };
}

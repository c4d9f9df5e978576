/**
 * The keyboard of a text in hand, wherever the focus is: keep, send, check, marks, F6. Silent while a sheet or a menu is open.
 * Knows events; nothing of what deeds do.
 */
import { useEffect, useRef } from 'react';
import type { Mark } from './editText.ts';

export interface LettersKeyDeeds {
  readonly keep: () => void;
  readonly send: () => void;
  readonly check: () => void;
  readonly mark: (mark: Mark) => void;
  /** From the page to the toolbar, and back. */
  readonly pane: () => void;
}

const isOverlayOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null;

const MARKS: Readonly<Record<string, Mark>> = { b: '**', g: '**', i: '_', u: '__' };

/** @returns what the key asks for; null for any other */
function readKey(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  deeds: LettersKeyDeeds,
): (() => void) | null {
  if (altKey) return null;
  if (key === 'F6') return deeds.pane;
  if (key === 'F7') return deeds.check;
  if (!(ctrlKey || metaKey) || shiftKey) return null;
  const letter = key.toLowerCase();
  if (letter === 's') return deeds.keep;
  const mark = MARKS[letter];
  return mark === undefined ? null : () => deeds.mark(mark);
}

export function useLettersKeys(deeds: LettersKeyDeeds): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const read = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isOverlayOpen()) return;
      const deed = readKey(event, latest.current);
      if (deed === null) return;
      event.preventDefault();
      if (!event.repeat) deed();
    };
    // Heard before the buttons hear it: they would take Enter for a press.
    const readSend = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat || isOverlayOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.send();
    };
    window.addEventListener('keydown', read);
    window.addEventListener('keydown', readSend, true);
    return () => {
      window.removeEventListener('keydown', read);
      window.removeEventListener('keydown', readSend, true);
    };
  }, []);
}

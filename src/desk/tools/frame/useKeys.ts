/**
 * Hears the keys of a program, wherever the focus is. Silent while a sheet, a menu or a list of choices is open: it has the
 * keyboard then. Knows events; nothing of what deeds do.
 */
import { useEffect, useRef } from 'react';
import { findDeed, isControl, isFunctionKey, type KeyFacts, type KeyTable } from './keyTable.ts';

const FIELDS = 'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [role="spinbutton"]';

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Whether something lies over the page and has the keyboard. */
const isOverlayOpen = (target: EventTarget | null): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null ||
  isIn(target, '[role="listbox"]');

function readFacts({ key, shiftKey, altKey, ctrlKey, metaKey, target }: KeyboardEvent): KeyFacts {
  return { key, shiftKey, altKey, ctrlKey, metaKey, isTyping: isIn(target, FIELDS) };
}

/**
 * @param find what a key asks for, as `readTable` makes it
 * @param onDeed says whether the deed was done: an unused key keeps its usual effect
 */
export function useKeys<Deed>(find: (facts: KeyFacts) => Deed | null, onDeed: (deed: Deed) => boolean): void {
  const latest = useRef({ find, onDeed });
  latest.current = { find, onDeed };
  useEffect(() => {
    /** @returns whether the key was used */
    const hear = (event: KeyboardEvent): boolean => {
      if (event.defaultPrevented || isOverlayOpen(event.target)) return false;
      const deed = latest.current.find(readFacts(event));
      if (deed === null) return false;
      // Held down, it is done once; the browser does not take its turn for that.
      const isUsed = event.repeat ? isControl(event) || isFunctionKey(event) : latest.current.onDeed(deed);
      if (isUsed) event.preventDefault();
      return isUsed;
    };
    const hearPlain = (event: KeyboardEvent) => {
      if (!isControl(event)) hear(event);
    };
    // Before the buttons hear it: they would take Control and Enter for a press.
    const hearControl = (event: KeyboardEvent) => {
      if (isControl(event) && hear(event)) event.stopPropagation();
    };
    window.addEventListener('keydown', hearPlain);
    window.addEventListener('keydown', hearControl, true);
    return () => {
      window.removeEventListener('keydown', hearPlain);
      window.removeEventListener('keydown', hearControl, true);
    };
  }, []);
}

/** The same, for a table that holds what each key does. */
export const useKeyTable = (table: KeyTable<() => void>): void =>
  useKeys(
    (facts) => findDeed(table, facts),
    (deed) => {
      deed();
      return true;
    },
  );

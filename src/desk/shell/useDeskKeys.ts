/**
 * The keyboard of the play screen: reads each key once, at the window, and hands its intent over. Silent while a sheet is
 * open: the sheet has the keyboard then. Knows events; nothing of what intents do.
 */
import { useEffect, useRef } from 'react';
import type { Tool } from '../../model/act.ts';
import { type KeyIntent, readKey } from './readKey.ts';

const FIELDS =
  'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="listbox"]';
const CONTROLS = 'button, a[href], input, textarea, select, summary, [role="option"], [role="menuitem"]';

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

function isSheetOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}

/** @param onIntent says whether the intent was used: an unused key keeps its usual effect */
export function useDeskKeys(tools: readonly Tool[], onIntent: (intent: KeyIntent) => boolean): void {
  const latest = useRef(onIntent);
  latest.current = onIntent;
  const there = useRef(tools);
  there.current = tools;
  useEffect(() => {
    const read = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isSheetOpen()) return;
      // Space on a control is a press of that control.
      if (event.key === ' ' && isIn(event.target, CONTROLS)) return;
      const { key, code, altKey, ctrlKey, metaKey } = event;
      const facts = { key, code, altKey, ctrlKey, metaKey, isTyping: isIn(event.target, FIELDS) };
      const intent = readKey(facts, there.current);
      if (intent !== null && latest.current(intent)) event.preventDefault();
    };
    window.addEventListener('keydown', read);
    return () => window.removeEventListener('keydown', read);
  }, []);
}

/**
 * The keyboard of the mailbox: its letters, wherever the focus is, and F6 from pane to pane. Silent while a sheet or a menu is
 * open. Knows events and panes; nothing of what deeds do.
 */
import { type RefObject, useEffect, useRef } from 'react';
import { type MailKeyDeed, readMailKey } from './mailKeys.ts';

const FIELDS = 'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [role="listbox"], [role="menu"]';

/** Whether something lies over the page and has the keyboard. */
export const isOverlayOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

/** @param onDeed says whether the deed was done: an unused key keeps its usual effect */
export function useMailKeys(onDeed: (deed: MailKeyDeed) => boolean): void {
  const latest = useRef(onDeed);
  latest.current = onDeed;
  useEffect(() => {
    const read = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isOverlayOpen()) return;
      const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event;
      const isTyping = target instanceof Element && target.closest(FIELDS) !== null;
      const deed = readMailKey({ key, shiftKey, altKey, ctrlKey, metaKey, isTyping });
      if (deed !== null && latest.current(deed)) event.preventDefault();
    };
    window.addEventListener('keydown', read);
    return () => window.removeEventListener('keydown', read);
  }, []);
}

/** What a pane gives the focus to: what it marks as its entry, the row in hand, its first control, itself. */
const ENTRIES = ['[data-entry]', '[aria-current]', 'button:not(:disabled), input, textarea', '[tabindex]'];

export function focusPane(pane: HTMLElement | null): void {
  if (pane === null) return;
  const entry = ENTRIES.map((selector) => pane.querySelector<HTMLElement>(selector)).find((one) => one !== null);
  (entry ?? pane).focus();
}

/** The first of these panes that is in sight. */
export function focusShown(panes: readonly RefObject<HTMLElement | null>[]): void {
  focusPane(panes.find(({ current }) => current !== null && current.offsetParent !== null)?.current ?? null);
}

/** Whether the keyboard is somewhere useful: on a control, and one still there. */
export function hasFocusOnControl(): boolean {
  return document.activeElement?.matches('button, input, textarea, a[href], summary') ?? false;
}

/** The message whose row has the focus: a key is about the row in hand before it is about the message open beside. */
export function findFocusedRow(): string | null {
  return document.activeElement?.closest('[data-mail]')?.getAttribute('data-mail') ?? null;
}

/** The pane after the one that has the focus, going round; the first when none has it. */
export function findNextPane(
  panes: readonly RefObject<HTMLElement | null>[],
  step: 1 | -1,
): RefObject<HTMLElement | null> | null {
  const shown = panes.filter(({ current }) => current !== null && current.offsetParent !== null);
  const at = shown.findIndex(({ current }) => current?.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length;
  return shown[next] ?? null;
}

/** Panes and the focus: which one has it, what each gives it to, which comes next. Knows elements; nothing of what panes show. */
import type { RefObject } from 'react';

export type PaneRef = RefObject<HTMLElement | null>;

/** What a pane gives the focus to: what it marks as its entry, the row in hand, its first control, itself. */
const ENTRIES = ['[data-entry]', '[aria-current]', 'button:not(:disabled), input, textarea', '[tabindex]'];

export function focusPane(pane: HTMLElement | null): void {
  if (pane === null) return;
  const entry = ENTRIES.map((selector) => pane.querySelector<HTMLElement>(selector)).find((one) => one !== null);
  (entry ?? pane).focus();
}

/** The first of these panes that is in sight. */
export function focusShown(panes: readonly PaneRef[]): void {
  focusPane(panes.find(({ current }) => current !== null && current.offsetParent !== null)?.current ?? null);
}

/** Whether the keyboard is somewhere useful: on a control, and one still there. */
export function hasFocusOnControl(): boolean {
  return document.activeElement?.matches('button, input, textarea, a[href], summary') ?? false;
}

/** The pane after the one that has the focus, going round; the first when none has it. */
function findNextPane(panes: readonly PaneRef[], step: 1 | -1): PaneRef | null {
  const shown = panes.filter(({ current }) => current !== null && current.offsetParent !== null);
  const at = shown.findIndex(({ current }) => current?.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length;
  return shown[next] ?? null;
}

/** Goes round: the focus to the pane after the one that has it. */
export const focusNextPane = (panes: readonly PaneRef[], step: 1 | -1): void =>
  focusPane(findNextPane(panes, step)?.current ?? null);

/** Half a second: a menu that closes gives the focus back later than the page changes. */
const FRAMES_WATCHED = 30;

/** After a deed that may put away what has the focus: goes on from the first of these panes in sight if the focus is lost. */
export function keepFocus(panes: readonly PaneRef[]): void {
  const look = (left: number) => {
    const { activeElement: active, body } = document;
    if (active === null || active === body) focusShown(panes);
    else if (left > 0) requestAnimationFrame(() => look(left - 1));
  };
  requestAnimationFrame(() => look(FRAMES_WATCHED));
}

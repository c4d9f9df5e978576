/**
 * When what had the focus is gone (a call hung up, a slip sent, a page just opened), the keyboard goes on from the place in
 * hand: the open tool, else the replies. Takes the focus from nothing, and leaves sheets alone. Knows places, not what is in them.
 */
import { type RefObject, useEffect } from 'react';

function isFocusNowhere(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body;
}

const isSheetOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

export interface Homes {
  /** Holds the replies, in a `section` that can be focused; can itself be focused. */
  readonly deck: RefObject<HTMLElement | null>;
  /** The tool in hand; empty at the counter. */
  readonly work: RefObject<HTMLElement | null>;
}

/** Looks after each change of the screen: cheap, and nothing can vanish without one. */
export function useHomeForFocus({ deck, work }: Homes): void {
  useEffect(() => {
    if (!isFocusNowhere() || isSheetOpen()) return;
    const home = work.current ?? deck.current?.querySelector<HTMLElement>('section[tabindex]') ?? deck.current;
    home?.focus({ preventScroll: true });
  });
}

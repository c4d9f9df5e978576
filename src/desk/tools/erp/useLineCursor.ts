/** A table one walks line by line with the arrows: one line in hand, the only one Tab stops at. Knows rows; nothing of what is in them. */
import { type KeyboardEvent, useRef, useState } from 'react';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

export interface LineCursor {
  /** From 0. */
  readonly at: number;
  /** To be given to the row of this rank. */
  rowProps(rank: number): {
    readonly tabIndex: number;
    readonly 'aria-current': true | undefined;
    readonly 'data-line': number;
    readonly onFocus: () => void;
    readonly onClick: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

export function useLineCursor(count: number): LineCursor {
  const [chosen, setAt] = useState(0);
  const last = useRef(count - 1);
  last.current = count - 1;
  const at = Math.max(0, Math.min(chosen, count - 1));
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const to = step(at, last.current);
    setAt(to);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[data-line="${to}"]`)?.focus();
  };
  return {
    at,
    rowProps: (rank) => ({
      tabIndex: rank === at ? 0 : -1,
      'aria-current': rank === at || undefined,
      'data-line': rank,
      onFocus: () => setAt(rank),
      onClick: () => setAt(rank),
      onKeyDown: walk,
    }),
  };
}

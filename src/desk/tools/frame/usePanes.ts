/**
 * The panes of a screen: all in sight, F6 goes from one to the next; in a small window one at a time, F6 turns to the next. Knows
 * names; nothing of what panes show.
 */
import { createRef, useState } from 'react';
import { useIsStrip } from '../../useIsStrip.ts';
import { focusNextPane, type PaneRef } from './panes.ts';

export interface PanesInHand<Name extends string> {
  /** To be given to each pane. */
  readonly refs: Readonly<Record<Name, PaneRef>>;
  /** The one in sight where only one is. */
  readonly shown: Name;
  /** Only one is. */
  readonly isStrip: boolean;
  show(name: Name): void;
  goRound(step: 1 | -1): void;
}

const makeRefs = <Name extends string>(names: readonly Name[]): Record<Name, PaneRef> =>
  Object.fromEntries(names.map((name) => [name, createRef<HTMLElement>()])) as Record<Name, PaneRef>;

/**
 * @param names in the order one goes round
 * @param turn which one is shown when this one is asked for: it may have nothing to show
 */
export function usePanes<const Name extends string>(
  names: readonly Name[],
  first: Name,
  turn: (asked: Name) => Name = (asked) => asked,
): PanesInHand<Name> {
  const [refs] = useState(() => makeRefs(names));
  const [asked, show] = useState<Name>(first);
  const isStrip = useIsStrip();
  const shown = turn(asked);
  return {
    refs,
    shown,
    isStrip,
    show,
    goRound: (step) => {
      if (!isStrip) return focusNextPane(Object.values<PaneRef>(refs), step);
      show(names[(names.indexOf(shown) + step + names.length) % names.length] ?? first);
    },
  };
}

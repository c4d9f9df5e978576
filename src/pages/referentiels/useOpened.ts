/**
 * The criterion shown whole: the focus goes to it when it opens and comes back to its row when it closes; its row is brought into
 * sight once the list has it. Knows ids of elements, not what they show.
 */
import { type RefObject, useEffect, useRef } from 'react';
import { rowLinkId } from './CriterionRow.tsx';

/** @returns whether the list has the row yet */
function showRow(id: string, block: ScrollLogicalPosition): boolean {
  const row = document.getElementById(rowLinkId(id));
  row?.scrollIntoView({ block });
  return row !== null;
}

/**
 * @param list what is drawn: anything that changes with it
 * @returns the ref of the heading that takes the focus
 */
export function useOpened(opened: string | null, list: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(opened);
  const toShow = useRef(opened);
  // Arriving from an address: the page itself decides of the focus, and goes to its top first.
  const block = useRef<ScrollLogicalPosition>('center');

  useEffect(() => {
    const last = before.current;
    before.current = opened;
    if (last === opened) return;
    toShow.current = opened;
    block.current = 'nearest';
    if (opened !== null) heading.current?.focus({ preventScroll: true });
    else if (last !== null) document.getElementById(rowLinkId(last))?.focus();
  }, [opened]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list, or another criterion, is when to look again
  useEffect(() => {
    const frame = window.requestAnimationFrame(() => {
      if (toShow.current === null || !showRow(toShow.current, block.current)) return;
      toShow.current = null;
      if (block.current === 'nearest') heading.current?.scrollIntoView({ block: 'nearest' });
    });
    return () => window.cancelAnimationFrame(frame);
  }, [opened, list]);
  return heading;
}

/** The criterion shown whole: the focus goes to it when it opens and comes back to its row when it closes. */
import { type RefObject, useEffect, useRef } from 'react';
import { rowLinkId } from './CriterionRow.tsx';

function showRow(id: string, block: ScrollLogicalPosition): void {
  document.getElementById(rowLinkId(id))?.scrollIntoView({ block });
}

/** @returns the ref of the heading that takes the focus */
export function useOpened(opened: string | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    const last = before.current;
    before.current = opened;
    if (last === opened) return undefined;
    if (opened !== null && last === undefined) {
      // Arriving from an address: the page itself decides of the focus, and first goes to its top.
      const frame = window.requestAnimationFrame(() => showRow(opened, 'center'));
      return () => window.cancelAnimationFrame(frame);
    }
    if (opened !== null) {
      showRow(opened, 'nearest');
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'nearest' });
      return undefined;
    }
    if (typeof last === 'string') document.getElementById(rowLinkId(last))?.focus();
    return undefined;
  }, [opened]);
  return heading;
}

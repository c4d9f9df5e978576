/** Arriving on a page: its name in the tab, and the focus on its heading when one comes from another page of Situ. */
import { type RefObject, useEffect } from 'react';

let hasArrivedOnce = false;

export function useArrival(heading: RefObject<HTMLElement | null>, title: string): void {
  useEffect(() => {
    document.title = title === 'Situ' ? title : `${title} – Situ`;
  }, [title]);
  useEffect(() => {
    // The first page of a visit leaves the focus where the browser puts it: before everything.
    if (hasArrivedOnce) heading.current?.focus({ preventScroll: true });
    hasArrivedOnce = true;
  }, [heading]);
}

/** The page before the eyes as the table scrolls and the paper grows. Knows elements; nothing of documents. */
import { type RefObject, useEffect, useState } from 'react';
import { findPageInSight, type PageInSight } from './pageInSight.ts';

/** What is seen of an element in the window. */
function findSeen(element: HTMLElement): { readonly top: number; readonly height: number } {
  const { top, bottom } = element.getBoundingClientRect();
  const from = Math.max(0, top);
  return { top: from, height: Math.max(0, Math.min(window.innerHeight, bottom) - from) };
}

/** @param shown which document: another is measured anew */
export function usePageInSight(table: RefObject<HTMLElement | null>, shown: string): PageInSight {
  const [seen, setSeen] = useState<PageInSight>({ at: 1, count: 1 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is another paper on the same table
  useEffect(() => {
    const { current } = table;
    const paper = current?.querySelector('article');
    if (current === null || paper == null) return undefined;
    const look = () => {
      const next = findPageInSight(paper.getBoundingClientRect(), findSeen(current));
      setSeen((before) => (before.at === next.at && before.count === next.count ? before : next));
    };
    const observer = new ResizeObserver(look);
    observer.observe(paper);
    // The table scrolls, or the whole window when it is small.
    document.addEventListener('scroll', look, true);
    return () => {
      observer.disconnect();
      document.removeEventListener('scroll', look, true);
    };
  }, [table, shown]);
  return seen;
}

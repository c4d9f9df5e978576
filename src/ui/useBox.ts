/** The size of an element as it stands on screen, kept up to date. */
import { type RefObject, useLayoutEffect, useState } from 'react';

export interface BoxSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Where its top left corner is in the window, when last measured. */
  readonly leftPx: number;
  readonly topPx: number;
}

const NOTHING: BoxSize = { widthPx: 0, heightPx: 0, leftPx: 0, topPx: 0 };

function isSame(a: BoxSize, b: BoxSize): boolean {
  return a.widthPx === b.widthPx && a.heightPx === b.heightPx && a.leftPx === b.leftPx && a.topPx === b.topPx;
}

function readBox(element: HTMLElement): BoxSize {
  const rect = element.getBoundingClientRect();
  // The layout size, not the painted one: an element sliding in under a transform must not be redrawn at each step.
  return { widthPx: element.offsetWidth, heightPx: element.offsetHeight, leftPx: rect.left, topPx: rect.top };
}

/** Zeros until the element is mounted. Measured again whenever it or the window changes size. */
export function useBox(ref: RefObject<HTMLElement | null>): BoxSize {
  const [box, setBox] = useState(NOTHING);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setBox((before) => (isSame(before, readBox(element)) ? before : readBox(element)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [ref]);
  // Things move without changing size: read again after each drawing of whoever asks.
  useLayoutEffect(() => {
    const element = ref.current;
    if (element !== null) setBox((before) => (isSame(before, readBox(element)) ? before : readBox(element)));
  });
  return box;
}

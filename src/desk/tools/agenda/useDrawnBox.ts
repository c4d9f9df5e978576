/**
 * The size of an element in drawn pixels: those of the style sheets, which grow with the window and the reader’s own font. Whether a
 * word fits is counted in these.
 */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { useBox } from '../../../ui/index.ts';

export interface DrawnBox {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Font of the element, in drawn pixels, as its style sheet sets it: `font-size: calc(10 * var(--px))`. */
const FONT = 10;

export function useDrawnBox(ref: RefObject<HTMLElement | null>): DrawnBox {
  const { widthPx, heightPx } = useBox(ref);
  const [drawnPx, setDrawnPx] = useState(1);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || widthPx === 0) return;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) / FONT;
    setDrawnPx(Number.isFinite(size) && size > 0 ? size : 1);
  }, [ref, widthPx]);
  return { widthPx: widthPx / drawnPx, heightPx: heightPx / drawnPx };
}

/**
 * How much of the stage the page covers, measured and told. The deck only grows while the window keeps its size: a longer
 * reply must not make the place jump up, then down. Knows boxes; nothing of what is in them.
 */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useBox } from '../../ui/index.ts';
import type { StageCover } from './settings.ts';

export interface CoverRefs {
  readonly screen: RefObject<HTMLDivElement | null>;
  readonly deck: RefObject<HTMLDivElement | null>;
  readonly work: RefObject<HTMLDivElement | null>;
}

/** @returns the height to keep for the deck, in px; 0 before it is measured */
export function useCover(
  refs: CoverRefs,
  isAtTool: boolean,
  onCover: ((cover: StageCover) => void) | undefined,
): number {
  const screen = useBox(refs.screen);
  const deck = useBox(refs.deck);
  const work = useBox(refs.work);
  const [kept, setKept] = useState({ widthPx: 0, heightPx: 0, deckPx: 0 });
  const isSameWindow = kept.widthPx === screen.widthPx && kept.heightPx === screen.heightPx;
  const deckPx = isSameWindow ? Math.max(kept.deckPx, isAtTool ? 0 : deck.heightPx) : isAtTool ? 0 : deck.heightPx;
  if (!isSameWindow || deckPx !== kept.deckPx) setKept({ widthPx: screen.widthPx, heightPx: screen.heightPx, deckPx });

  const right = isAtTool ? Math.max(0, screen.widthPx - (work.leftPx - screen.leftPx)) : 0;
  const told = useRef('');
  useEffect(() => {
    const text = `${right} ${deckPx}`;
    if (onCover === undefined || screen.widthPx === 0 || told.current === text) return;
    told.current = text;
    onCover({ right, bottom: deckPx });
  }, [right, deckPx, screen.widthPx, onCover]);
  return deckPx;
}

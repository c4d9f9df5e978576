/**
 * How much of the stage the page covers, measured and told. The deck only grows while the window keeps its size: a longer
 * reply must not make the place jump up, then down. Knows boxes; nothing of what is in them.
 */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useBox } from '../../ui/index.ts';
import type { StageCover } from './settings.ts';

export interface CoverRefs {
  readonly screen: RefObject<HTMLDivElement | null>;
  /** Replies and tools, as tall as the deck is kept. */
  readonly deck: RefObject<HTMLDivElement | null>;
  /** What is said and asked in the deck, as tall as it needs. */
  readonly words: RefObject<HTMLDivElement | null>;
  readonly dock: RefObject<HTMLDivElement | null>;
  /** The tool in use. */
  readonly work: RefObject<HTMLDivElement | null>;
}

/** A tool that leaves less than this on its left is not beside the world but below it. */
const LEAST_SHARE_BESIDE = 0.1;

/** Words set in a stand-in face are no measure. */
function useFontsReady(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    void document.fonts.ready.then(() => setReady(true));
  }, []);
  return isReady;
}

/** The tallest the deck has needed to be in this window, px. */
function useTallestDeck(neededPx: number, windowName: string): number {
  const [kept, setKept] = useState({ windowName, tallestPx: 0 });
  const before = kept.windowName === windowName ? kept.tallestPx : 0;
  const tallestPx = Math.max(before, neededPx);
  if (kept.windowName !== windowName || tallestPx !== kept.tallestPx) setKept({ windowName, tallestPx });
  return tallestPx;
}

/** @returns the height to keep for the deck, in px; 0 before it is measured */
export function useCover(
  refs: CoverRefs,
  isAtTool: boolean,
  onCover: ((cover: StageCover) => void) | undefined,
): number {
  const screen = useBox(refs.screen);
  const deck = useBox(refs.deck);
  const words = useBox(refs.words);
  const dock = useBox(refs.dock);
  const work = useBox(refs.work);
  const hasFonts = useFontsReady();
  const neededPx = isAtTool || !hasFonts ? 0 : words.heightPx + dock.heightPx;
  const tallestPx = useTallestDeck(neededPx, `${screen.widthPx}×${screen.heightPx}`);
  const atCounterPx = useRef(0);
  if (!isAtTool && deck.heightPx > 0) atCounterPx.current = deck.heightPx;

  const bottom = atCounterPx.current;
  const besidePx = work.leftPx - screen.leftPx;
  // In a narrow window the tool lies under the strip and covers nothing of it.
  const right = isAtTool && besidePx > screen.widthPx * LEAST_SHARE_BESIDE ? screen.widthPx - besidePx : 0;
  const told = useRef('');
  useEffect(() => {
    const text = `${right} ${bottom}`;
    if (onCover === undefined || screen.widthPx === 0 || told.current === text) return;
    told.current = text;
    onCover({ right, bottom });
  }, [right, bottom, screen.widthPx, onCover]);
  return tallestPx;
}

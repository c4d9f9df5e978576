/** A sheet or a card of paper with an inked edge, to hold other things. */
import type { ReactNode } from 'react';
import frames from '../frames/frames.module.css';
import { joinClasses } from '../joinClasses.ts';
import styles from './Paper.module.css';

export interface PaperProps {
  readonly children: ReactNode;
  /** `sheet`: lies flat. `aim`: mustard, the one thing to remember. `card`: thick, with a lower edge. `note`: a small slip. */
  readonly kind?: 'sheet' | 'aim' | 'card' | 'note';
  /** Which cut of a card: by position. */
  readonly rank?: number;
  readonly className?: string;
}

const cards = [frames.card1, frames.card2, frames.card3];

function chooseFrame(kind: 'sheet' | 'aim' | 'card' | 'note', rank: number): string | undefined {
  if (kind === 'card') return cards[rank % cards.length];
  return { sheet: frames.sheet, aim: frames.sheetAim, note: frames.note }[kind];
}

/** The classes of a paper, for elements that are not a plain box: a link card, a list item. */
export function readPaperClasses(kind: 'sheet' | 'aim' | 'card' | 'note', rank = 0, className?: string): string {
  return joinClasses(styles.paper, styles[kind], frames.frame, chooseFrame(kind, rank), className) ?? '';
}

export function Paper({ children, kind = 'sheet', rank = 0, className }: PaperProps) {
  return <div className={readPaperClasses(kind, rank, className)}>{children}</div>;
}

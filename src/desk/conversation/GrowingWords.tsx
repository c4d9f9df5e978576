/**
 * A sentence that appears word by word while it is said. The whole sentence is there from the start for whoever reads by
 * ear or asked for less motion; only its ink comes late.
 */
import { useMemo } from 'react';
import styles from './GrowingWords.module.css';

export interface GrowingWordsProps {
  readonly text: string;
  /** How long the saying lasts, ms; 0 shows everything at once. */
  readonly lastsMs: number;
}

/** The ink runs ahead of the voice: nobody should wait for the end of a line to read it. */
const SHARE_OF_SAYING = 0.45;
const SLOWEST_WORD_MS = 140;

export function GrowingWords({ text, lastsMs }: GrowingWordsProps) {
  const words = useMemo(() => text.split(/(?<= )/).map((word, rank) => ({ word, key: `${rank}:${word}` })), [text]);
  if (lastsMs <= 0) return text;
  const stepMs = Math.min(SLOWEST_WORD_MS, (lastsMs * SHARE_OF_SAYING) / words.length);
  return words.map(({ word, key }, rank) => (
    <span key={key} className={styles.word} style={{ animationDelay: `${Math.round(rank * stepMs)}ms` }}>
      {word}
    </span>
  ));
}

/** A text with the words searched for marked in it; its words are untouched. */
import { createContext, type ReactNode, useContext } from 'react';
import { findRanges } from './foldText.ts';
import styles from './Marked.module.css';

/** The words searched for. */
export const SoughtContext = createContext<readonly string[]>([]);

export function Marked({ text }: { readonly text: string }): ReactNode {
  const words = useContext(SoughtContext);
  const ranges = findRanges(text, words);
  if (ranges.length === 0) return text;
  const ends = [0, ...ranges.map(({ end }) => end)];
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

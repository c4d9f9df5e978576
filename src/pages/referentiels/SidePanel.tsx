/** Beside the list: the open criterion, else how to read the list. */
import type { ReactNode } from 'react';
import { Legend } from './Legend.tsx';
import styles from './SidePanel.module.css';

/** @param children the open criterion; null when none is */
export function SidePanel({ children }: { readonly children: ReactNode }) {
  const name = children === null ? 'Comment lire cette liste' : 'Le critère ouvert';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else to focus
    <section className={styles.side} aria-label={name} tabIndex={0} data-print="never">
      {children ?? (
        <>
          <h2 className={styles.title}>{name}</h2>
          <Legend />
        </>
      )}
    </section>
  );
}

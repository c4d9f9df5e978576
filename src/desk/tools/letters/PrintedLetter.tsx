/**
 * A text as it goes on paper: a letter among letters, nothing of our interface. Out of sight until the page is printed, and then
 * alone on it.
 */
import type { CSSProperties } from 'react';
import { createPortal } from 'react-dom';
import { LetterLines } from '../../../ui/index.ts';
import styles from './PrintedLetter.module.css';

export function PrintedLetter({ body, size }: { readonly body: string; readonly size: string }) {
  return createPortal(
    <div className={styles.onPaper} style={{ '--size': size } as CSSProperties} data-on-paper aria-hidden="true">
      <LetterLines body={body} />
    </div>,
    document.body,
  );
}

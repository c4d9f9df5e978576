/** What goes on paper, before it does: the marks are looks, the sheet has its margins. */
import type { CSSProperties } from 'react';
import { LetterLines } from '../../../ui/index.ts';
import { VerbSheet } from '../frame/index.ts';
import { type Size, words } from './lettersWords.ts';
import type { OpenText } from './openTexts.ts';
import styles from './PreviewSheet.module.css';

export interface PreviewSheetProps {
  readonly text: OpenText;
  readonly size: Size;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onPrint: () => void;
}

export function PreviewSheet({ text, size, isOpen, onClose, onPrint }: PreviewSheetProps) {
  return (
    <VerbSheet
      title={words.preview}
      verb={words.printNow}
      icon="printer"
      back={words.back}
      isOpen={isOpen}
      onDo={onPrint}
      onClose={onClose}
    >
      <article
        className={styles.paper}
        style={{ '--size': size } as CSSProperties}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a page one scrolls through, with nothing in it to focus
        tabIndex={0}
        aria-label={words.text(text.title)}
      >
        <LetterLines body={text.body} />
      </article>
    </VerbSheet>
  );
}

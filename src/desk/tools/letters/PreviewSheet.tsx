/** What goes on paper, before it does: the marks are looks, the sheet has its margins. */
import type { CSSProperties } from 'react';
import { Button, LetterLines, Sheet } from '../../../ui/index.ts';
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
    <Sheet
      title={words.preview}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      actions={
        <>
          <Button variant="primary" icon="printer" onPress={onPrint}>
            {words.printNow}
          </Button>
          <Button shortcut="Échap" onPress={onClose}>
            {words.back}
          </Button>
        </>
      }
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
    </Sheet>
  );
}

/** A document as a page of paper one reads and prints. Paper never looks like our interface. Knows the document; no rule. */
import type { PaperView } from '../../../session/paper/paperView.ts';
import type { MailView } from '../../../session/view.ts';
import { Paper } from '../documents/paper/Paper.tsx';
import { PrintedPaper } from '../documents/paper/PrintedPaper.tsx';
import { PaperSheet } from '../parts/PaperSheet.tsx';
import styles from './DocumentSheet.module.css';

export type OpenDocument = MailView['attachments'][number];

export interface DocumentSheetProps {
  readonly document: OpenDocument | null;
  /** How it looks; null when only its words are known. */
  readonly paper: PaperView | null;
  readonly onClose: () => void;
}

export function DocumentSheet({ document, paper, onClose }: DocumentSheetProps) {
  return (
    <PaperSheet title={document?.name ?? ''} isOpen={document !== null} onClose={onClose}>
      {document === null ? null : paper === null ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a page one scrolls through, with nothing in it to focus
        <article className={styles.paper} tabIndex={0} aria-label={document.title}>
          <h3>{document.title}</h3>
          <p>{document.text}</p>
        </article>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a page one scrolls through, with nothing in it to focus
        <section className={styles.drawn} tabIndex={0} aria-label={document.name}>
          <Paper paper={paper} />
          <PrintedPaper paper={paper} />
        </section>
      )}
    </PaperSheet>
  );
}

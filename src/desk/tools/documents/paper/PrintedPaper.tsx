/** The page that leaves the printer: out of sight on the screen, alone on paper. At most one at a time. */
import { createPortal } from 'react-dom';
import type { PaperView } from '../../../../session/paper/paperView.ts';
import { Paper } from './Paper.tsx';
import styles from './PrintedPaper.module.css';

export interface PrintedPaperProps {
  readonly paper: PaperView | null;
}

export function PrintedPaper({ paper }: PrintedPaperProps) {
  if (paper === null) return null;
  return createPortal(
    <div className={styles.printed}>
      <Paper paper={paper} />
    </div>,
    document.body,
  );
}

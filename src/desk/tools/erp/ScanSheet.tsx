/** The paper a document was keyed from, as it was scanned: read and printed. Knows the page; opens none itself. */
import type { PaperView } from '../../../session/index.ts';
import { Paper } from '../documents/paper/Paper.tsx';
import { PrintedPaper } from '../documents/paper/PrintedPaper.tsx';
import { PaperSheet } from '../parts/PaperSheet.tsx';
import { words } from './erpWords.ts';
import parts from './parts.module.css';

export interface ScanSheetProps {
  /** Null: none is open. */
  readonly paper: PaperView | null;
  readonly onClose: () => void;
}

export function ScanSheet({ paper, onClose }: ScanSheetProps) {
  if (paper === null) return null;
  return (
    <PaperSheet title={paper.title} isOpen onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page one scrolls through, with nothing in it to focus */}
      <section className={parts.scan} tabIndex={0} aria-label={words.scan}>
        <Paper paper={paper} />
      </section>
      <PrintedPaper paper={paper} />
    </PaperSheet>
  );
}

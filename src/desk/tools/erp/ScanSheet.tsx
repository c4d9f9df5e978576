/** The paper a document was keyed from, as it was scanned: read and printed. Knows the page; opens none itself. */
import type { PaperView } from '../../../session/index.ts';
import { Button, Sheet } from '../../../ui/index.ts';
import { Paper } from '../documents/paper/Paper.tsx';
import { PrintedPaper } from '../documents/paper/PrintedPaper.tsx';
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
    <Sheet
      isOpen
      title={paper.title}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      actions={
        <Button icon="printer" onPress={() => window.print()}>
          {words.print}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page one scrolls through, with nothing in it to focus */}
      <section className={parts.scan} tabIndex={0} aria-label={words.scan}>
        <Paper paper={paper} />
      </section>
      <PrintedPaper paper={paper} />
    </Sheet>
  );
}

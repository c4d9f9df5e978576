/** A page of paper one reads and prints, on a sheet. Knows no document. */
import type { ReactNode } from 'react';
import { Button, Sheet } from '../../../ui/index.ts';

const words = { print: 'Imprimer' };

export interface PaperSheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function PaperSheet({ title, isOpen, onClose, children }: PaperSheetProps) {
  return (
    <Sheet
      title={title}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      actions={
        <Button icon="printer" onPress={() => window.print()}>
          {words.print}
        </Button>
      }
    >
      {children}
    </Sheet>
  );
}

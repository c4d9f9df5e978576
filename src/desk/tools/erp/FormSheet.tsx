/** A sheet with a form; the button that carries the verb sends it, and so does Enter. Knows no deed. */
import type { ReactNode } from 'react';
import { Button, type IconName, Sheet } from '../../../ui/index.ts';
import parts from './parts.module.css';

export interface FormSheetProps {
  readonly title: string;
  readonly verb: string;
  readonly icon: IconName;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FormSheet({ title, verb, icon, onDo, onClose, children }: FormSheetProps) {
  return (
    <Sheet
      isOpen
      title={title}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <form
        className={parts.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onDo();
        }}
      >
        {children}
        <div>
          <Button variant="primary" type="submit" icon={icon}>
            {verb}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

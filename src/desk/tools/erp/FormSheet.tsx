/** A sheet with a form: what it says when it cannot be done, and the button that carries the verb. Knows no deed. */
import type { ReactNode } from 'react';
import { Button, type IconName, Sheet, Strip } from '../../../ui/index.ts';
import parts from './parts.module.css';

export interface FormSheetProps {
  readonly title: string;
  readonly verb: string;
  readonly icon: IconName;
  /** Why it could not be done; empty: nothing to say. */
  readonly fault: string;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FormSheet({ title, verb, icon, fault, onDo, onClose, children }: FormSheetProps) {
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
        {fault === '' ? null : <Strip tone="fault">{fault}</Strip>}
        <div>
          <Button variant="primary" type="submit" icon={icon}>
            {verb}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

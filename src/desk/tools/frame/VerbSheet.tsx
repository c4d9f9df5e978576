/**
 * A sheet that asks for one thing: the button carries the verb, another goes back. What one decides about stays readable above
 * it. Knows no deed.
 */
import type { ReactNode } from 'react';
import { Button, type ButtonLook, type IconName, Sheet } from '../../../ui/index.ts';

export interface VerbSheetProps {
  readonly title: string;
  readonly verb: string;
  readonly icon?: IconName;
  readonly look?: ButtonLook;
  /** Nothing is decided yet. */
  readonly isDisabled?: boolean;
  /** « Revenir »; left out, the cross and Échap are the ways out. */
  readonly back?: string;
  /** Which button has the focus first; left out, what is in the sheet says. */
  readonly first?: 'verb' | 'back';
  readonly role?: 'dialog' | 'alertdialog';
  readonly isOpen?: boolean;
  /** Closes nothing: what was refused is said in the sheet. */
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function VerbSheet(props: VerbSheetProps) {
  const { title, verb, icon, look = 'inked', isDisabled = false, back, first, role = 'dialog', isOpen = true } = props;
  const actions = (
    <>
      <Button
        variant="primary"
        look={look}
        {...(icon === undefined ? {} : { icon })}
        isDisabled={isDisabled}
        autoFocus={first === 'verb'}
        onPress={props.onDo}
      >
        {verb}
      </Button>
      {back === undefined ? null : (
        <Button look={look} shortcut="Échap" autoFocus={first === 'back'} onPress={props.onClose}>
          {back}
        </Button>
      )}
    </>
  );
  return (
    <Sheet
      role={role}
      title={title}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
      actions={actions}
    >
      {props.children}
    </Sheet>
  );
}

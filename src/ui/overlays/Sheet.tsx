/**
 * A question or a choice, on a sheet that rises from the bottom edge: what one decides about stays readable above it.
 * Focus stays inside; Échap closes, unless the question must be answered.
 */
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../controls/IconButton.tsx';
import { joinClasses } from '../joinClasses.ts';
import styles from './Sheet.module.css';

export interface SheetProps {
  readonly isOpen: boolean;
  /** Called with `false` when the reader leaves it (Échap, the cross, a press outside). */
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the verb first. */
  readonly actions?: ReactNode;
  /** Must be answered by one of its buttons: no cross, no Échap, no press outside. */
  readonly isBinding?: boolean;
  /** French name of the cross. */
  readonly closeLabel?: string;
  /** `bottom`: over the desk. `side`: a long panel, such as settings. */
  readonly from?: 'bottom' | 'side';
  readonly role?: 'dialog' | 'alertdialog';
}

export function Sheet(props: SheetProps) {
  const { isOpen, onOpenChange, title, children, actions, isBinding = false, closeLabel = 'Fermer' } = props;
  const { from = 'bottom', role = 'dialog' } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={!isBinding}
      isKeyboardDismissDisabled={isBinding}
      className={joinClasses(styles.veil, styles[from]) ?? ''}
    >
      <Modal className={styles.sheet ?? ''}>
        <Dialog role={role} className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            {isBinding ? null : (
              <IconButton icon="close" look="plain" label={closeLabel} onPress={() => onOpenChange(false)} />
            )}
          </div>
          <div className={styles.body}>{children}</div>
          {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The lines under a field: what helps to fill it, what is wrong with it. Linked to the field by React Aria. */
import { FieldError, Text } from 'react-aria-components';
import { Icon, type IconName } from '../icons/Icon.tsx';
import styles from './Field.module.css';

export interface FieldNotesProps {
  readonly help?: string | undefined;
  readonly helpIcon?: IconName | undefined;
  /** What to correct: « novembre a 30 jours ». */
  readonly fault?: string | undefined;
}

export function FieldNotes({ help, helpIcon, fault }: FieldNotesProps) {
  return (
    <>
      {help === undefined ? null : (
        <Text slot="description" className={styles.help ?? ''}>
          {helpIcon === undefined ? null : <Icon name={helpIcon} className={styles.mark} />}
          {help}
        </Text>
      )}
      {fault === undefined ? null : (
        <FieldError className={styles.fault ?? ''}>
          <Icon name="warning" className={styles.mark} />
          {fault}
        </FieldError>
      )}
    </>
  );
}

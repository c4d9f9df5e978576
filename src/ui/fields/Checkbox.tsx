/** A box to tick: drawn square, drawn tick. */
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import { Icon } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import styles from './Choice.module.css';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly help?: string;
  readonly className?: string;
}

export function Checkbox({ children, help, className, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className={joinClasses(styles.choice, className) ?? ''}>
      <span className={styles.box} aria-hidden="true">
        <Icon name="check" className={styles.tick} />
      </span>
      <span>
        {children}
        {help === undefined ? null : <span className={styles.help}>{help}</span>}
      </span>
    </AriaCheckbox>
  );
}

/** A search with its label above and a glass in it: what it finds is said below, by whoever finds it. */
import { type ReactNode, useId } from 'react';
import { Icon, joinClasses } from '../../../ui/index.ts';
import styles from './FindField.module.css';

export interface FindFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
  /** Where the focus goes when the tool opens. */
  readonly isFirst?: boolean;
  /** The measures of the place it stands in. */
  readonly className?: string | undefined;
  /** A button beside it. */
  readonly children?: ReactNode;
}

export function FindField({ label, value, onChange, autoFocus = false, isFirst = false, ...rest }: FindFieldProps) {
  const id = useId();
  return (
    <div className={joinClasses(styles.find, rest.className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.row}>
        <Icon name="search" className={styles.glass} />
        <input
          id={id}
          type="search"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the sheet was opened on purpose to search
          autoFocus={autoFocus}
          {...(isFirst ? { 'data-first': true } : {})}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {rest.children}
      </span>
    </div>
  );
}

/** Text for assistive technology alone. */
import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

export interface VisuallyHiddenProps {
  readonly children: ReactNode;
  /** Within a line of text, where no block may stand. */
  readonly isInline?: boolean;
}

export function VisuallyHidden({ children, isInline = false }: VisuallyHiddenProps) {
  const Place = isInline ? 'span' : 'div';
  return <Place className={styles.hidden}>{children}</Place>;
}

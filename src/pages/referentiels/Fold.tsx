/** What belongs here and is seldom read: folded under a line. Open, it prints; folded, it leaves no trace on paper. */
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icons/Icon.tsx';
import styles from './Fold.module.css';

export interface FoldProps {
  readonly label: string;
  /** Unfolded from the start; its key tells one start from another. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

export function Fold({ label, isOpen = false, children }: FoldProps) {
  return (
    <details key={String(isOpen)} className={styles.fold} open={isOpen}>
      <summary className={styles.label}>
        <Icon name="next" className={styles.arrow} />
        {label}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}

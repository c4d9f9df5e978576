/** Nothing here yet: says what will come, and where to go meanwhile. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import styles from './State.module.css';

export interface EmptyStateProps {
  readonly icon?: IconName;
  /** « Rien à traiter ici » */
  readonly title: string;
  /** « Les messages suivis arriveront dans ce dossier. » */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly className?: string;
}

export function EmptyState({ icon, title, children, action, className }: EmptyStateProps) {
  return (
    <div className={joinClasses(styles.state, className)}>
      {icon === undefined ? null : <Icon name={icon} className={styles.icon} />}
      <h3 className={styles.title}>{title}</h3>
      {children === undefined ? null : <p className={styles.words}>{children}</p>}
      {action}
    </div>
  );
}

/** Something broke: what, what is kept, what to do. Announced at once. */
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import styles from './State.module.css';

export interface ErrorStateProps {
  /** What broke: « Le planning ne répond pas ». */
  readonly title: string;
  /** What is kept: « Vos changements sont gardés. » */
  readonly kept?: ReactNode;
  /** What to do: « Appelez les salles au 240. » */
  readonly cure?: ReactNode;
  readonly action?: ReactNode;
  /** Technical words, folded, to copy to whoever repairs. */
  readonly details?: { readonly label: string; readonly text: string };
  readonly className?: string;
}

export function ErrorState({ title, kept, cure, action, details, className }: ErrorStateProps) {
  return (
    <div className={joinClasses(styles.state, className)} role="alert">
      <Icon name="wind" className={styles.icon} />
      <h3 className={styles.title}>{title}</h3>
      {kept === undefined ? null : <p className={styles.words}>{kept}</p>}
      {cure === undefined ? null : <p className={styles.words}>{cure}</p>}
      {action}
      {details === undefined ? null : (
        <details className={styles.details}>
          <summary>{details.label}</summary>
          <pre className={styles.technical}>{details.text}</pre>
        </details>
      )}
    </div>
  );
}

/** A paper thing on my desk: register, binder, pad. Inked outside, ruled inside. Knows nothing of what is written on it. */
import type { ReactNode } from 'react';
import { Icon, type IconName, joinClasses } from '../../../ui/index.ts';
import styles from './DeskPaper.module.css';

export interface DeskPaperProps {
  readonly icon: IconName;
  readonly title: string;
  readonly note?: string;
  /** `book`: bound in the middle; `binder`: rings on the left; `pad`: glued at the top; `set`: the telephone. */
  readonly kind: 'book' | 'binder' | 'pad' | 'set';
  readonly children: ReactNode;
}

export function DeskPaper({ icon, title, note, kind, children }: DeskPaperProps) {
  return (
    <div className={joinClasses(styles.paper, styles[kind])}>
      <header className={styles.head}>
        <Icon name={icon} className={styles.icon} />
        <h2 className={styles.title}>{title}</h2>
        {note === undefined ? null : <p className={styles.note}>{note}</p>}
      </header>
      <div className={styles.content}>{children}</div>
    </div>
  );
}

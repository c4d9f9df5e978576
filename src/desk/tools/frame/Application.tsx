/** The frame of a program on my screen: petrol bar with its name and the clock, then its panes. Ruled, never inked. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../../ui/index.ts';
import styles from './Application.module.css';

export interface ApplicationProps {
  readonly icon: IconName;
  readonly title: string;
  /** `BarTabs`, for a program of several parts. */
  readonly tabs?: ReactNode;
  /** « Accueil, lecture seule » */
  readonly profile: string;
  readonly time: string;
  readonly children: ReactNode;
}

export function Application({ icon, title, tabs, profile, time, children }: ApplicationProps) {
  return (
    <div className={styles.app}>
      <header className={styles.bar}>
        <Icon name={icon} className={styles.icon} />
        <h2 className={styles.title}>{title}</h2>
        {tabs}
        <span className={styles.profile}>{profile}</span>
        <b className={styles.time}>{time}</b>
      </header>
      <div className={styles.panes}>{children}</div>
    </div>
  );
}

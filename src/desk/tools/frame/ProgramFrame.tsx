/**
 * The frame of a program on my screen: petrol bar with its name, its parts and the clock; below it, one screen. Ruled, never
 * inked. Knows no program.
 */
import type { ReactNode } from 'react';
import { EmptyState, Icon, type IconName } from '../../../ui/index.ts';
import styles from './ProgramFrame.module.css';

export interface ProgramFrameProps {
  readonly icon: IconName;
  readonly title: string;
  /** `BarTabs`, for a program of several parts. */
  readonly tabs?: ReactNode;
  /** « Accueil, lecture seule » */
  readonly profile: string;
  readonly time: string;
  /** A `Screen`, for a program with a toolbar, panes and a status line. */
  readonly children: ReactNode;
}

export function ProgramFrame({ icon, title, tabs, profile, time, children }: ProgramFrameProps) {
  return (
    <div className={styles.app}>
      <header className={styles.bar}>
        <Icon name={icon} className={styles.icon} />
        <h2 className={styles.title}>{title}</h2>
        {tabs}
        <span className={styles.profile}>{profile}</span>
        <b className={styles.time}>{time}</b>
      </header>
      <div className={styles.screen}>{children}</div>
    </div>
  );
}

export type NoProgramProps = Pick<ProgramFrameProps, 'icon' | 'title' | 'time'> & {
  /** « Ce poste n’a pas d’agenda » */
  readonly none: string;
};

/** The same frame, for a desk that has not this program. */
export function NoProgram({ none, ...bar }: NoProgramProps) {
  return (
    <ProgramFrame {...bar} profile="">
      <EmptyState icon={bar.icon} title={none} />
    </ProgramFrame>
  );
}

/**
 * Where a tool lies while I use it, right of the world: the screen in its bezel, or the top of my desk. Below it, who
 * waits behind my back and what I look at. Knows who waits and where I look; nothing of the tool.
 */
import type { ReactNode, Ref } from 'react';
import type { PersonView } from '../../../session/view.ts';
import { Icon, joinClasses } from '../../../ui/index.ts';
import { nameWait } from '../../frenchWords.ts';
import { BezelWaitCards } from '../../gaze/WaitCards.tsx';
import styles from './Workplace.module.css';

const words = {
  looking: 'Je regarde',
  onPhone: 'Je suis au téléphone',
  since: (ms: number) => `depuis ${nameWait(ms)}`,
};

export interface WorkplaceProps {
  readonly label: string;
  readonly ground: 'screen' | 'desk';
  readonly waiting: readonly PersonView[];
  /** « l’écran », « le bureau »; null while I am on the telephone. */
  readonly gazeName: string | null;
  readonly gazeMs: number;
  readonly onLook: (person: PersonView) => void;
  /** What rings meanwhile. */
  readonly ringing: ReactNode;
  readonly children: ReactNode;
  /** The place itself: measured, and focused when I turn to it. */
  readonly ref: Ref<HTMLDivElement>;
}

export function Workplace({
  label,
  ground,
  waiting,
  gazeName,
  gazeMs,
  onLook,
  ringing,
  children,
  ref,
}: WorkplaceProps) {
  return (
    <section ref={ref} tabIndex={-1} className={joinClasses(styles.place, styles[ground])} aria-label={label}>
      <div className={styles.work}>{children}</div>
      <div className={styles.edge}>
        <div className={styles.waiting}>
          {ground === 'screen' ? <i className={styles.lamp} aria-hidden="true" /> : null}
          <BezelWaitCards people={waiting} onLook={onLook} />
        </div>
        <p className={styles.gaze}>
          <Icon name="eye" className={styles.eye} />
          {gazeName === null ? words.onPhone : `${words.looking} ${gazeName}`} <span>{words.since(gazeMs)}</span>
        </p>
        <div className={styles.ringing}>{ringing}</div>
      </div>
    </section>
  );
}

/**
 * How well a criterion is practised, as a sign of its own shape with a number in it: full disc, hollow diamond, broken ring; a bust
 * where a person judges. Says the same in grey. Hidden from assistive technology: words say it beside.
 */
import { joinClasses } from '../../ui/index.ts';
import type { Reach } from './layOut.ts';
import styles from './ReachSign.module.css';

const shapes: Readonly<Record<'disc' | 'diamond' | 'bust' | 'ring', string>> = {
  disc: 'M14 1.5a12.5 12.5 0 1 0 0 25a12.5 12.5 0 1 0 0-25Z',
  diamond: 'M14 0.6L27.4 14L14 27.4L0.6 14Z',
  bust: 'M14 1.3a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 1 1 0-9.2ZM1.5 27.2C1.5 9.4 26.5 9.4 26.5 27.2Z',
  ring: 'M14 3a11 11 0 1 0 0 22a11 11 0 1 0 0-22Z',
};

function chooseShape(reach: Reach, isHuman: boolean): keyof typeof shapes {
  if (reach === 'none') return 'ring';
  if (isHuman) return 'bust';
  return reach === 'enough' ? 'disc' : 'diamond';
}

export interface ReachSignProps {
  readonly reach: Reach;
  readonly isHuman: boolean;
  /** In the sign; nothing in a ring. */
  readonly count?: number;
}

export function ReachSign({ reach, isHuman, count }: ReachSignProps) {
  const shape = chooseShape(reach, isHuman);
  return (
    <span className={joinClasses(styles.sign, styles[shape], styles[reach])} aria-hidden="true">
      <svg className={styles.drawing} viewBox="0 0 28 28" focusable="false" aria-hidden="true">
        <path d={shapes[shape]} />
      </svg>
      {count === undefined || reach === 'none' ? null : <b className={styles.count}>{count}</b>}
    </span>
  );
}

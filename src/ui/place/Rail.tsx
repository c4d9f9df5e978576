/**
 * Where I look: a rail along the ledge, one pill per person or thing, the current one lit.
 * Knows nothing of what looking there does.
 */
import { Children, type CSSProperties, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import { moveByArrows } from '../moveByArrows.ts';
import styles from './Rail.module.css';

export interface RailProps {
  /** « Mon regard » */
  readonly label: string;
  /** `RailPill` elements. */
  readonly children: ReactNode;
  /** `wood`: the counter's ledge. `bezel`: under the screen. */
  readonly ground?: 'wood' | 'bezel';
}

export function Rail({ label, children, ground = 'wood' }: RailProps) {
  return (
    <nav className={joinClasses(styles.rail, styles[ground])} aria-label={label} onKeyDown={moveByArrows}>
      <ol className={styles.pills}>{Children.map(children, (pill) => pill)}</ol>
    </nav>
  );
}

export interface RailPillProps {
  /** « Mme Diallo », or « Je regarde Mme Diallo » when current. */
  readonly children: ReactNode;
  /** Where its middle stands on the rail: any CSS length or percentage. Kept off the two ends. */
  readonly at: string;
  readonly isCurrent?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress?: () => void;
}

export function RailPill({ children, at, isCurrent = false, ...props }: RailPillProps) {
  return (
    <li className={styles.place} style={{ '--at': at } as CSSProperties}>
      <AriaButton
        {...props}
        aria-pressed={isCurrent}
        className={joinClasses(styles.pill, isCurrent && styles.current) ?? ''}
      >
        {isCurrent ? <Icon name="eye" className={styles.eye} /> : null}
        {children}
      </AriaButton>
    </li>
  );
}

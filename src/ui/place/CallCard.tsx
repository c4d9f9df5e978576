/** A call, on a slip stuck above the telephone: how it stands, who calls, what can be done. Knows nothing of the line itself. */
import type { CSSProperties, ReactNode } from 'react';
import frames from '../frames/frames.module.css';
import { joinClasses } from '../joinClasses.ts';
import { palette } from '../palette.ts';
import styles from './CallCard.module.css';

export interface CallCardProps {
  /** Accessible name of the card: « Appel entrant ». */
  readonly label: string;
  /** « 3ᵉ sonnerie, poste 214 », « En ligne depuis 1 min 20 » */
  readonly status: ReactNode;
  /** `ringing` presses (vermilion), `talking` goes on (leaf), `held` waits (mustard ring on ink). Each has its own sign. */
  readonly state: 'ringing' | 'talking' | 'held';
  readonly caller: string;
  /** « instruction » */
  readonly role?: string;
  /** Buttons. */
  readonly children?: ReactNode;
  /** Where the tail leaves the lower edge, in drawn pixels from the left; none when absent. */
  readonly tailAtPx?: number;
  readonly className?: string;
}

export function CallCard({ label, status, state, caller, role, children, tailAtPx, className }: CallCardProps) {
  return (
    <section className={joinClasses(styles.card, frames.frame, frames.note, className)} aria-label={label}>
      <p className={joinClasses(styles.status, styles[state])}>
        <i className={styles.dot} aria-hidden="true" />
        {status}
      </p>
      <p className={styles.caller}>
        {caller} {role === undefined ? null : <span className={styles.role}>{role}</span>}
      </p>
      {children === undefined ? null : <div className={styles.acts}>{children}</div>}
      {tailAtPx === undefined ? null : (
        <svg
          className={styles.tail}
          style={{ '--at': tailAtPx } as CSSProperties}
          viewBox="0 0 52 40"
          aria-hidden="true"
          focusable="false"
        >
          <path d="M8 2L40 37L34 2" fill={palette.slip} stroke={palette.ink} strokeWidth="2.8" strokeLinejoin="round" />
          <path d="M7 -4H36V3.2H7Z" fill={palette.slip} />
        </svg>
      )}
    </section>
  );
}

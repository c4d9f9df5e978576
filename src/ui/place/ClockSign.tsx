/** The time of the place, on a hanging sign. The time is simulated: it is told, never read from the machine. */

import styles from './ClockSign.module.css';
import { Sign } from './Sign.tsx';

export interface ClockSignProps {
  /** « 9 h 42 » */
  readonly time: string;
  /** « mardi 18 novembre » */
  readonly date?: string;
  /** The same for machines: « 09:42 ». */
  readonly dateTime: string;
  readonly className?: string;
}

export function ClockSign({ time, date, dateTime, className }: ClockSignProps) {
  return (
    <Sign rodsPx={12} note={date} className={className}>
      <time dateTime={dateTime} className={styles.time}>
        {time}
      </time>
    </Sign>
  );
}

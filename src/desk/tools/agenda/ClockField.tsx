/** An hour typed part by part, in French. The value is `09:30`, or empty. */
import { Time } from '@internationalized/date';
import { DateInput, DateSegment, Label, TimeField } from 'react-aria-components';
import { formatClock, parseTimeOfDay } from '../../../model/time.ts';
import styles from './DayField.module.css';

export interface ClockFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
}

export function ClockField({ label, value, onChange }: ClockFieldProps) {
  const minutes = parseTimeOfDay(value);
  return (
    <TimeField
      value={minutes === null ? null : new Time(Math.floor(minutes / 60), minutes % 60)}
      onChange={(time) => onChange(time === null ? '' : formatClock(time.hour * 60 + time.minute))}
      hourCycle={24}
      shouldForceLeadingZeros
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <DateInput className={`${styles.group ?? ''} ${styles.clock ?? ''}`}>
        {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
      </DateInput>
    </TimeField>
  );
}

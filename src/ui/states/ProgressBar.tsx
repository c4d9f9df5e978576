/** How far something has come: a ruled bar and its value in words. */
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { joinClasses } from '../joinClasses.ts';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  readonly label: string;
  /** 0–`max`; left out, unknown: the bar is hatched and still. */
  readonly value?: number;
  readonly max?: number;
  /** « 7 sur 24 » */
  readonly valueText?: string;
  readonly className?: string;
}

export function ProgressBar({ label, value, max = 100, valueText, className }: ProgressBarProps) {
  const isUnknown = value === undefined;
  return (
    <AriaProgressBar
      value={value ?? 0}
      maxValue={max}
      isIndeterminate={isUnknown}
      valueLabel={valueText}
      className={joinClasses(styles.progress, className) ?? ''}
    >
      {({ percentage, valueText: words }) => (
        <>
          <Label className={styles.label ?? ''}>{label}</Label>
          {isUnknown ? null : <span className={styles.value}>{words}</span>}
          <span className={joinClasses(styles.track, isUnknown && styles.unknown)}>
            {isUnknown ? null : <span className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />}
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}

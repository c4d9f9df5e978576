/**
 * A text somebody writes: a field on screen, handwriting on paper (or ruled lines, when nothing was written). Holds no value:
 * each letter is told at once, so that nothing typed is ever lost.
 */
import type { CSSProperties } from 'react';
import { TextArea } from '../../ui/index.ts';
import styles from './WrittenText.module.css';

export interface WrittenTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isLabelHidden?: boolean;
  readonly help?: string;
  readonly rows?: number;
  /** Lines left to write on, on paper, when the text is empty. */
  readonly paperLines?: number;
  readonly autoFocus?: boolean;
}

export function WrittenText(props: WrittenTextProps) {
  const { label, value, onChange, isLabelHidden = false, help, rows = 3, paperLines = 2, autoFocus = false } = props;
  return (
    <div style={{ '--rows': rows } as CSSProperties}>
      <div className={styles.screen} data-print="never">
        <TextArea
          label={label}
          isLabelHidden={isLabelHidden}
          value={value}
          onChange={onChange}
          rows={rows}
          autoFocus={autoFocus}
          {...(help === undefined ? {} : { help })}
        />
      </div>
      <div className={styles.paper} aria-hidden="true">
        {isLabelHidden ? null : <p className={styles.label}>{label}</p>}
        {value.trim() === '' ? (
          Array.from({ length: paperLines }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blank lines have nothing else to be told apart by
            <div key={i} className={styles.line} />
          ))
        ) : (
          <p className={styles.words}>{value}</p>
        )}
      </div>
    </div>
  );
}

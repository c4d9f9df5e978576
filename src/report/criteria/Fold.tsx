/** Words shown on demand. Paper, which nobody can press, has them all unless it is given a line of its own. */
import { type ReactNode, useId, useState } from 'react';
import { Icon, joinClasses } from '../../ui/index.ts';
import styles from './Fold.module.css';

export interface FoldButtonProps {
  readonly label: string;
  readonly isOpen: boolean;
  /** Id of what it shows. */
  readonly controls: string;
  readonly onPress: () => void;
}

/** The press that shows and hides, for words that stay in their place. */
export function FoldButton({ label, isOpen, controls, onPress }: FoldButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onPress}
      data-print="never"
    >
      <Icon name="down" className={joinClasses(styles.arrow, isOpen && styles.turned)} />
      {label}
    </button>
  );
}

export interface FoldProps {
  /** What is folded: « 4 indicateurs officiels ». */
  readonly label: string;
  readonly children: ReactNode;
  /** What paper says instead. */
  readonly onPaper?: ReactNode;
}

export function Fold({ label, children, onPaper }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <FoldButton label={label} isOpen={isOpen} controls={id} onPress={() => setOpen(!isOpen)} />
      <div
        id={id}
        className={joinClasses(styles.words, !isOpen && styles.closed)}
        data-print={onPaper === undefined ? undefined : 'never'}
      >
        {children}
      </div>
      {onPaper === undefined ? null : <div className={styles.onPaper}>{onPaper}</div>}
    </>
  );
}

/** The line at the foot of a program: what is in sight, and the keys useful now. */
import { joinClasses, Kbd } from '../../../ui/index.ts';
import styles from './StatusLine.module.css';

export interface StatusLineProps {
  /** « 3 documents »; several, one beside the other. */
  readonly facts: readonly string[];
  readonly keys: readonly { readonly key: string; readonly what: string }[];
  readonly className?: string | undefined;
}

export function StatusLine({ facts, keys, className }: StatusLineProps) {
  return (
    <div className={joinClasses(styles.line, className)}>
      <p className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p className={styles.keys}>
        {keys.map(({ key, what }) => (
          <span key={key}>
            <Kbd>{key}</Kbd> {what}
          </span>
        ))}
      </p>
    </div>
  );
}

/** The line at the foot of the software: where one is, and the keys useful now. */
import { joinClasses, Kbd } from '../../../ui/index.ts';
import styles from '../mail/StatusLine.module.css';
import own from './erp.module.css';

export interface ErpStatusProps {
  readonly text: string;
  readonly keys: readonly (readonly [key: string, what: string])[];
}

export function ErpStatus({ text, keys }: ErpStatusProps) {
  return (
    <div className={joinClasses(styles.line, own.status)}>
      <p>{text}</p>
      <p className={styles.keys}>
        {keys.map(([key, what]) => (
          <span key={key}>
            <Kbd>{key}</Kbd> {what}
          </span>
        ))}
      </p>
    </div>
  );
}

/** The line at the foot of the shared documents: what is in sight, and the three keys useful now. */
import { Kbd } from '../../../ui/index.ts';
import styles from './DocumentsStatus.module.css';

export interface DocumentsStatusProps {
  readonly said: string;
  readonly keys: readonly { readonly key: string; readonly what: string }[];
}

export function DocumentsStatus({ said, keys }: DocumentsStatusProps) {
  return (
    <div className={styles.line}>
      <p>{said}</p>
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

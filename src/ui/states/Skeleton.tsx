/**
 * Waiting: grey rules where lines will come, shown only once waiting is felt (300 ms). No wheel.
 * The delay is the style sheet's: nothing here keeps time.
 */
import { VisuallyHidden } from '../messages/VisuallyHidden.tsx';
import styles from './Skeleton.module.css';

export interface SkeletonProps {
  /** « Chargement des dossiers » */
  readonly label: string;
  readonly lines?: number;
}

const WIDTHS = ['58%', '82%', '69%', '75%', '44%'] as const;

export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <div role="status" className={styles.skeleton}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity and never move
        <span key={index} className={styles.line} style={{ width: WIDTHS[index % WIDTHS.length] }} />
      ))}
    </div>
  );
}

/** The first link of a page, seen when it has the focus: straight to the main thing. */
import styles from './SkipLink.module.css';

export interface SkipLinkProps {
  /** Id of an element that can take the focus (`tabIndex={-1}`), without the `#`. */
  readonly to: string;
  /** « Aller aux répliques » */
  readonly children: string;
}

export function SkipLink({ to, children }: SkipLinkProps) {
  return (
    <a href={`#${to}`} className={styles.link}>
      {children}
    </a>
  );
}

/** Words for assistive technology alone, inside a sentence, a heading or a button. */
import styles from './HiddenWords.module.css';

export function HiddenWords({ children }: { readonly children: string }) {
  return <span className={styles.hidden}>{children}</span>;
}

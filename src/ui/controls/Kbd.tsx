/** The name of a key, drawn as a small key. Read aloud as written; the control it belongs to announces the shortcut itself. */
import styles from './Kbd.module.css';

export interface KbdProps {
  /** French name of the key: « Échap », « S », « Ctrl Entrée ». */
  readonly children: string;
  /** Hidden from assistive technology when the control already carries `aria-keyshortcuts`. */
  readonly isDecorative?: boolean;
}

export function Kbd({ children, isDecorative = false }: KbdProps) {
  return (
    <kbd className={styles.kbd} aria-hidden={isDecorative || undefined}>
      {children}
    </kbd>
  );
}

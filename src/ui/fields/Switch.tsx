/** A setting that is on or off, at once. The two words are written: nobody has to read a colour. */
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components';
import { joinClasses } from '../joinClasses.ts';
import styles from './Switch.module.css';

export interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className' | 'style'> {
  readonly children: string;
  /** What it changes, in a line. */
  readonly help?: string;
  readonly className?: string;
}

export function Switch({ children, help, className, ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className={joinClasses(styles.switch, className) ?? ''}>
      <span className={styles.words}>
        {children}
        {help === undefined ? null : <span className={styles.help}>{help}</span>}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.on}>oui</span>
        <span className={styles.off}>non</span>
        <span className={styles.thumb} />
      </span>
    </AriaSwitch>
  );
}

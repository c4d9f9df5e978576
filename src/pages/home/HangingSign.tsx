/**
 * A sign that hangs and leads to a page. The kit's own `Sign` does more; the opening page carries as little as it can.
 */

import frames from '../../ui/frames/frames.module.css';
import { Icon, type IconName } from '../../ui/icons/Icon.tsx';
import { joinClasses } from '../../ui/joinClasses.ts';
import styles from './HangingSign.module.css';

export interface HangingSignProps {
  readonly href: string;
  readonly icon: IconName;
  readonly words: string;
  readonly note: string;
}

export function HangingSign({ href, icon, words, note }: HangingSignProps) {
  return (
    <a href={href} className={joinClasses(styles.sign, frames.frame, frames.sign)}>
      <Icon name={icon} className={styles.icon} />
      <span>
        {words}
        <span className={styles.note}>{note}</span>
      </span>
    </a>
  );
}

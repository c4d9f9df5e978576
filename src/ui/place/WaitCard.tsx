/** Somebody who waits: their name, for how long. Pressing it is looking at them. */
import { Button as AriaButton } from 'react-aria-components';
import frames from '../frames/frames.module.css';
import { Icon } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import styles from './WaitCard.module.css';

export interface WaitCardProps {
  readonly name: string;
  /** « attend depuis 4 min » */
  readonly note: string;
  /** `slip`: in the hall. `plain`: under the screen, on the dark bezel. */
  readonly look?: 'slip' | 'plain';
  readonly onPress?: () => void;
  readonly className?: string;
}

export function WaitCard({ name, note, look = 'slip', onPress, className }: WaitCardProps) {
  const frame = look === 'slip' && joinClasses(frames.frame, frames.note);
  return (
    <AriaButton onPress={onPress} className={joinClasses(styles.card, styles[look], frame, className) ?? ''}>
      <Icon name="hourglass" className={styles.icon} />
      <span>
        <b className={styles.name}>{name}</b> <span className={styles.note}>{note}</span>
      </span>
    </AriaButton>
  );
}

/**
 * A reply on a slip of paper. All slips share one form: nothing here may hint at which reply is worth more.
 * Knows nothing of what saying it does.
 */
import type { CSSProperties, ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { nameShortcut } from '../controls/nameShortcut.tsx';
import frames from '../frames/frames.module.css';
import { Icon } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import styles from './Slip.module.css';

export interface SlipProps {
  /** What the badge shows: a number, or the name of a key (« Espace »). */
  readonly badge: string;
  /** The words that will be said. */
  readonly children: ReactNode;
  /** What it costs my attention: « ouvre Dossiers, vous ne le regardez plus ». Drawn with a closed eye. */
  readonly note?: string;
  /** `slip`: a reply. `hush`: to say nothing, dashed. */
  readonly kind?: 'slip' | 'hush';
  /** After a choice: the chosen one slides to the ledge, the others fall. */
  readonly fate?: 'waiting' | 'chosen' | 'dropped';
  /** 0, 1, 2…: which cut of paper, and the delay of its fall. By position only. */
  readonly rank?: number;
  /** As `aria-keyshortcuts`: « 1 », « Space ». */
  readonly keyShortcut?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly onPress?: () => void;
}

const cuts = [frames.slip1, frames.slip2, frames.slip3];

export function Slip({
  badge,
  children,
  note,
  kind = 'slip',
  fate = 'waiting',
  rank = 0,
  keyShortcut,
  ...props
}: SlipProps) {
  const frame = kind === 'slip' && joinClasses(frames.frame, cuts[rank % cuts.length]);
  return (
    <AriaButton
      {...props}
      isDisabled={props.isDisabled === true || fate !== 'waiting'}
      render={nameShortcut(keyShortcut)}
      className={
        joinClasses(styles.slip, kind === 'hush' && styles.hush, fate !== 'waiting' && styles[fate], frame) ?? ''
      }
      style={{ '--rank': rank } as CSSProperties}
    >
      <span className={styles.badge} aria-hidden="true">
        {badge}
      </span>
      <span className={styles.text}>
        {children}
        {note === undefined ? null : (
          <span className={styles.note}>
            <Icon name="eyeClosed" className={styles.eye} />
            <span>{note}</span>
          </span>
        )}
      </span>
    </AriaButton>
  );
}

/** A sign of the place: petrol board, light letters, hung by two rods or screwed to the wall. A link when it leads somewhere. */
import type { CSSProperties, ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import frames from '../frames/frames.module.css';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import styles from './Sign.module.css';

export interface SignProps {
  readonly children: ReactNode;
  /** Smaller line under the words. */
  readonly note?: ReactNode;
  readonly icon?: IconName;
  readonly href?: string;
  /** Rods that reach above the sign, in drawn pixels; 0 for a sign on the wall. */
  readonly rodsPx?: number;
  readonly className?: string;
}

export function Sign({ children, note, icon, href, rodsPx = 24, className }: SignProps) {
  const classes = joinClasses(styles.sign, frames.frame, frames.sign, rodsPx > 0 && styles.hung, className) ?? '';
  const style = { '--rods': rodsPx } as CSSProperties;
  const content = (
    <>
      {icon === undefined ? null : <Icon name={icon} className={styles.icon} />}
      <span className={styles.words}>
        {children}
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
      </span>
    </>
  );
  if (href === undefined) {
    return (
      <div className={classes} style={style}>
        {content}
      </div>
    );
  }
  return (
    <AriaLink href={href} className={classes} style={style}>
      {content}
    </AriaLink>
  );
}

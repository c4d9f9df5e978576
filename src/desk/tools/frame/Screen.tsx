/**
 * What lies under the petrol bar of a program: toolbar, message strip, panes, status line, one under the other; the panes take
 * what is left. In a small window, one pane at a time. Knows no program.
 */
import type { FocusEvent, ReactNode, Ref } from 'react';
import { Button, type IconName, joinClasses } from '../../../ui/index.ts';
import styles from './Screen.module.css';

export interface ScreenProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

export function Screen({ className, children, ref }: ScreenProps) {
  return (
    <div {...(ref === undefined ? {} : { ref })} className={joinClasses(styles.screen, className)}>
      {children}
    </div>
  );
}

export interface PanesProps {
  /** The program’s own: how wide each is. */
  readonly className: string | undefined;
  /** Panes, side by side. One that is not a `Pane` says by `data-away` that a small window does without it. */
  readonly children: ReactNode;
}

export function Panes({ className, children }: PanesProps) {
  return <div className={joinClasses(styles.panes, className)}>{children}</div>;
}

export interface PaneProps {
  /** « Propriétés » */
  readonly label: string;
  /** Its ground, darker as it is farther from the work; left out, what is in it has its own. */
  readonly ground?: 'rail' | 'list' | 'content';
  /** Ruled off from the pane before it. */
  readonly isLast?: boolean;
  /** Out of sight in a window that shows one pane at a time. */
  readonly isAway: boolean;
  readonly className?: string | undefined;
  readonly onFocus?: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur?: () => void;
  readonly children: ReactNode;
  readonly ref: Ref<HTMLElement>;
}

export function Pane({ label, ground, isLast = false, isAway, className, children, ...props }: PaneProps) {
  return (
    <section
      {...props}
      tabIndex={-1}
      aria-label={label}
      data-away={isAway || undefined}
      className={joinClasses(styles.pane, ground !== undefined && styles[ground], isLast && styles.last, className)}
    >
      {children}
    </section>
  );
}

export interface WayBackProps {
  readonly icon?: IconName;
  readonly onPress: () => void;
  readonly children: string;
}

/** To another pane, in a window that shows one at a time. */
export function WayBack({ icon = 'back', onPress, children }: WayBackProps) {
  return (
    <div className={styles.back}>
      <Button look="ruled" icon={icon} onPress={onPress}>
        {children}
      </Button>
    </div>
  );
}

/**
 * A button that carries a verb. Two looks: `inked` for things of the place, `ruled` for things of the screen.
 * Knows nothing of what the verb does.
 */
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import frames from '../frames/frames.module.css';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import styles from './Button.module.css';
import { Kbd } from './Kbd.tsx';

export type ButtonVariant = 'primary' | 'ghost' | 'warm' | 'alarm' | 'plain';
export type ButtonLook = 'inked' | 'ruled';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** `primary`: the act. `ghost`: any other. `warm`: resumes or raises the eyes. `alarm`: cannot be undone. `plain`: no frame. */
  readonly variant?: ButtonVariant;
  readonly look?: ButtonLook;
  readonly icon?: IconName;
  /** A key, shown; the page handles the key itself and sets `aria-keyshortcuts` when it does. */
  readonly shortcut?: string;
  readonly className?: string;
}

const inkedFrames: Record<ButtonVariant, string | undefined> = {
  primary: frames.buttonPrimary,
  ghost: frames.buttonGhost,
  warm: frames.buttonWarm,
  alarm: frames.buttonAlarm,
  plain: undefined,
};

/** The classes of a button, shared with links that look like one. */
export function readButtonClasses(variant: ButtonVariant, look: ButtonLook, className?: string): string {
  const frame = look === 'inked' && variant !== 'plain' && joinClasses(frames.frame, inkedFrames[variant]);
  return joinClasses(styles.button, styles[look], styles[variant], frame, className) ?? '';
}

export function Button({
  children,
  variant = 'ghost',
  look = 'inked',
  icon,
  shortcut,
  className,
  ...props
}: ButtonProps) {
  return (
    <AriaButton {...props} className={readButtonClasses(variant, look, className)}>
      {icon === undefined ? null : <Icon name={icon} className={styles.icon} />}
      <span className={styles.word}>{children}</span>
      {shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>}
    </AriaButton>
  );
}

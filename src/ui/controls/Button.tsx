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
import { nameShortcut } from './nameShortcut.tsx';

export type ButtonVariant = 'primary' | 'ghost' | 'warm' | 'alarm' | 'plain';
export type ButtonLook = 'inked' | 'ruled';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** `primary`: the act. `ghost`: any other. `warm`: resumes or raises the eyes. `alarm`: cannot be undone. `plain`: no frame. */
  readonly variant?: ButtonVariant;
  readonly look?: ButtonLook;
  readonly icon?: IconName;
  /** A key, shown and read as the end of the name (« Décrocher S »); the page handles the key itself. */
  readonly shortcut?: string;
  /** The same for assistive technology, as `aria-keyshortcuts` wants it (« S », « Control+Enter »): the shown key is then silent. */
  readonly keyShortcut?: string;
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
  keyShortcut,
  className,
  ...props
}: ButtonProps) {
  return (
    <AriaButton render={nameShortcut(keyShortcut)} {...props} className={readButtonClasses(variant, look, className)}>
      {icon === undefined ? null : <Icon name={icon} className={styles.icon} />}
      <span className={styles.word}>{children}</span>
      {shortcut === undefined ? null : <Kbd isDecorative={keyShortcut !== undefined}>{shortcut}</Kbd>}
    </AriaButton>
  );
}

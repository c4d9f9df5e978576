/** A link: in a line of text, or with the look of a button when it leads to the main act of a page. */
import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import { type ButtonLook, type ButtonVariant, readButtonClasses } from './Button.tsx';
import styles from './Link.module.css';

export interface LinkProps extends Omit<AriaLinkProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly icon?: IconName;
  /** Looks like this button; left out, an underlined word. */
  readonly button?: ButtonVariant;
  readonly look?: ButtonLook;
  /** `dark`: on petrol or wood. */
  readonly ground?: 'light' | 'dark';
  readonly className?: string;
}

export function Link({ children, icon, button, look = 'inked', ground = 'light', className, ...props }: LinkProps) {
  const classes =
    button === undefined
      ? joinClasses(styles.link, ground === 'dark' && styles.dark, className)
      : readButtonClasses(button, look, className);
  return (
    <AriaLink {...props} className={classes ?? ''}>
      {icon === undefined ? null : <Icon name={icon} className={styles.icon} />}
      {children}
    </AriaLink>
  );
}

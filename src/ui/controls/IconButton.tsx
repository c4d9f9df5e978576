/** A button that shows an icon alone. Its word is not optional: it is its accessible name, and its tooltip. */
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import { Tooltip } from '../overlays/Tooltip.tsx';
import styles from './IconButton.module.css';

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly icon: IconName;
  /** French verb: « Mettre en pause ». */
  readonly label: string;
  /** `disc`: a round slip, for the dock. `ruled`: square, for a toolbar. `plain`: no ground. */
  readonly look?: 'disc' | 'ruled' | 'plain';
  /** Announced as pressed, and drawn so. */
  readonly isOn?: boolean;
  readonly className?: string;
}

export function IconButton({ icon, label, look = 'disc', isOn, className, ...props }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton
        {...props}
        aria-label={label}
        aria-pressed={isOn}
        className={joinClasses(styles.button, styles[look], isOn === true && styles.on, className) ?? ''}
      >
        <Icon name={icon} className={styles.icon} />
      </AriaButton>
    </Tooltip>
  );
}

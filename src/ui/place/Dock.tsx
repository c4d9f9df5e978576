/**
 * The row of tools at the bottom edge of the desk, and the round system buttons at its right end.
 * Knows nothing of what a tool opens.
 */
import { Children, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Kbd } from '../controls/Kbd.tsx';
import { nameShortcut } from '../controls/nameShortcut.tsx';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import { moveByArrows } from '../moveByArrows.ts';
import styles from './Dock.module.css';

export interface DockProps {
  /** « Outils » */
  readonly label: string;
  /** `DockTool` elements. */
  readonly children: ReactNode;
  /** Round `IconButton`s: pause, captions, settings. */
  readonly system?: ReactNode;
}

export function Dock({ label, children, system }: DockProps) {
  return (
    <nav className={styles.dock} aria-label={label} onKeyDown={moveByArrows}>
      <ul className={styles.tools}>
        {Children.map(children, (tool) => (tool === null || tool === false ? null : <li>{tool}</li>))}
      </ul>
      {system === undefined ? null : <div className={styles.system}>{system}</div>}
    </nav>
  );
}

export interface DockToolProps {
  readonly icon: IconName;
  /** « Messages » */
  readonly children: string;
  /** A word about its state: « sonne », « ouvert ». */
  readonly note?: string;
  /** The letter that opens it: « M ». */
  readonly shortcut?: string;
  readonly badge?: { readonly count: number /** « 2 nouveaux » */; readonly label: string };
  /** What I hold or look at: mustard. */
  readonly isOpen?: boolean;
  /** What presses: vermilion. */
  readonly isAlert?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress?: () => void;
}

export function DockTool({
  icon,
  children,
  note,
  shortcut,
  badge,
  isOpen = false,
  isAlert = false,
  ...props
}: DockToolProps) {
  return (
    <AriaButton
      {...props}
      aria-pressed={isOpen}
      render={nameShortcut(shortcut)}
      className={joinClasses(styles.tool, isAlert && styles.alert, isOpen && styles.open) ?? ''}
    >
      <span className={styles.picture}>
        <Icon name={icon} className={styles.icon} />
        {badge === undefined ? null : (
          <span className={styles.badge} role="img" aria-label={badge.label}>
            {badge.count}
          </span>
        )}
      </span>
      <span>
        {children}
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
      </span>
      {shortcut === undefined ? null : <Kbd isDecorative>{shortcut}</Kbd>}
    </AriaButton>
  );
}

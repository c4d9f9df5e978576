/** A button that opens a list of acts. */
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Kbd } from '../controls/Kbd.tsx';
import { Icon, type IconName } from '../icons/Icon.tsx';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
}

export interface MenuProps {
  /** What the list is, for assistive technology: « Autres actes ». */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onChoose: (id: string) => void;
  /** The button that opens it. */
  readonly children: ReactElement;
}

export function Menu({ label, entries, onChoose, children }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles.popover ?? ''} offset={6}>
        <AriaMenu aria-label={label} className={styles.menu ?? ''} onAction={(key) => onChoose(String(key))}>
          {entries.map((entry) => (
            <AriaMenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              isDisabled={entry.isDisabled === true}
              className={styles.item ?? ''}
            >
              {entry.icon === undefined ? null : <Icon name={entry.icon} className={styles.icon} />}
              <span className={styles.word}>{entry.label}</span>
              {entry.shortcut === undefined ? null : <Kbd>{entry.shortcut}</Kbd>}
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

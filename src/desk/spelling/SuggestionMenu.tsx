/** What one can do with a doubtful word, under the word: replace it, leave it, keep it. Knows words; changes none itself. */
import type { RefObject } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { joinClasses } from '../../ui/index.ts';
import menu from '../../ui/overlays/Menu.module.css';
import styles from './SuggestionMenu.module.css';
import { words } from './spellingWords.ts';

export type WordDeed =
  | { readonly do: 'replace'; readonly by: string }
  | { readonly do: 'ignore' }
  | { readonly do: 'add' };

export interface SuggestionMenuProps {
  readonly word: string;
  readonly suggestions: readonly string[];
  /** « 1 sur 2 » */
  readonly place: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onDo: (deed: WordDeed) => void;
  readonly onClose: () => void;
}

const REPLACE = 'replace:';

function readDeed(key: string): WordDeed {
  if (key.startsWith(REPLACE)) return { do: 'replace', by: key.slice(REPLACE.length) };
  return { do: key === 'add' ? 'add' : 'ignore' };
}

export function SuggestionMenu({ word, suggestions, place, anchor, onDo, onClose }: SuggestionMenuProps) {
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom start"
      offset={4}
      className={joinClasses(menu.popover, styles.popover) ?? ''}
    >
      <Menu
        aria-label={`${words.menu(word)}, ${place}`}
        className={menu.menu ?? ''}
        autoFocus="first"
        onAction={(key) => onDo(readDeed(String(key)))}
        onClose={onClose}
      >
        <MenuSection className={styles.section ?? ''}>
          <Header className={styles.header ?? ''}>
            {suggestions.length === 0 ? words.noSuggestion : words.replaceBy}
          </Header>
          {suggestions.map((one) => (
            <MenuItem
              key={one}
              id={REPLACE + one}
              textValue={one}
              className={joinClasses(menu.item, styles.item, styles.suggestion) ?? ''}
            >
              {one}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection className={styles.section ?? ''} aria-label={words.menu(word)}>
          <MenuItem id="ignore" className={joinClasses(menu.item, styles.item) ?? ''}>
            {words.ignore}
          </MenuItem>
          <MenuItem id="add" className={joinClasses(menu.item, styles.item) ?? ''}>
            {words.add}
          </MenuItem>
        </MenuSection>
      </Menu>
    </Popover>
  );
}

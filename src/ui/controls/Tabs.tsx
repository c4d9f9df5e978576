/** Tabs: of a piece of software (on the petrol bar) or of a page. */
import type { ReactNode } from 'react';
import { Tab as AriaTab, Tabs as AriaTabs, TabList, TabPanel } from 'react-aria-components';
import { joinClasses } from '../joinClasses.ts';
import styles from './Tabs.module.css';

export interface TabEntry {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps {
  /** What the tabs divide: « Dossiers ». */
  readonly label: string;
  readonly entries: readonly TabEntry[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
  /** `page`: on paper. `bar`: on petrol, opening into the pane below. */
  readonly ground?: 'page' | 'bar';
}

export function Tabs({ label, entries, selected, onSelect, ground = 'page' }: TabsProps) {
  return (
    <AriaTabs
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
      className={joinClasses(styles.tabs, styles[ground]) ?? ''}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {entries.map(({ id, label: word }) => (
          <AriaTab key={id} id={id} className={styles.tab ?? ''}>
            {word}
          </AriaTab>
        ))}
      </TabList>
      {entries.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

/** The frame of a list: its bar with what can be begun, how many there are, the search; the list; the keys. */
import { type ReactNode, useRef } from 'react';
import { SaidStrip, Screen, SearchField, StatusLine, Toolbar, useKeyTable } from '../frame/index.ts';
import styles from './erp.module.css';
import { words } from './erpWords.ts';
import { useEntry } from './useEntry.ts';
import type { ErpDesk } from './useErp.ts';

export interface ListPageProps {
  readonly desk: ErpDesk;
  readonly title: string;
  readonly count: string;
  readonly verbs?: ReactNode;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly children: ReactNode;
}

export function ListPage({ desk, title, count, verbs, query, onQuery, children }: ListPageProps) {
  const search = useRef<HTMLInputElement>(null);
  const root = useEntry<HTMLDivElement>();
  useKeyTable({ '/': () => search.current?.focus() });
  return (
    <Screen ref={root} className={styles.page}>
      <Toolbar
        label={words.toolbar}
        isSqueezed={false}
        className={styles.listBar}
        head={
          <>
            <h3 className={styles.listTitle}>{title}</h3>
            <p role="status" className={styles.count}>
              {count}
            </p>
          </>
        }
        search={
          <SearchField
            label={words.search}
            placeholder={words.searchHint}
            query={query}
            onQuery={onQuery}
            ref={search}
          />
        }
      >
        {verbs}
      </Toolbar>
      <SaidStrip said={desk.said} />
      {children}
      <StatusLine
        className={styles.status}
        facts={[count]}
        keys={[
          { key: '↑ ↓', what: words.keys.walk },
          { key: 'Entrée', what: words.keys.open },
          { key: '/', what: words.keys.search },
        ]}
      />
    </Screen>
  );
}

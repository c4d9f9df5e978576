/** The frame of a list: its bar with what can be begun, how many there are, the search; the list; the keys. */
import type { ReactNode, RefObject } from 'react';
import { useRef } from 'react';
import { Icon, moveByArrows } from '../../../ui/index.ts';
import { ErpStatus } from './ErpStatus.tsx';
import styles from './erp.module.css';
import { words } from './erpWords.ts';
import { SaidStrip } from './SaidStrip.tsx';
import { useEntry } from './useEntry.ts';
import type { ErpDesk } from './useErp.ts';
import { useErpKeys } from './useErpKeys.ts';

export interface ListPageProps {
  readonly desk: ErpDesk;
  readonly title: string;
  readonly count: string;
  readonly verbs?: ReactNode;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly children: ReactNode;
}

function Search(
  props: Pick<ListPageProps, 'query' | 'onQuery'> & { readonly field: RefObject<HTMLInputElement | null> },
) {
  return (
    <search className={styles.search}>
      <Icon name="search" className={styles.glass} />
      <input
        ref={props.field}
        type="search"
        aria-label={words.search}
        aria-keyshortcuts="/"
        placeholder={words.searchHint}
        value={props.query}
        onChange={(event) => props.onQuery(event.target.value)}
      />
    </search>
  );
}

export function ListPage({ desk, title, count, verbs, query, onQuery, children }: ListPageProps) {
  const search = useRef<HTMLInputElement>(null);
  const root = useEntry<HTMLDivElement>();
  useErpKeys({ '/': () => search.current?.focus() });
  return (
    <div ref={root} className={styles.page}>
      <div className={styles.listBar}>
        <h3 className={styles.listTitle}>{title}</h3>
        <p role="status" className={styles.count}>
          {count}
        </p>
        <div role="toolbar" aria-label={words.toolbar} className={styles.verbs} onKeyDown={moveByArrows}>
          {verbs}
        </div>
        <Search field={search} query={query} onQuery={onQuery} />
      </div>
      <SaidStrip desk={desk} />
      {children}
      <ErpStatus
        text={count}
        keys={[
          ['↑ ↓', words.keys.walk],
          ['Entrée', words.keys.open],
          ['/', words.keys.search],
        ]}
      />
    </div>
  );
}

/** The documents of purchases or of sales: found, narrowed, sorted, opened; the way to draw up a new one. Ranks none. */
import { useState } from 'react';
import type { RecordType } from '../../../model/erp.ts';
import { Button, EmptyState, Menu, Select } from '../../../ui/index.ts';
import { ErpTable } from './ErpTable.tsx';
import styles from './erp.module.css';
import { tabWords, words } from './erpWords.ts';
import { ListPage } from './ListPage.tsx';
import { RECORD_COLUMNS } from './recordColumns.ts';
import { searchRows } from './searchRows.ts';
import type { ErpDesk } from './useErp.ts';

const ALL = 'all';

export interface RecordListProps {
  readonly desk: ErpDesk;
  readonly tab: 'purchases' | 'sales';
}

export function RecordList({ desk, tab }: RecordListProps) {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<string>(ALL);
  const { erp } = desk;
  const here = erp.records.filter((record) => record.tab === tab);
  const kinds = [...new Set(here.map((record) => record.kind))];
  const narrowed = kind === ALL ? here : here.filter((record) => record.kind === kind);
  const shown = searchRows(narrowed, query, (one) => [
    one.number,
    one.kind,
    one.partyName,
    one.net,
    one.state,
    ...one.lines.map(({ name, reference }) => `${name} ${reference}`),
  ]);
  const role = tab === 'purchases' ? 'supplier' : 'customer';
  const drawn = erp.drawnUp.filter((one) => one.role === role);
  const empty = () =>
    query.trim() === '' ? (
      <EmptyState icon="inbox" title={words.nothingHere}>
        {words.nothingHereHelp}
      </EmptyState>
    ) : (
      <EmptyState icon="search" title={words.nothingFound(query.trim())}>
        {words.nothingFoundHelp}
      </EmptyState>
    );
  return (
    <ListPage
      desk={desk}
      title={tabWords[tab]}
      count={words.records(shown.length)}
      query={query}
      onQuery={setQuery}
      verbs={
        <>
          <Select
            label={words.kindFilter}
            isLabelHidden
            className={styles.filter ?? ''}
            choices={[{ id: ALL, label: words.all }, ...kinds.map((one) => ({ id: one, label: one }))]}
            value={kind}
            onChange={setKind}
          />
          <Menu
            label={words.newRecordKinds}
            entries={drawn.map((one) => ({ id: one.type, label: one.kind }))}
            onChoose={(type) => desk.beginDrawing(type as RecordType, '')}
          >
            <Button look="ruled" icon="plus">
              {words.newRecord}
            </Button>
          </Menu>
        </>
      }
    >
      <ErpTable
        label={tabWords[tab]}
        columns={RECORD_COLUMNS}
        rows={shown}
        sortedBy="date"
        isDescending
        onOpen={desk.openRecord}
        empty={empty}
      />
    </ListPage>
  );
}

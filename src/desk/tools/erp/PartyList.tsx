/** Suppliers and customers: found, sorted, opened. */
import { useState } from 'react';
import type { PartyView } from '../../../session/programs/erp.ts';
import { EmptyState } from '../../../ui/index.ts';
import { ErpTable, type TableColumn } from './ErpTable.tsx';
import { tabWords, words } from './erpWords.ts';
import { ListPage } from './ListPage.tsx';
import { searchRows } from './searchRows.ts';
import type { ErpDesk } from './useErp.ts';

const { columns: titles } = words;
const townOf = ({ address }: PartyView): string => address.at(-1) ?? '';

const COLUMNS: readonly TableColumn<PartyView>[] = [
  { id: 'name', title: titles.party, show: ({ name }) => name, rank: ({ name }) => name },
  { id: 'number', title: titles.account, isNumber: true, show: ({ number }) => number, rank: ({ number }) => number },
  { id: 'role', title: titles.role, show: ({ kind }) => kind, rank: ({ kind }) => kind },
  { id: 'town', title: titles.town, show: townOf, rank: townOf },
  {
    id: 'phone',
    title: titles.phone,
    isSecond: true,
    show: ({ phone }) => (phone === '' ? words.empty : phone),
    rank: ({ phone }) => phone,
  },
];

export function PartyList({ desk }: { readonly desk: ErpDesk }) {
  const [query, setQuery] = useState('');
  const shown = searchRows(desk.erp.parties, query, (one) => [
    one.name,
    one.number,
    one.kind,
    ...one.address,
    one.activity,
  ]);
  return (
    <ListPage desk={desk} title={tabWords.parties} count={words.parties(shown.length)} query={query} onQuery={setQuery}>
      <ErpTable
        label={tabWords.parties}
        columns={COLUMNS}
        rows={shown}
        sortedBy="name"
        onOpen={desk.openParty}
        empty={() => (
          <EmptyState icon="search" title={words.nothingFound(query.trim())}>
            {words.nothingFoundHelp}
          </EmptyState>
        )}
      />
    </ListPage>
  );
}

/** Products with what is in stock: found, sorted, opened. What is low is a figure among others: nothing flags it. */
import { useState } from 'react';
import type { ProductView } from '../../../session/programs/erp.ts';
import { EmptyState } from '../../../ui/index.ts';
import { ErpTable, type TableColumn } from './ErpTable.tsx';
import { tabWords, words } from './erpWords.ts';
import { ListPage } from './ListPage.tsx';
import { searchRows } from './searchRows.ts';
import type { ErpDesk } from './useErp.ts';

const { columns: titles } = words;

const COLUMNS: readonly TableColumn<ProductView>[] = [
  { id: 'name', title: titles.name, show: ({ name }) => name, rank: ({ name }) => name },
  { id: 'reference', title: titles.reference, show: ({ reference }) => reference, rank: ({ reference }) => reference },
  {
    id: 'onHand',
    title: titles.onHand,
    isNumber: true,
    show: ({ stock }) => stock?.onHand ?? words.empty,
    rank: ({ stock }) => stock?.onHandCount ?? -1,
  },
  {
    id: 'minimum',
    title: titles.minimum,
    isNumber: true,
    show: ({ stock }) => stock?.minimum ?? words.empty,
    rank: ({ stock }) => stock?.minimum ?? '',
  },
  {
    id: 'place',
    title: titles.place,
    isSecond: true,
    show: ({ stock }) => stock?.place ?? words.empty,
    rank: ({ stock }) => stock?.place ?? '',
  },
  {
    id: 'price',
    title: titles.price,
    isNumber: true,
    show: ({ price }) => price,
    rank: ({ priceCents }) => priceCents,
  },
  { id: 'vat', title: titles.vat, isNumber: true, show: ({ vat }) => vat, rank: ({ vatPercent }) => vatPercent },
];

export function StockList({ desk }: { readonly desk: ErpDesk }) {
  const [query, setQuery] = useState('');
  const shown = searchRows(desk.erp.products, query, ({ name, reference }) => [name, reference]);
  return (
    <ListPage desk={desk} title={tabWords.stock} count={words.products(shown.length)} query={query} onQuery={setQuery}>
      <ErpTable
        label={tabWords.stock}
        columns={COLUMNS}
        rows={shown}
        sortedBy="name"
        onOpen={desk.openProduct}
        empty={() => (
          <EmptyState icon="search" title={words.nothingFound(query.trim())}>
            {words.nothingFoundHelp}
          </EmptyState>
        )}
      />
    </ListPage>
  );
}

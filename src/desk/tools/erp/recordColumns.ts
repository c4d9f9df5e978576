/** The columns by which documents are listed, wherever they are. */
import type { RecordView } from '../../../session/programs/erp.ts';
import type { TableColumn } from './ErpTable.tsx';
import { words } from './erpWords.ts';

const { columns: titles } = words;
type Column = TableColumn<RecordView>;

const number: Column = { id: 'number', title: titles.number, show: (one) => one.number, rank: (one) => one.number };
const kind: Column = { id: 'kind', title: titles.kind, show: (one) => one.kind, rank: (one) => one.kind };
const date: Column = {
  id: 'date',
  title: titles.date,
  isNumber: true,
  show: (one) => one.date,
  rank: (one) => one.day,
};
const net: Column = {
  id: 'net',
  title: titles.net,
  isNumber: true,
  show: (one) => (one.netCents === 0 ? words.empty : one.net),
  rank: (one) => one.netCents,
};
const state: Column = { id: 'state', title: titles.state, show: (one) => one.state, rank: (one) => one.state };

const party: Column = {
  id: 'party',
  title: titles.party,
  show: (one) => one.partyName,
  rank: (one) => one.partyName,
};
const due: Column = {
  id: 'due',
  title: titles.due,
  isNumber: true,
  isSecond: true,
  show: (one) => (one.due === '' ? words.empty : one.due),
  rank: (one) => one.dueDay,
};

/** Of everybody. */
export const RECORD_COLUMNS: readonly Column[] = [number, kind, party, date, due, net, state];
/** Of one party, named above. */
export const PARTY_COLUMNS: readonly Column[] = [number, kind, date, net, state];

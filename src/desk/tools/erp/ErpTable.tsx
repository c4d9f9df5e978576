/** A list of the software: rows one opens, columns one sorts by. Knows columns; nothing of what rows are. */
import { type ReactNode, useState } from 'react';
import { Cell, Column, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { Icon, joinClasses } from '../../../ui/index.ts';
import styles from './ErpTable.module.css';

export interface TableColumn<R> {
  readonly id: string;
  readonly title: string;
  /** Figures stand on the right. */
  readonly isNumber?: boolean;
  /** Given up first when the window is narrow. */
  readonly isSecond?: boolean;
  readonly show: (row: R) => ReactNode;
  readonly rank: (row: R) => string | number;
}

export interface ErpTableProps<R> {
  readonly label: string;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly sortedBy: string;
  readonly isDescending?: boolean;
  readonly onOpen: (id: string) => void;
  readonly empty: () => ReactNode;
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'fr', { numeric: true });

function sortRows<R>(rows: readonly R[], columns: readonly TableColumn<R>[], by: SortDescriptor): readonly R[] {
  const column = columns.find(({ id }) => id === by.column);
  if (column === undefined) return rows;
  const sign = by.direction === 'descending' ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(column.rank(a), column.rank(b)));
}

const classesOf = <R,>({ isNumber, isSecond }: TableColumn<R>): string =>
  joinClasses(isNumber === true && styles.number, isSecond === true && styles.second) ?? '';

export function ErpTable<R extends { readonly id: string }>(props: ErpTableProps<R>) {
  const { label, columns, rows, onOpen, empty } = props;
  const [by, setBy] = useState<SortDescriptor>({
    column: props.sortedBy,
    direction: props.isDescending === true ? 'descending' : 'ascending',
  });
  return (
    <div className={styles.scroll}>
      <Table
        aria-label={label}
        className={styles.table ?? ''}
        sortDescriptor={by}
        onSortChange={setBy}
        onRowAction={(id) => onOpen(String(id))}
      >
        <TableHeader>
          {columns.map((column, rank) => (
            <Column
              key={column.id}
              id={column.id}
              isRowHeader={rank === 0}
              allowsSorting
              className={joinClasses(styles.head, classesOf(column)) ?? ''}
            >
              {({ sortDirection }) => (
                <span className={styles.title}>
                  {column.title}
                  <Icon
                    name={sortDirection === 'descending' ? 'down' : 'up'}
                    className={joinClasses(styles.arrow, sortDirection === undefined && styles.unsorted)}
                  />
                </span>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={empty}>
          {sortRows(rows, columns, by).map((row, rank) => (
            <Row
              key={row.id}
              id={row.id}
              {...(rank === 0 ? { 'data-first': true, 'data-entry': true } : {})}
              className={styles.row ?? ''}
            >
              {columns.map((column) => (
                <Cell key={column.id} className={joinClasses(styles.cell, classesOf(column)) ?? ''}>
                  {/* No bare words: the list would take the letters of the dock and the figures of replies to jump to a row. */}
                  <span>{column.show(row)}</span>
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

/** The documents of a folder or of a search, with columns to sort by. Enter or a second press opens. Knows the view; opens none itself. */
import { Fragment } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { CabinetDocumentView } from '../../../session/programs/cabinet.ts';
import { Icon, VisuallyHidden } from '../../../ui/index.ts';
import styles from './DocumentTable.module.css';
import { words } from './documentsWords.ts';
import type { Sort, SortKey } from './listDocuments.ts';
import { itself, keyed } from './paper/keyed.ts';

export interface DocumentTableProps {
  readonly documents: readonly CabinetDocumentView[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** While searching, where each lies. */
  readonly hasPath: boolean;
}

const COLUMNS: readonly SortKey[] = ['name', 'date', 'author', 'version'];

/** A long name goes to the next line after one of its underscores. */
const breakable = (name: string) =>
  keyed(name.split('_'), itself).map(({ key, item }, rank) =>
    rank === 0 ? (
      item
    ) : (
      <Fragment key={key}>
        _<wbr />
        {item}
      </Fragment>
    ),
  );

function Name({ document, hasPath }: { readonly document: CabinetDocumentView; readonly hasPath: boolean }) {
  const { name, title, path, isOpened, notes } = document;
  const second = [title, hasPath ? path : ''].filter((text) => text !== '' && text !== name).join(' · ');
  return (
    <span className={styles.name}>
      <Icon name="page" className={styles.icon} />
      <span>
        <span className={isOpened ? undefined : styles.unread}>{breakable(name)}</span>
        <small>{second}</small>
      </span>
      {notes.length === 0 ? null : (
        <>
          <Icon name="pencil" className={styles.icon} />
          <VisuallyHidden isInline>{words.notes}</VisuallyHidden>
        </>
      )}
    </span>
  );
}

const isSortKey = (key: unknown): key is SortKey => (COLUMNS as readonly unknown[]).includes(key);

export function DocumentTable({ documents, sort, onSort, chosen, onChoose, onOpen, hasPath }: DocumentTableProps) {
  return (
    <Table
      aria-label={words.list}
      className={styles.table ?? ''}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={chosen === '' ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onChoose(String(key));
      }}
      onRowAction={(key) => onOpen(String(key))}
      sortDescriptor={{ column: sort.by, direction: sort.isDown ? 'descending' : 'ascending' }}
      onSortChange={({ column, direction }) => {
        if (isSortKey(column)) onSort({ by: column, isDown: direction === 'descending' });
      }}
    >
      <TableHeader>
        {COLUMNS.map((key) => (
          <Column key={key} id={key} isRowHeader={key === 'name'} allowsSorting className={styles[key] ?? ''}>
            {({ sortDirection }) => (
              <span className={styles.head}>
                {words.columns[key]}
                {sortDirection === undefined ? null : <Icon name={sortDirection === 'ascending' ? 'up' : 'down'} />}
              </span>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody>
        {documents.map((document) => (
          // No words of its own: the table would take the letters of the dock and the figures of replies to jump to a row.
          <Row key={document.id} id={document.id} className={styles.row ?? ''}>
            <Cell className={styles.name ?? ''}>
              <Name document={document} hasPath={hasPath} />
            </Cell>
            <Cell className={styles.date ?? ''}>{document.date}</Cell>
            <Cell className={styles.author ?? ''}>{document.author}</Cell>
            <Cell className={styles.version ?? ''}>{words.versionRank(document.versions.length)}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

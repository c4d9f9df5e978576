/** The folders: their tree, what is in one of them, what is known of one document. One pane at a time when the window is small. */
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import type { CabinetDocumentView, ShelfView } from '../../../session/programs/cabinet.ts';
import { Button, EmptyState, Icon } from '../../../ui/index.ts';
import { useIsStrip } from '../../useIsStrip.ts';
import { findNextPane, focusPane } from '../mail/useMailKeys.ts';
import { DocumentDetails } from './DocumentDetails.tsx';
import { DocumentsStatus } from './DocumentsStatus.tsx';
import { DocumentsToolbar, type SheetName } from './DocumentsToolbar.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { DOCUMENT_KEYS, type DocumentKeyDeed } from './documentKeys.ts';
import { words } from './documentsWords.ts';
import styles from './FolderScreen.module.css';
import { BIN_PLACE, listPlace, type Sort, searchDocuments, sortDocuments, UNFILED_PLACE } from './listDocuments.ts';
import { SaidStrip } from './SaidStrip.tsx';
import { ShelfTree } from './ShelfTree.tsx';
import { useDocumentKeys } from './useDocumentKeys.ts';
import type { DocumentsDesk } from './useDocuments.ts';

type Pane = 'tree' | 'list' | 'details';

export interface FolderScreenProps {
  readonly desk: DocumentsDesk;
  readonly onSheet: (sheet: SheetName, document: CabinetDocumentView) => void;
}

const KEYS = [
  { key: '↑ ↓', what: words.keys.walk },
  { key: '↵', what: words.keys.open },
  { key: DOCUMENT_KEYS.nextPane, what: words.keys.pane },
];

/** What one may do in a folder, who reads it, how long things are kept: always in sight. */
function Rights({ shelf }: { readonly shelf: ShelfView }) {
  const { access, readers, keepYears } = shelf;
  const facts = [access === 'read' ? words.readOnly : '', words.readBy(readers), words.keep(keepYears)];
  return (
    <p className={styles.rights}>
      {access === 'read' ? <Icon name="lock" className={styles.lock} /> : null}
      {facts.filter((text) => text !== '').join('. ')}
    </p>
  );
}

function Nothing({ folder, shelf, isSearching }: { folder: string; shelf: ShelfView | null; isSearching: boolean }) {
  if (isSearching) return <EmptyState icon="search" title={words.emptySearch} />;
  if (shelf?.access === 'none')
    return (
      <EmptyState icon="lock" title={words.closed}>
        {words.closedText(shelf.readers)}
      </EmptyState>
    );
  if (folder === BIN_PLACE) return <EmptyState icon="trash" title={words.emptyBin} />;
  if (folder === UNFILED_PLACE)
    return (
      <EmptyState icon="inbox" title={words.emptyUnfiled}>
        {words.emptyUnfiledText}
      </EmptyState>
    );
  return <EmptyState icon="folder" title={words.emptyFolder} />;
}

function nameOf(folder: string, shelf: ShelfView | null): string {
  if (folder === UNFILED_PLACE) return words.unfiled;
  return folder === BIN_PLACE ? words.bin : (shelf?.path ?? '');
}

interface PaneProps {
  readonly name: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
  readonly ref: RefObject<HTMLElement | null>;
}

const Section = ({ name, className, children, ref }: PaneProps) => (
  <section ref={ref} tabIndex={-1} aria-label={name} className={className}>
    {children}
  </section>
);

export function FolderScreen({ desk, onSheet }: FolderScreenProps) {
  const { cabinet, folder, chosen, said } = desk;
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>({ by: 'name', isDown: false });
  const [pane, setPane] = useState<Pane>('list');
  const isStrip = useIsStrip();
  const tree = useRef<HTMLElement>(null);
  const list = useRef<HTMLElement>(null);
  const details = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const isSearching = query.trim() !== '';
  const shelf = cabinet.shelves.find(({ id }) => id === folder) ?? null;
  const shown = sortDocuments(isSearching ? searchDocuments(cabinet, query) : listPlace(cabinet, folder), sort);
  const inHand = shown.find(({ id }) => id === chosen?.id) ?? null;

  const bin = (one: CabinetDocumentView) => desk.deal({ do: 'bin', document: one.id }, words.said.binned(one.name));
  const restore = (one: CabinetDocumentView) =>
    desk.deal({ do: 'restore', document: one.id }, words.said.restored(one.name));
  const goRound = (step: 1 | -1) => {
    const order: readonly Pane[] = ['tree', 'list', 'details'];
    if (!isStrip) return focusPane(findNextPane([tree, list, details], step)?.current ?? null);
    setPane(order[(order.indexOf(pane) + step + order.length) % order.length] ?? 'list');
  };
  useDocumentKeys((deed: DocumentKeyDeed) => {
    if (deed === 'search') search.current?.focus();
    else if (deed === 'nextPane' || deed === 'previousPane') goRound(deed === 'nextPane' ? 1 : -1);
    else if (inHand === null || inHand.isBinned) return false;
    else if (deed === 'annotate') onSheet('note', inHand);
    else if (deed === 'bin' && inHand.canWrite) bin(inHand);
    else return false;
    return true;
  });
  const title = isSearching ? words.results : nameOf(folder, shelf);

  return (
    <div className={styles.screen} data-pane={pane}>
      <DocumentsToolbar
        document={inHand}
        query={query}
        onQuery={(text) => {
          setQuery(text);
          setPane('list');
        }}
        onOpen={desk.open}
        onSheet={(sheet) => (inHand === null ? undefined : onSheet(sheet, inHand))}
        onBin={bin}
        onRestore={restore}
        search={search}
      />
      <SaidStrip said={said} />
      <div className={styles.panes}>
        <Section ref={tree} name={words.folders} className={styles.tree}>
          <ShelfTree
            cabinet={cabinet}
            folder={isSearching ? '' : folder}
            onOpen={(id) => {
              setQuery('');
              desk.go({ folder: id, chosen: '' });
              setPane('list');
            }}
          />
        </Section>
        <Section ref={list} name={title} className={styles.list}>
          <header className={styles.head}>
            {isStrip ? (
              <Button look="ruled" icon="back" onPress={() => setPane('tree')}>
                {words.folders}
              </Button>
            ) : null}
            <h3>{title}</h3>
            {shelf === null || isSearching ? null : <Rights shelf={shelf} />}
          </header>
          {shown.length === 0 ? (
            <Nothing folder={folder} shelf={shelf} isSearching={isSearching} />
          ) : (
            <DocumentTable
              documents={shown}
              sort={sort}
              onSort={setSort}
              chosen={inHand?.id ?? ''}
              onChoose={(id) => desk.go({ chosen: id })}
              onOpen={desk.open}
              hasPath={isSearching}
            />
          )}
        </Section>
        <Section ref={details} name={words.details} className={styles.details}>
          {isStrip ? (
            <Button look="ruled" icon="back" onPress={() => setPane('list')}>
              {title}
            </Button>
          ) : null}
          {inHand === null ? (
            <p className={styles.choose}>{words.choose}</p>
          ) : (
            <DocumentDetails document={inHand} onOpen={desk.open} />
          )}
        </Section>
      </div>
      <DocumentsStatus said={isSearching ? words.found(shown.length) : words.count(shown.length)} keys={KEYS} />
    </div>
  );
}

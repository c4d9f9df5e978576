/** The folders: their tree, what is in one of them, what is known of one document. One pane at a time when the window is small. */
import { useRef, useState } from 'react';
import type { CabinetDocumentView, ShelfView } from '../../../session/programs/cabinet.ts';
import { Button, EmptyState, Icon } from '../../../ui/index.ts';
import { keepFocus, Pane, Panes, SaidStrip, Screen, StatusLine, useKeys, usePanes } from '../frame/index.ts';
import { DocumentDetails } from './DocumentDetails.tsx';
import { DocumentsToolbar, type SheetName } from './DocumentsToolbar.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { DOCUMENT_KEYS, readDocumentKey } from './documentKeys.ts';
import { words } from './documentsWords.ts';
import styles from './FolderScreen.module.css';
import { BIN_PLACE, listPlace, type Sort, searchDocuments, sortDocuments, UNFILED_PLACE } from './listDocuments.ts';
import { ShelfTree } from './ShelfTree.tsx';
import type { DocumentsDesk } from './useDocuments.ts';

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

export function FolderScreen({ desk, onSheet }: FolderScreenProps) {
  const { cabinet, folder, chosen, said } = desk;
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>({ by: 'name', isDown: false });
  const panes = usePanes(['tree', 'list', 'details'], 'list');
  const search = useRef<HTMLInputElement>(null);

  const isSearching = query.trim() !== '';
  const shelf = cabinet.shelves.find(({ id }) => id === folder) ?? null;
  const shown = sortDocuments(isSearching ? searchDocuments(cabinet, query) : listPlace(cabinet, folder), sort);
  const inHand = shown.find(({ id }) => id === chosen?.id) ?? null;

  /** It leaves the list, and its verbs go out of reach. */
  const moveAway = (one: CabinetDocumentView, what: 'bin' | 'restore', text: string) => {
    if (desk.dealNow({ do: what, document: one.id }, text) === null) keepFocus([panes.refs.list]);
  };
  const bin = (one: CabinetDocumentView) => moveAway(one, 'bin', words.said.binned(one.name));
  const restore = (one: CabinetDocumentView) => moveAway(one, 'restore', words.said.restored(one.name));
  useKeys(readDocumentKey, (deed) => {
    if (deed === 'search') search.current?.focus();
    else if (deed === 'nextPane' || deed === 'previousPane') panes.goRound(deed === 'nextPane' ? 1 : -1);
    else if (inHand === null || inHand.isBinned) return false;
    else if (deed === 'annotate') onSheet('note', inHand);
    else if (deed === 'bin' && inHand.canWrite) bin(inHand);
    else return false;
    return true;
  });
  const { refs } = panes;
  // In a small window, what is known of a document comes below the list.
  const isTree = panes.shown === 'tree';
  const title = isSearching ? words.results : nameOf(folder, shelf);

  return (
    <Screen>
      <DocumentsToolbar
        document={inHand}
        query={query}
        onQuery={(text) => {
          setQuery(text);
          panes.show('list');
        }}
        onOpen={desk.open}
        onSheet={(sheet) => (inHand === null ? undefined : onSheet(sheet, inHand))}
        onBin={bin}
        onRestore={restore}
        search={search}
      />
      <SaidStrip said={said} />
      <Panes className={styles.panes}>
        <Pane ref={refs.tree} label={words.folders} ground="rail" isAway={!isTree} className={styles.tree}>
          <ShelfTree
            cabinet={cabinet}
            folder={isSearching ? '' : folder}
            onOpen={(id) => {
              setQuery('');
              desk.go({ folder: id, chosen: '' });
              panes.show('list');
            }}
          />
        </Pane>
        <Pane ref={refs.list} label={title} ground="list" isAway={isTree}>
          <header className={styles.head}>
            {panes.isStrip ? (
              <Button look="ruled" icon="back" onPress={() => panes.show('tree')}>
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
        </Pane>
        <Pane ref={refs.details} label={words.details} ground="content" isLast isAway={isTree}>
          {panes.isStrip ? (
            <Button look="ruled" icon="back" onPress={() => panes.show('list')}>
              {title}
            </Button>
          ) : null}
          {inHand === null ? (
            <p className={styles.choose}>{words.choose}</p>
          ) : (
            <DocumentDetails document={inHand} onOpen={desk.open} />
          )}
        </Pane>
      </Panes>
      <StatusLine facts={[isSearching ? words.found(shown.length) : words.count(shown.length)]} keys={KEYS} />
    </Screen>
  );
}

/** The verbs of the document chosen, and the search. Knows which are possible from the view; does none itself. */
import type { KeyboardEvent, Ref } from 'react';
import type { CabinetDocumentView } from '../../../session/programs/cabinet.ts';
import { Button, Icon, IconButton, Menu, type MenuEntry, moveByArrows } from '../../../ui/index.ts';
import styles from './DocumentsToolbar.module.css';
import { DOCUMENT_KEYS } from './documentKeys.ts';
import { words } from './documentsWords.ts';

export type SheetName = 'file' | 'version' | 'share' | 'note' | 'compare';

export interface DocumentsToolbarProps {
  readonly document: CabinetDocumentView | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onSheet: (sheet: SheetName) => void;
  readonly onBin: (document: CabinetDocumentView) => void;
  readonly onRestore: (document: CabinetDocumentView) => void;
  readonly search: Ref<HTMLInputElement>;
}

/** What is done less often. */
export function listMore(document: CabinetDocumentView | null): readonly MenuEntry[] {
  const isOff = document === null || document.isBinned;
  const isFixed = isOff || !document.canWrite;
  return [
    { id: 'version', label: words.versionMore, icon: 'page', isDisabled: isFixed },
    { id: 'share', label: words.share, icon: 'group', isDisabled: isFixed },
    { id: 'note', label: words.annotate, icon: 'pencil', shortcut: DOCUMENT_KEYS.annotate, isDisabled: isOff },
    { id: 'bin', label: words.toBin, icon: 'trash', shortcut: DOCUMENT_KEYS.bin, isDisabled: isFixed },
    { id: 'restore', label: words.restore, icon: 'replay', isDisabled: document?.isBinned !== true },
  ];
}

export function SearchField({ query, onQuery, search }: Pick<DocumentsToolbarProps, 'query' | 'onQuery' | 'search'>) {
  const empty = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    onQuery('');
  };
  return (
    <search className={styles.search}>
      <Icon name="search" className={styles.glass} />
      <input
        ref={search}
        type="search"
        autoComplete="off"
        aria-label={words.search}
        aria-keyshortcuts="/"
        placeholder={words.searchShort}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={empty}
      />
    </search>
  );
}

export function DocumentsToolbar(props: DocumentsToolbarProps) {
  const { document, onOpen, onSheet, onBin, onRestore } = props;
  const isOff = document === null || document.isBinned;
  const isFixed = isOff || !document.canWrite;
  const more = (id: string) => {
    if (document === null) return;
    if (id === 'bin') onBin(document);
    else if (id === 'restore') onRestore(document);
    else if (id === 'version' || id === 'share' || id === 'note') onSheet(id);
  };
  return (
    <div className={styles.bar}>
      <div role="toolbar" aria-label={words.toolbar} className={styles.verbs} onKeyDown={moveByArrows}>
        <Button
          look="ruled"
          variant="primary"
          icon="page"
          isDisabled={isOff}
          onPress={() => (document === null ? undefined : onOpen(document.id))}
        >
          {words.open}
        </Button>
        <i className={styles.rule} />
        <Button
          look="ruled"
          variant="plain"
          icon="folder"
          aria-label={words.fileMore}
          isDisabled={isFixed}
          onPress={() => onSheet('file')}
        >
          {words.file}
        </Button>
        <Button
          look="ruled"
          variant="plain"
          icon="pencil"
          shortcut={DOCUMENT_KEYS.annotate}
          keyShortcut="F2"
          isDisabled={isOff}
          onPress={() => onSheet('note')}
        >
          {words.annotate}
        </Button>
        <Button look="ruled" variant="plain" icon="group" isDisabled={isFixed} onPress={() => onSheet('share')}>
          {words.share}
        </Button>
        <Menu label={words.more} entries={listMore(document)} onChoose={more}>
          <IconButton icon="more" look="plain" label={words.more} isDisabled={document === null} />
        </Menu>
      </div>
      <SearchField {...props} />
    </div>
  );
}

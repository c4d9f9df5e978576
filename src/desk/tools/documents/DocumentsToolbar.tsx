/** The verbs of the document chosen, and the search. Knows which are possible from the view; does none itself. */
import type { Ref } from 'react';
import type { CabinetDocumentView } from '../../../session/programs/cabinet.ts';
import type { MenuEntry } from '../../../ui/index.ts';
import { MoreVerbs, Rule, SearchField, Toolbar, Verb } from '../frame/index.ts';
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

export function DocumentsToolbar(props: DocumentsToolbarProps) {
  const { document, query, onQuery, onOpen, onSheet, onBin, onRestore, search } = props;
  const isOff = document === null || document.isBinned;
  const isFixed = isOff || !document.canWrite;
  const more = (id: string) => {
    if (document === null) return;
    if (id === 'bin') onBin(document);
    else if (id === 'restore') onRestore(document);
    else if (id === 'version' || id === 'share' || id === 'note') onSheet(id);
  };
  return (
    <Toolbar
      label={words.toolbar}
      search={
        <SearchField
          label={words.search}
          placeholder={words.searchShort}
          query={query}
          onQuery={onQuery}
          ref={search}
        />
      }
    >
      <Verb
        variant="primary"
        icon="page"
        isDisabled={isOff}
        onPress={() => (document === null ? undefined : onOpen(document.id))}
      >
        {words.open}
      </Verb>
      <Rule />
      <Verb icon="folder" aria-label={words.fileMore} isDisabled={isFixed} onPress={() => onSheet('file')}>
        {words.file}
      </Verb>
      <Verb
        icon="pencil"
        shortcut={DOCUMENT_KEYS.annotate}
        keyShortcut="F2"
        isDisabled={isOff}
        onPress={() => onSheet('note')}
      >
        {words.annotate}
      </Verb>
      <Verb icon="group" isDisabled={isFixed} onPress={() => onSheet('share')}>
        {words.share}
      </Verb>
      <MoreVerbs label={words.more} entries={listMore(document)} onChoose={more} isDisabled={document === null} />
    </Toolbar>
  );
}

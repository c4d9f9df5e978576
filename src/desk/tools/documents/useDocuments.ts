/**
 * The shared documents as a desk handles them: where I am, what is open, what was just done and how to take it back.
 * Knows the view, the drafts and the acts; judges nothing.
 */
import type { CabinetDeed } from '../../../model/cabinet.ts';
import type { CabinetDocumentView, CabinetView } from '../../../session/programs/cabinet.ts';
import { draftOf, type ProgramDraft } from '../../drafts/draftOf.ts';
import { type Said, useSaid } from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import { type DocumentPlace, readPlace, withClosed, withOpen, writePlace } from './documentPlace.ts';
import { words } from './documentsWords.ts';
import { countIn, findOwner, UNFILED_PLACE } from './listDocuments.ts';

export interface DocumentsDesk {
  readonly cabinet: CabinetView;
  readonly draft: ProgramDraft;
  readonly place: DocumentPlace;
  /** The folder in sight. */
  readonly folder: string;
  readonly chosen: CabinetDocumentView | null;
  readonly said: Said | null;
  readonly go: (place: Partial<DocumentPlace>) => void;
  readonly open: (paper: string) => void;
  readonly close: (paper: string) => void;
  /** Beside the page in front; null: alone again. */
  readonly setBeside: (paper: string | null) => void;
  readonly ownerOf: (paper: string) => CabinetDocumentView | null;
  readonly nameOf: (paper: string) => string;
  /** Does it and says so, with a way back. @returns why it was impossible, for the sheet that asked to say, or null */
  readonly deal: (deed: CabinetDeed, said: string) => string | null;
  /** The same asked from no sheet: why it was impossible is said under the toolbar. */
  readonly dealNow: (deed: CabinetDeed, said: string) => string | null;
}

/** The first place that holds something, what waits to be filed before all. */
function firstFolder(cabinet: CabinetView): string {
  if (countIn(cabinet, UNFILED_PLACE) > 0) return UNFILED_PLACE;
  return cabinet.shelves.find(({ id }) => countIn(cabinet, id) > 0)?.id ?? UNFILED_PLACE;
}

const documentOf = (deed: CabinetDeed): string => (deed.do === 'compare' ? deed.documents[0] : deed.document);

export function useDocuments({ view, desk, act }: ToolProps, cabinet: CabinetView): DocumentsDesk {
  const { said, say, sayFault, hush } = useSaid(view.nowMs);
  const draft = draftOf(desk, 'documents');
  const place = readPlace(draft);
  const go = (changed: Partial<DocumentPlace>) => writePlace(draft, changed);
  const ownerOf = (paper: string) => findOwner(cabinet, paper);

  const undo = (document: string) => () => {
    const why = act({ do: 'documents', deed: { do: 'undo', document } });
    if (why === null) say(words.said.undone);
    else sayFault(why);
  };
  const deal = (deed: CabinetDeed, text: string): string | null => {
    const why = act({ do: 'documents', deed });
    const canUndo = deed.do !== 'compare' && deed.do !== 'undo';
    if (why === null) say(text, canUndo ? undo(documentOf(deed)) : null);
    else hush();
    return why;
  };
  const dealNow = (deed: CabinetDeed, text: string): string | null => {
    const why = deal(deed, text);
    if (why !== null) sayFault(why);
    return why;
  };
  /** Pages of before are no documents of their own: looked at, and nothing said of it. */
  const compare = (shown: string, paper: string): string | null =>
    shown.includes('@') || paper.includes('@')
      ? null
      : act({ do: 'documents', deed: { do: 'compare', documents: [shown, paper] } });
  const openPage = (paper: string): boolean => {
    if (paper.includes('@')) return true;
    const why = act({ do: 'openDocument', document: paper });
    if (why === null) hush();
    else sayFault(why);
    return why === null;
  };

  return {
    cabinet,
    draft,
    place,
    folder: place.folder === '' ? firstFolder(cabinet) : place.folder,
    chosen: ownerOf(place.chosen),
    said,
    go,
    open: (paper) => {
      if (openPage(paper)) go(withOpen(place, paper));
    },
    close: (paper) => go(withClosed(place, paper)),
    setBeside: (paper) => {
      if (paper === null) return go({ beside: '' });
      const { shown } = place;
      const why = compare(shown, paper);
      if (why !== null) return sayFault(why);
      hush();
      go({ open: withOpen(place, paper).open, shown, beside: paper });
    },
    ownerOf,
    nameOf: (paper) => ownerOf(paper)?.short ?? paper,
    deal,
    dealNow,
  };
}

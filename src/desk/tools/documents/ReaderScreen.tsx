/** Pages open on the table: one, or two side by side, under the lens, on the printer. Knows the desk and its papers. */
import { useRef, useState } from 'react';
import type { CabinetDocumentView } from '../../../session/programs/cabinet.ts';
import { useAnnounce } from '../../../ui/index.ts';
import { SaidStrip, Screen, StatusLine, useKeys } from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import type { SheetName } from './DocumentsToolbar.tsx';
import { DOCUMENT_KEYS, readDocumentKey } from './documentKeys.ts';
import { words } from './documentsWords.ts';
import { Pages, type ShownPage } from './Pages.tsx';
import type { PageInSight } from './pageInSight.ts';
import { PrintedPaper } from './paper/PrintedPaper.tsx';
import { ReaderToolbar, type Zoom } from './ReaderToolbar.tsx';
import type { DocumentsDesk } from './useDocuments.ts';
import { usePageInSight } from './usePageInSight.ts';

export interface ReaderScreenProps {
  readonly desk: DocumentsDesk;
  readonly tool: ToolProps;
  readonly onSheet: (sheet: SheetName, document: CabinetDocumentView | null) => void;
}

/** The keys useful now: those of the lens when it is out. */
function listKeys(isLensOut: boolean, isTwo: boolean, hasSideKey: boolean) {
  const lens = isLensOut
    ? { key: 'Flèches', what: words.keys.lens }
    : { key: DOCUMENT_KEYS.lens, what: words.keys.lensKey };
  const other = isTwo ? [{ key: 'Tab', what: words.keys.other }] : [];
  const side = !isTwo && hasSideKey ? [{ key: DOCUMENT_KEYS.sideBySide, what: words.keys.side }] : [];
  const note = { key: DOCUMENT_KEYS.annotate, what: words.keys.note };
  return [lens, ...other, ...side, ...(isTwo && isLensOut ? [] : [note])];
}

function say(pages: readonly ShownPage[], { at, count }: PageInSight): string {
  const [one, other] = pages.map(({ paper }) => paper?.caption ?? '');
  if (one === undefined || one === '') return '';
  return other === undefined || other === '' ? words.pageOf(one, at, count) : words.twoPages(one, other);
}

/** The page to put beside, when only one other is open; else it is asked. */
function findOther({ place }: DocumentsDesk): string | null {
  const others = place.open.filter((id) => id !== place.shown);
  return others.length === 1 ? (others[0] ?? null) : null;
}

export function ReaderScreen({ desk, tool, onSheet }: ReaderScreenProps) {
  const { place, said } = desk;
  const [isLensOut, setLensOut] = useState(false);
  const [zoom, setZoom] = useState<Zoom>('100');
  const table = useRef<HTMLElement>(null);
  const announce = useAnnounce();
  const document = desk.ownerOf(place.shown);
  const inSight = usePageInSight(table, place.shown);
  const isTwo = place.beside !== '';
  const hasSideKey = !tool.view.tools.includes('report');

  const pageOf = (id: string): ShownPage => ({
    id,
    paper: tool.view.paperOf(id),
    notes: id === desk.ownerOf(id)?.id ? (desk.ownerOf(id)?.notes ?? []) : [],
  });
  const pages = [place.shown, ...(isTwo ? [place.beside] : [])].map(pageOf);

  const putBeside = () => {
    if (isTwo) return desk.setBeside(null);
    const other = findOther(desk);
    if (other === null) onSheet('compare', document);
    else desk.setBeside(other);
  };
  const turnLens = () => {
    announce(isLensOut ? words.lensOff : words.lensOn);
    setLensOut(!isLensOut);
    // Arrows are for the lens at once.
    if (!isLensOut) table.current?.querySelector<HTMLElement>('section[tabindex]')?.focus({ preventScroll: true });
  };
  const annotate = () => {
    if (document !== null && !document.isBinned) onSheet('note', document);
  };
  const goBack = () => desk.go({ shown: '', folder: document?.shelf ?? '', chosen: document?.id ?? '' });
  useKeys(readDocumentKey, (deed) => {
    if (deed === 'lens') turnLens();
    else if (deed === 'sideBySide' && hasSideKey) putBeside();
    else if (deed === 'annotate') annotate();
    else if (deed === 'nextPane' || deed === 'previousPane') goRound(table.current);
    else return false;
    return true;
  });

  return (
    <Screen>
      <ReaderToolbar
        folder={document === null || document.path === '' ? words.unfiled : document.path}
        isTwo={isTwo}
        isLensOut={isLensOut}
        zoom={zoom}
        hasSideKey={hasSideKey}
        canFile={document?.canWrite === true}
        canAnnotate={document !== null && !document.isBinned}
        onBack={goBack}
        onOne={() => desk.setBeside(null)}
        onTwo={putBeside}
        onLens={turnLens}
        onZoom={setZoom}
        onAnnotate={annotate}
        onFile={() => onSheet('file', document)}
        onPrint={() => window.print()}
        onClose={() => desk.close(place.shown)}
      />
      <SaidStrip said={said} />
      <Pages ref={table} pages={pages} zoom={Number(zoom)} isLensOut={isLensOut} />
      <StatusLine facts={[say(pages, inSight)]} keys={listKeys(isLensOut, isTwo, hasSideKey)} />
      <PrintedPaper paper={pages[0]?.paper ?? null} />
    </Screen>
  );
}

/** From the toolbar to the pages, and back. */
function goRound(table: HTMLElement | null): void {
  const isThere = table?.contains(window.document.activeElement) === true;
  const toolbar = table?.parentElement?.querySelector<HTMLElement>('[role="toolbar"] button') ?? null;
  (isThere ? toolbar : table?.querySelector<HTMLElement>('section[tabindex]'))?.focus();
}

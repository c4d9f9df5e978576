/** The shared documents on my screen: folders, and pages open in tabs. Knows the view and the drafts; says nothing of what is right. */
import { useState } from 'react';
import { assertNever } from '../../../model/assertNever.ts';
import type { CabinetDocumentView, CabinetView } from '../../../session/programs/cabinet.ts';
import { BarTabs, NoProgram, ProgramFrame } from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import { CompareSheet } from './CompareSheet.tsx';
import type { SheetName } from './DocumentsToolbar.tsx';
import { words } from './documentsWords.ts';
import { type DocumentSheetProps, FileSheet } from './FileSheet.tsx';
import { FolderScreen } from './FolderScreen.tsx';
import { NoteSheet } from './NoteSheet.tsx';
import { ReaderScreen } from './ReaderScreen.tsx';
import { ShareSheet } from './ShareSheet.tsx';
import { type DocumentsDesk, useDocuments } from './useDocuments.ts';
import { VersionSheet } from './VersionSheet.tsx';

const FOLDERS = '@folders';
const LONGEST_TAB = 20;

const shorten = (name: string): string => (name.length <= LONGEST_TAB ? name : `${name.slice(0, LONGEST_TAB - 1)}…`);

function Tabs({ desk }: { readonly desk: DocumentsDesk }) {
  const { place, go } = desk;
  const entries = [
    { id: FOLDERS, label: words.folders },
    ...place.open.map((id) => ({ id, label: shorten(desk.nameOf(id)) })),
  ];
  const select = (id: string) => {
    if (id === FOLDERS) return go({ shown: '' });
    // The page beside comes to the front: the two change places. Any other comes alone.
    return go({ shown: id, beside: id === place.beside ? place.shown : '' });
  };
  return (
    <BarTabs
      label={words.tabs}
      entries={entries}
      selected={place.shown === '' ? FOLDERS : place.shown}
      onSelect={select}
    />
  );
}

interface Asked {
  readonly sheet: SheetName;
  /** Its id: what is known of it changes while the sheet is open. */
  readonly document: string;
}

function OpenSheet({ sheet, ...props }: DocumentSheetProps & { readonly sheet: SheetName }) {
  switch (sheet) {
    case 'file':
      return <FileSheet {...props} />;
    case 'version':
      return <VersionSheet {...props} />;
    case 'share':
      return <ShareSheet {...props} />;
    case 'note':
      return <NoteSheet {...props} />;
    case 'compare':
      return <CompareSheet {...props} />;
    default:
      return assertNever(sheet);
  }
}

function Documents({ cabinet, ...props }: ToolProps & { readonly cabinet: CabinetView }) {
  const desk = useDocuments(props, cabinet);
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = (sheet: SheetName, document: CabinetDocumentView | null) =>
    setAsked(document === null ? null : { sheet, document: document.id });
  const { place } = desk;
  const inHand = asked === null ? null : desk.ownerOf(asked.document);
  return (
    <ProgramFrame
      icon="documents"
      title={cabinet.name}
      tabs={<Tabs desk={desk} />}
      profile={place.shown === '' ? '' : (desk.ownerOf(place.shown)?.path ?? '')}
      time={props.view.time}
    >
      {place.shown === '' ? (
        <FolderScreen desk={desk} onSheet={ask} />
      ) : (
        <ReaderScreen desk={desk} tool={props} onSheet={ask} />
      )}
      {asked === null || inHand === null ? null : (
        <OpenSheet sheet={asked.sheet} desk={desk} document={inHand} onClose={() => setAsked(null)} />
      )}
    </ProgramFrame>
  );
}

export function DocumentsTool(props: ToolProps) {
  const { documents } = props.view.programs;
  if (documents !== null) return <Documents {...props} cabinet={documents} />;
  return <NoProgram icon="documents" title={words.title} none={words.none} time={props.view.time} />;
}

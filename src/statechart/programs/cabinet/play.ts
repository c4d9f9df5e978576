/** Deeds among the shared documents, already found possible: what changes, and what the log keeps of it. */
import { assertNever } from '../../../model/assertNever.ts';
import type { CabinetDeed, CabinetFact, NameFault, ShelfId } from '../../../model/cabinet.ts';
import type { TextKind } from '../../../model/letters.ts';
import type { DocumentId } from '../../../model/mail.ts';
import { openDocument } from '../../rules/documents.ts';
import type { Turn } from '../../turn.ts';
import { filingOf, findNameFaults, isRightShelf, textKindOf } from './filing.ts';
import { mayAllRead } from './readers.ts';
import { mustBeKept } from './retention.ts';
import { type DocumentStanding, type DocumentState, standingOf } from './state.ts';

const stateOf = (turn: Turn, id: DocumentId): DocumentState => standingOf(turn.office.programs.documents, id);

function write(turn: Turn, id: DocumentId, state: DocumentState): void {
  const { documents } = turn.office.programs.documents;
  turn.changeProgram('documents', { documents: { ...documents, [id]: state } });
}

/** Changes how a document stands, and remembers how it stood. */
function change(turn: Turn, deed: CabinetDeed['do'], id: DocumentId, changed: Partial<DocumentStanding>): void {
  const { last: _last, ...before } = stateOf(turn, id);
  write(turn, id, { ...before, ...changed, last: { deed, before } });
}

export interface Judged {
  readonly rightShelf: boolean;
  readonly nameFaults: readonly NameFault[];
  readonly textKind: TextKind | '';
}

/** Is a document rightly filed in such a folder under such a name? */
export function judgeFiling(turn: Turn, id: DocumentId, shelf: ShelfId, name: string): Judged {
  const filing = filingOf(turn.model, turn.office, id);
  return {
    rightShelf: isRightShelf(filing, shelf),
    nameFaults: findNameFaults(turn.model.scenario.cabinet?.naming, filing, name),
    textKind: textKindOf(turn.office, id),
  };
}

/** Side by side, both are read. */
function compare(turn: Turn, documents: readonly DocumentId[]): void {
  for (const document of documents) if (!turn.has(`document.${document}`)) openDocument(turn, document);
  turn.note({ kind: 'documentsCompared', documents });
}

function file(turn: Turn, id: DocumentId, shelf: ShelfId, written: string): void {
  const name = written.trim();
  // A version put somewhere by itself is a document of its own again.
  change(turn, 'file', id, { filed: { shelf, name, atMs: turn.nowMs }, versionOf: null });
  turn.note({ kind: 'documentFiled', document: id, shelf, name, ...judgeFiling(turn, id, shelf, name) });
}

function addVersion(turn: Turn, document: DocumentId, of: DocumentId): void {
  change(turn, 'addVersion', document, { versionOf: of });
  const right = turn.model.documents.get(document)?.versionOf === of;
  turn.note({ kind: 'versionAdded', document, of, right });
}

function annotate(turn: Turn, document: DocumentId, written: string): void {
  const text = written.trim();
  change(turn, 'annotate', document, {
    notes: [...stateOf(turn, document).notes, { atMs: turn.nowMs, text }],
  });
  turn.note({ kind: 'documentAnnotated', document, text });
}

function share(turn: Turn, { document, with: people, right }: Extract<CabinetDeed, { readonly do: 'share' }>): void {
  const given = Object.fromEntries(people.map((person) => [person, right]));
  change(turn, 'share', document, { shared: { ...stateOf(turn, document).shared, ...given } });
  const allowed = right === 'none' || mayAllRead(turn.model, document, people);
  turn.note({ kind: 'documentShared', document, with: people, right, allowed });
}

function bin(turn: Turn, document: DocumentId): void {
  const mustKeep = mustBeKept(turn.model, turn.office, document);
  change(turn, 'bin', document, { binned: true });
  turn.note({ kind: 'documentBinned', document, mustKeep });
}

function restore(turn: Turn, document: DocumentId): void {
  change(turn, 'restore', document, { binned: false });
  turn.note({ kind: 'documentRestored', document });
}

function undo(turn: Turn, document: DocumentId): void {
  const { last } = stateOf(turn, document);
  if (last === null) return;
  write(turn, document, { ...last.before, last: null });
  const fact: CabinetFact = { kind: 'documentDeedUndone', document, deed: last.deed };
  turn.note(fact);
}

export function playDeed(turn: Turn, deed: CabinetDeed): void {
  switch (deed.do) {
    case 'compare':
      return compare(turn, deed.documents);
    case 'file':
      return file(turn, deed.document, deed.shelf, deed.name);
    case 'addVersion':
      return addVersion(turn, deed.document, deed.of);
    case 'annotate':
      return annotate(turn, deed.document, deed.text);
    case 'share':
      return share(turn, deed);
    case 'bin':
      return bin(turn, deed.document);
    case 'restore':
      return restore(turn, deed.document);
    case 'undo':
      return undo(turn, deed.document);
    default:
      return assertNever(deed);
  }
}

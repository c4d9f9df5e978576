/** What the shared documents hold at an instant. Plain data; the documents themselves are the model’s. */

import type { CabinetDeed, ShelfId } from '../../../model/cabinet.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { DocumentId } from '../../../model/mail.ts';

export type ShareRight = 'read' | 'write' | 'none';

/** What one document has become. */
export interface DocumentStanding {
  /** Where it was put; null while nobody has moved it. */
  readonly filed: { readonly shelf: ShelfId; readonly name: string; readonly atMs: number } | null;
  readonly binned: boolean;
  readonly notes: readonly { readonly atMs: number; readonly text: string }[];
  readonly shared: Readonly<Record<PersonId, ShareRight>>;
  /** The one it became a version of. */
  readonly versionOf: DocumentId | null;
}

export interface DocumentState extends DocumentStanding {
  /** What was last done to it, and how it stood before; null when there is nothing to take back. */
  readonly last: { readonly deed: CabinetDeed['do']; readonly before: DocumentStanding } | null;
}

export interface CabinetState {
  /** Absent: untouched. */
  readonly documents: Readonly<Record<DocumentId, DocumentState>>;
}

const UNTOUCHED: DocumentState = {
  filed: null,
  binned: false,
  notes: [],
  shared: {},
  versionOf: null,
  last: null,
};

/** How one document stands, touched or not. */
export function standingOf({ documents }: CabinetState, id: DocumentId): DocumentState {
  return (Object.hasOwn(documents, id) ? documents[id] : undefined) ?? UNTOUCHED;
}

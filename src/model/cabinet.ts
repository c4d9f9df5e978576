/**
 * Shared documents as the learner handles them: opened, compared, filed under a name, annotated, shared, put in the bin;
 * and what is written of it in the log. Types and marks only. Opening one is an act of the desk’s, whatever tool shows it.
 */
import type { Id, PersonId } from './ids.ts';
import type { TextKind } from './letters.ts';
import type { DocumentId } from './mail.ts';
import { type MarksOf, noMark } from './marksOf.ts';

/** A folder of the shared documents. */
export type ShelfId = Id<'shelf'>;

/** What a name given to a document lacks, of the rule of its folder. */
export const NAME_FAULTS = ['date', 'kind', 'party', 'number', 'shape'] as const;
export type NameFault = (typeof NAME_FAULTS)[number];

export type CabinetDeed =
  /** Two documents side by side. */
  | { readonly do: 'compare'; readonly documents: readonly [DocumentId, DocumentId] }
  /** Puts it in a folder under a name; also moves and renames. */
  | { readonly do: 'file'; readonly document: DocumentId; readonly shelf: ShelfId; readonly name: string }
  /** `document` becomes the latest version of `of`. */
  | { readonly do: 'addVersion'; readonly document: DocumentId; readonly of: DocumentId }
  | { readonly do: 'annotate'; readonly document: DocumentId; readonly text: string }
  | {
      readonly do: 'share';
      readonly document: DocumentId;
      readonly with: readonly PersonId[];
      readonly right: 'read' | 'write' | 'none';
    }
  | { readonly do: 'bin'; readonly document: DocumentId }
  | { readonly do: 'restore'; readonly document: DocumentId }
  /** Takes back the last thing done to this document. */
  | { readonly do: 'undo'; readonly document: DocumentId };

/** `textKind`: what the learner wrote, when it is a text of theirs; empty for any other document. */
interface Filed {
  readonly document: DocumentId;
  readonly shelf: ShelfId | '';
  readonly name: string;
  readonly rightShelf: boolean;
  readonly nameFaults: readonly NameFault[];
  readonly textKind: TextKind | '';
}

export type CabinetFact =
  | { readonly kind: 'documentsCompared'; readonly documents: readonly DocumentId[] }
  | ({ readonly kind: 'documentFiled' } & Filed)
  | { readonly kind: 'versionAdded'; readonly document: DocumentId; readonly of: DocumentId; readonly right: boolean }
  | { readonly kind: 'documentAnnotated'; readonly document: DocumentId; readonly text: string }
  /** `allowed`: nobody among them is kept from reading it. */
  | {
      readonly kind: 'documentShared';
      readonly document: DocumentId;
      readonly with: readonly PersonId[];
      readonly right: 'read' | 'write' | 'none';
      readonly allowed: boolean;
    }
  /** `mustKeep`: the time it is to be kept is not over. */
  | { readonly kind: 'documentBinned'; readonly document: DocumentId; readonly mustKeep: boolean }
  | { readonly kind: 'documentRestored'; readonly document: DocumentId }
  | { readonly kind: 'documentDeedUndone'; readonly document: DocumentId; readonly deed: CabinetDeed['do'] }
  /** Written once at the end for each document that says where it belongs. */
  | ({ readonly kind: 'documentStands'; readonly binned: boolean } & Filed);

/** The marks each fact makes true. */
export const CABINET_MARKS: MarksOf<CabinetFact> = {
  documentsCompared: ({ documents }) => documents.map((document) => `compared.${document}`),
  documentFiled: ({ document }) => [`filed.${document}`],
  versionAdded: ({ of }) => [`version.${of}`],
  documentAnnotated: ({ document }) => [`annotated.${document}`],
  documentShared: ({ document }) => [`shared.${document}`],
  documentBinned: ({ document }) => [`binned.${document}`],
  documentRestored: noMark,
  documentDeedUndone: noMark,
  documentStands: noMark,
};

/** The program « documents » as a view may know it: plain data, final French words. Tells no rule, hints at no answer. */
import type { Run } from '../../simulation/index.ts';
import { listSharers, wording } from '../../statechart/index.ts';
import { type CabinetDocumentView, viewDocuments } from './cabinet/documents.ts';
import { type ShelfView, viewShelves } from './cabinet/shelves.ts';

export type { CabinetDocumentView, NoteView, VersionView } from './cabinet/documents.ts';
export type { ShelfView } from './cabinet/shelves.ts';

export interface CabinetPersonView {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

export interface CabinetView {
  readonly name: string;
  /** Depth first: a folder comes after the one it is in. */
  readonly shelves: readonly ShelfView[];
  /** All within reach, those in the bin too. A document another became a version of is among that one’s versions. */
  readonly documents: readonly CabinetDocumentView[];
  readonly naming: { readonly text: string; readonly example: string; readonly parts: readonly string[] } | null;
  readonly people: readonly CabinetPersonView[];
}

const PART_NAMES = { date: 'date', kind: 'nature', party: 'tiers', number: 'numéro' } as const;

/** Null when this desk has none. */
export function viewCabinet(run: Run): CabinetView | null {
  const { cabinet } = run.scenario;
  if (cabinet === undefined) return null;
  const say = (text: string) => wording(run.model, run.state, text);
  const { naming } = cabinet;
  return {
    name: say(cabinet.name),
    shelves: viewShelves(run),
    documents: viewDocuments(run),
    naming:
      naming === undefined
        ? null
        : { text: say(naming.text), example: naming.example, parts: naming.parts.map((part) => PART_NAMES[part]) },
    people: listSharers(run.scenario),
  };
}

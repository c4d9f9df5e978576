/** The folders of the shared documents as a view may know them. */
import type { ShelfId } from '../../../model/cabinet.ts';
import type { Shelf } from '../../../scenario/schema/index.ts';
import type { Run } from '../../../simulation/index.ts';
import { accessTo, shelvesAround, wording } from '../../../statechart/index.ts';

export interface ShelfView {
  readonly id: ShelfId;
  readonly title: string;
  readonly within: ShelfId | null;
  /** « Achats › Lantier » */
  readonly path: string;
  readonly access: 'write' | 'read' | 'none';
  /** Who reads it, as the situation says. */
  readonly readers: readonly string[];
  readonly keepYears: number;
}

/** « Achats › Lantier » */
export function nameShelf(run: Run, id: ShelfId): string {
  return shelvesAround(run.scenario, id)
    .map(({ title }) => wording(run.model, run.state, title))
    .reverse()
    .join(' › ');
}

/** Depth first, in the order of the situation. */
function walk(shelves: readonly Shelf[], within: ShelfId | undefined): readonly Shelf[] {
  const here = shelves.filter((shelf) => shelf.within === within);
  return here.flatMap((shelf) => [shelf, ...walk(shelves, shelf.id)]);
}

export function viewShelves(run: Run): readonly ShelfView[] {
  const { scenario } = run;
  return walk(scenario.cabinet?.shelves ?? [], undefined).map(({ id, title, within, readers, keepYears }) => ({
    id,
    title: wording(run.model, run.state, title),
    within: within ?? null,
    path: nameShelf(run, id),
    access: accessTo(scenario, id),
    readers: readers.map((reader) => wording(run.model, run.state, reader)),
    keepYears,
  }));
}

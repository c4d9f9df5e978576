/** The folders of the shared documents, and where each document lies. Knows nothing of what may be done there. */
import type { ShelfId } from '../../../model/cabinet.ts';
import type { DocumentId } from '../../../model/mail.ts';
import type { Scenario, Shelf } from '../../../scenario/schema/index.ts';
import { wording } from '../../circumstances.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { titleOfText } from '../letters/texts.ts';
import { standingOf } from './state.ts';

export const findShelf = ({ cabinet }: Scenario, id: ShelfId): Shelf | undefined =>
  cabinet?.shelves.find((shelf) => shelf.id === id);

/** A folder and those it is in, the nearest first. Folders that hold each other, which the checks refuse, end the walk. */
export function shelvesAround(scenario: Scenario, id: ShelfId): readonly Shelf[] {
  const around: Shelf[] = [];
  let shelf = findShelf(scenario, id);
  while (shelf !== undefined && !around.includes(shelf)) {
    around.push(shelf);
    shelf = shelf.within === undefined ? undefined : findShelf(scenario, shelf.within);
  }
  return around;
}

/** What the learner may do in a folder: nothing when one it is in is closed to them. */
export function accessTo(scenario: Scenario, id: ShelfId): Shelf['access'] {
  const around = shelvesAround(scenario, id);
  return around.some(({ access }) => access === 'none') ? 'none' : (around[0]?.access ?? 'none');
}

export interface Lying {
  readonly shelf: ShelfId;
  readonly name: string;
}

/** A file name without its ending, as folders show it. */
const stem = (name: string): string => name.replace(/\.[a-z]{2,4}$/i, '');

/** The name a document bears before anybody files it: that of its file, or the title of a text of the learner’s. */
export function firstNameOf(model: Model, office: Office, id: DocumentId): string {
  const text = office.programs.letters.texts.find((one) => one.id === id);
  if (text !== undefined) return titleOfText(text);
  const file = office.programs.letters.files.find((one) => one.id === id);
  return file?.name ?? wording(model, office, stem(model.documents.get(id)?.name ?? ''));
}

/** Where a document lies among the folders; null when it lies in none. A version lies with the one it is a version of. */
export function findLying(
  model: Model,
  office: Office,
  id: DocumentId,
  seen: readonly DocumentId[] = [],
): Lying | null {
  const { filed, versionOf } = standingOf(office.programs.documents, id);
  if (versionOf !== null && !seen.includes(versionOf)) return findLying(model, office, versionOf, [...seen, id]);
  if (filed !== null) return { shelf: filed.shelf, name: filed.name };
  const shelf = model.scenario.cabinet === undefined ? undefined : model.documents.get(id)?.shelf;
  return shelf === undefined ? null : { shelf, name: firstNameOf(model, office, id) };
}

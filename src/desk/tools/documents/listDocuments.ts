/** Which documents a folder or a search shows, and in which order. Pure. */
import { foldText } from '../../../model/text.ts';
import type { CabinetDocumentView, CabinetView } from '../../../session/programs/cabinet.ts';

/** Places of the tree that are no folder of the situation. */
export const UNFILED_PLACE = '@unfiled';
export const BIN_PLACE = '@bin';

export type SortKey = 'name' | 'date' | 'author' | 'version';
export interface Sort {
  readonly by: SortKey;
  readonly isDown: boolean;
}

export function listPlace({ documents }: CabinetView, place: string): readonly CabinetDocumentView[] {
  if (place === BIN_PLACE) return documents.filter(({ isBinned }) => isBinned);
  const here = documents.filter(({ isBinned }) => !isBinned);
  return here.filter(({ shelf }) => (place === UNFILED_PLACE ? shelf === null : shelf === place));
}

const wordsOf = ({ name, title, short, author, date, path }: CabinetDocumentView): string =>
  foldText([name, title, short, author, date, path].join(' '));

/** Every word asked for, each as the beginning of one of the document’s. */
export function searchDocuments({ documents }: CabinetView, query: string): readonly CabinetDocumentView[] {
  const asked = foldText(query).split(' ');
  return documents.filter((one) => {
    const said = ` ${wordsOf(one)}`;
    return asked.every((word) => said.includes(` ${word}`));
  });
}

const READ: Readonly<Record<SortKey, (one: CabinetDocumentView) => string | number>> = {
  name: ({ name }) => name,
  date: ({ day }) => day,
  author: ({ author }) => author,
  version: ({ versions }) => versions.length,
};

export function sortDocuments(documents: readonly CabinetDocumentView[], { by, isDown }: Sort): CabinetDocumentView[] {
  const read = READ[by];
  const order = (a: string | number, b: string | number): number =>
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), 'fr', { numeric: true });
  return [...documents].sort((one, other) => (isDown ? -1 : 1) * order(read(one), read(other)));
}

/** The document a page belongs to: « plan@0 » is a version of « plan », itself perhaps of a later one. */
export function findOwner({ documents }: CabinetView, paper: string): CabinetDocumentView | null {
  return documents.find(({ id, versions }) => id === paper || versions.some((one) => one.paper === paper)) ?? null;
}

/** How many documents lie in a folder, those in the folders within it left out. */
export const countIn = (cabinet: CabinetView, place: string): number => listPlace(cabinet, place).length;

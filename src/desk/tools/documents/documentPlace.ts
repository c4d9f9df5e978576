/** Where I am among the shared documents, kept with what is being typed: a folder, the pages open, the one in front. Pure. */
import type { ProgramDraft } from '../../drafts/draftOf.ts';

/** More tabs than this do not stand on the bar: the one opened first makes room. */
export const MOST_OPEN = 4;

export interface DocumentPlace {
  /** Empty: the first that holds something. */
  readonly folder: string;
  /** Pages in their tabs, in order of opening. */
  readonly open: readonly string[];
  /** The page in front; empty: the folders. */
  readonly shown: string;
  /** The page beside it; empty: none. */
  readonly beside: string;
  /** The document chosen in the list. */
  readonly chosen: string;
}

const SEPARATOR = '\n';

export function readPlace(draft: ProgramDraft): DocumentPlace {
  const open = draft
    .read('open')
    .split(SEPARATOR)
    .filter((id) => id !== '');
  return {
    folder: draft.read('folder'),
    open,
    shown: draft.read('shown'),
    beside: draft.read('beside'),
    chosen: draft.read('chosen'),
  };
}

export function writePlace(draft: ProgramDraft, { open, ...rest }: Partial<DocumentPlace>): void {
  if (open !== undefined) draft.write('open', open.join(SEPARATOR));
  for (const [key, text] of Object.entries(rest)) if (text !== undefined) draft.write(key, text);
}

/** A page comes to the front, in a tab of its own; of too many, the first not in sight goes. */
export function withOpen(place: DocumentPlace, paper: string): Pick<DocumentPlace, 'open' | 'shown' | 'beside'> {
  const beside = place.beside === paper ? '' : place.beside;
  if (place.open.includes(paper)) return { open: place.open, shown: paper, beside };
  const kept = place.open.length < MOST_OPEN ? place.open : leaveOne(place.open, [beside, place.shown]);
  return { open: [...kept, paper], shown: paper, beside };
}

function leaveOne(open: readonly string[], seen: readonly string[]): readonly string[] {
  const gone = open.find((id) => !seen.includes(id)) ?? open[0];
  return open.filter((id) => id !== gone);
}

/** The page goes; what was before it in the tabs comes to the front, or the folders. */
export function withClosed(place: DocumentPlace, paper: string): Pick<DocumentPlace, 'open' | 'shown' | 'beside'> {
  const open = place.open.filter((id) => id !== paper);
  const beside = place.beside === paper ? '' : place.beside;
  if (place.shown !== paper) return { open, shown: place.shown, beside };
  if (beside !== '') return { open, shown: beside, beside: '' };
  const at = place.open.indexOf(paper);
  return { open, shown: open[Math.max(0, at - 1)] ?? '', beside: '' };
}

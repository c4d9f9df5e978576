/** The end of the day among the shared documents: how each one that belongs somewhere stands, filed or not. */
import type { DocumentId } from '../../../model/mail.ts';
import type { Turn } from '../../turn.ts';
import { documentsAtHand } from './atHand.ts';
import { filingOf } from './filing.ts';
import { judgeFiling } from './play.ts';
import { findLying } from './shelves.ts';
import { standingOf } from './state.ts';

function noteStanding(turn: Turn, document: DocumentId): void {
  const { model, office } = turn;
  const lying = findLying(model, office, document);
  const { shelf, name } = lying ?? { shelf: '', name: '' };
  const judged = judgeFiling(turn, document, shelf, name);
  const { binned } = standingOf(office.programs.documents, document);
  turn.note({
    kind: 'documentStands',
    document,
    shelf,
    name,
    ...judged,
    // What lies nowhere, or in the bin, is not where it belongs.
    rightShelf: lying !== null && !binned && judged.rightShelf,
    binned,
  });
}

/** What never came within reach could not be filed: nothing is said of it. */
export function closeCabinet(turn: Turn): void {
  const ids = documentsAtHand(turn.model, turn.office);
  for (const id of ids) if (filingOf(turn.model, turn.office, id) !== null) noteStanding(turn, id);
}

/** How long documents are kept. Years are whole ones: what is dated 2025 and kept ten years is kept until the end of 2035. */
import type { ShelfId } from '../../../model/cabinet.ts';
import type { DocumentId } from '../../../model/mail.ts';
import { parseCivilDate } from '../../../model/time.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { filingOf } from './filing.ts';
import { findLying, findShelf } from './shelves.ts';

/** The day a document bears; what bears none is of the day. */
export const dateOf = (model: Model, office: Office, id: DocumentId): string =>
  model.documents.get(id)?.date ?? filingOf(model, office, id)?.date ?? model.scenario.date;

/** The last day it must be kept, « 2035-12-31 », by the rule of a folder; null without a rule. */
export function keepUntil(model: Model, office: Office, id: DocumentId, shelf: ShelfId): string | null {
  const years = findShelf(model.scenario, shelf)?.keepYears ?? 0;
  const date = parseCivilDate(dateOf(model, office, id));
  return years === 0 || date === null ? null : `${date.year + years}-12-31`;
}

/** Must it still be kept, by the rule of where it lies, or of where it belongs when it lies nowhere? */
export function mustBeKept(model: Model, office: Office, id: DocumentId): boolean {
  const shelf = findLying(model, office, id)?.shelf ?? filingOf(model, office, id)?.shelves[0];
  const until = shelf === undefined ? null : keepUntil(model, office, id, shelf);
  return until !== null && until >= model.scenario.date;
}

/** Which documents are within the learner’s reach at an instant, wherever they come from. */
import type { DocumentId } from '../../../model/mail.ts';
import { drawsHold } from '../../../scenario/condition.ts';
import type { OfficeDocument } from '../../../scenario/schema/index.ts';
import { holds } from '../../circumstances.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { accessTo } from './shelves.ts';

/** Does this variant have the document? */
export const isInVariant = (model: Model, { draw }: OfficeDocument): boolean =>
  drawsHold(draw, (name) => model.variant.draws[name]);

/** Those in a folder from the start, when it is not closed. */
function listShelved({ scenario }: Model): DocumentId[] {
  if (scenario.cabinet === undefined) return [];
  return scenario.documents.flatMap(({ id, shelf }) =>
    shelf === undefined || accessTo(scenario, shelf) === 'none' ? [] : [id],
  );
}

const listAttached = (model: Model, office: Office): DocumentId[] =>
  office.mail.arrived.flatMap(({ id }) => model.mails.get(id)?.attachments ?? []);

/** Scans of the business records that are there. */
function listScanned(model: Model, office: Office): DocumentId[] {
  return (model.scenario.erp?.records ?? []).flatMap(({ document, draw, when }) => {
    if (document === undefined || !drawsHold(draw, (name) => model.variant.draws[name])) return [];
    return holds(model, office, when, '') ? [document] : [];
  });
}

/** What the learner wrote and kept, and the files they joined. */
const listOwn = ({ programs: { letters } }: Office): DocumentId[] =>
  [...letters.texts, ...letters.files].map(({ id }) => id);

/** What was filed stays within reach, even when the message it came with is gone. */
const listFiled = ({ programs }: Office): DocumentId[] =>
  Object.entries(programs.documents.documents).flatMap(([id, { filed }]) => (filed === null ? [] : [id]));

/** Every document one may open, join, file or compare now, each once, those of the situation in its order. */
export function documentsAtHand(model: Model, office: Office): readonly DocumentId[] {
  const near = new Set([
    ...listShelved(model),
    ...listAttached(model, office),
    ...listScanned(model, office),
    ...listFiled(office),
  ]);
  const given = model.scenario.documents.filter((one) => near.has(one.id) && isInVariant(model, one));
  return [...given.map(({ id }) => id), ...listOwn(office)];
}

export const isAtHand = (model: Model, office: Office, id: DocumentId): boolean =>
  documentsAtHand(model, office).includes(id);

/** A few deeds one may think of among the shared documents, right ones and wrong ones: for bots and exploration. */
import type { CabinetDeed } from '../../../model/cabinet.ts';
import type { DocumentId } from '../../../model/mail.ts';
import type { Filing, Naming } from '../../../scenario/schema/index.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { documentsAtHand } from './atHand.ts';
import { filingOf } from './filing.ts';
import { listSharers } from './readers.ts';
import { firstNameOf } from './shelves.ts';
import { standingOf } from './state.ts';

/** Explorers try each of them at each step: two documents in hand are enough. */
const MOST_DOCUMENTS = 2;

/** The name the rule asks for. */
function rightName(naming: Naming | undefined, filing: Filing, otherwise: string): string {
  if (naming === undefined) return otherwise;
  return naming.parts
    .map((part) => (part === 'date' ? (filing.date ?? '2025-01-01') : (filing[part][0] ?? part)))
    .join('_');
}

function suggestFiling(model: Model, office: Office, document: DocumentId): CabinetDeed[] {
  const filing = filingOf(model, office, document);
  const { cabinet } = model.scenario;
  if (filing === null || cabinet === undefined) return [];
  const first = firstNameOf(model, office, document);
  const elsewhere = cabinet.shelves.find(({ id }) => !filing.shelves.includes(id))?.id;
  const right = filing.shelves.slice(0, 1).flatMap((shelf): CabinetDeed[] => [
    { do: 'file', document, shelf, name: rightName(cabinet.naming, filing, first) },
    { do: 'file', document, shelf, name: first === '' ? document : first },
  ]);
  return elsewhere === undefined ? right : [...right, { do: 'file', document, shelf: elsewhere, name: first }];
}

function suggestOther(model: Model, document: DocumentId): CabinetDeed[] {
  const known = model.documents.get(document);
  const hidden = known?.hiddenFrom[0];
  const reader = listSharers(model.scenario).find(({ id }) => id !== hidden)?.id;
  const people = [reader, hidden].filter((person) => person !== undefined);
  return [
    { do: 'bin', document },
    ...(known?.versionOf === undefined ? [] : [{ do: 'addVersion', document, of: known.versionOf } as const]),
    ...people.map((person): CabinetDeed => ({ do: 'share', document, with: [person], right: 'read' })),
  ];
}

/** Those that belong somewhere and were not filed come first. */
export function suggestCabinetDeeds(model: Model, office: Office): readonly CabinetDeed[] {
  const near = documentsAtHand(model, office);
  const isTouched = (id: DocumentId) => standingOf(office.programs.documents, id).last !== null;
  const waiting = near.filter((id) => filingOf(model, office, id) !== null && !isTouched(id)).slice(0, MOST_DOCUMENTS);
  const done = near.filter(isTouched).slice(0, 1);
  const [one, other] = waiting;
  return [
    ...waiting.flatMap((id) => [...suggestFiling(model, office, id), ...suggestOther(model, id)]),
    ...(one === undefined || other === undefined ? [] : [{ do: 'compare', documents: [one, other] } as const]),
    ...done.flatMap((document): CabinetDeed[] => [
      { do: 'undo', document },
      { do: 'restore', document },
    ]),
  ];
}

/** Why a deed among the shared documents is impossible now, in a French sentence for the learner, or null. */
import { assertNever } from '../../../model/assertNever.ts';
import type { CabinetDeed, ShelfId } from '../../../model/cabinet.ts';
import type { DocumentId } from '../../../model/mail.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { isAtHand } from './atHand.ts';
import { listSharers } from './readers.ts';
import { accessTo, findLying, findShelf } from './shelves.ts';
import { standingOf } from './state.ts';

const LONGEST_NAME = 120;
const LONGEST_NOTE = 600;
/** Nobody writes more notes than this on one document. */
const MOST_NOTES = 50;

const DONE = 'C’est déjà fait.';

/** The first reason that holds. */
const firstOf = (...reasons: readonly (string | null)[]): string | null =>
  reasons.find((reason) => reason !== null) ?? null;

function whyNotAtHand(model: Model, office: Office, id: DocumentId): string | null {
  return isAtHand(model, office, id) ? null : 'Ce document n’est pas sur ce poste.';
}

const whyNotOutOfBin = (office: Office, id: DocumentId): string | null =>
  standingOf(office.programs.documents, id).binned ? 'Ce document est à la corbeille : reprenez-le d’abord.' : null;

const whyNotUsable = (model: Model, office: Office, id: DocumentId): string | null =>
  firstOf(whyNotAtHand(model, office, id), whyNotOutOfBin(office, id));

function whyNotIn({ scenario }: Model, shelf: ShelfId): string | null {
  if (findShelf(scenario, shelf) === undefined) return 'Ce dossier n’existe pas.';
  const access = accessTo(scenario, shelf);
  if (access === 'none') return 'Vous n’avez pas accès à ce dossier.';
  return access === 'read' ? 'Vous pouvez lire ce dossier, mais rien y changer.' : null;
}

/** What lies in a folder is changed only by whoever may write there. */
function whyNotMoved(model: Model, office: Office, id: DocumentId): string | null {
  const lying = findLying(model, office, id);
  return lying === null ? null : whyNotIn(model, lying.shelf);
}

function whyNotNamed(name: string): string | null {
  if (name.trim() === '') return 'Donnez un nom au document.';
  return name.trim().length > LONGEST_NAME ? `Ce nom est trop long : ${LONGEST_NAME} caractères au plus.` : null;
}

function whyNotFile(model: Model, office: Office, id: DocumentId, shelf: ShelfId, name: string): string | null {
  const lying = findLying(model, office, id);
  const isThere = lying?.shelf === shelf && lying.name === name.trim();
  return firstOf(
    whyNotUsable(model, office, id),
    whyNotIn(model, shelf),
    whyNotMoved(model, office, id),
    whyNotNamed(name),
    isThere && standingOf(office.programs.documents, id).versionOf === null
      ? 'Ce document est déjà là, sous ce nom.'
      : null,
  );
}

/** The one a document is a version of, and the one that is a version of… */
function listOlder(office: Office, id: DocumentId): readonly DocumentId[] {
  const older: DocumentId[] = [];
  for (let next: DocumentId | null = id; next !== null && !older.includes(next); ) {
    older.push(next);
    next = standingOf(office.programs.documents, next).versionOf;
  }
  return older;
}

function whyNotVersion(model: Model, office: Office, id: DocumentId, of: DocumentId): string | null {
  if (id === of) return 'Un document n’est pas une version de lui-même.';
  return firstOf(
    whyNotUsable(model, office, id),
    whyNotUsable(model, office, of),
    findLying(model, office, of) === null ? 'Le document d’avant n’est dans aucun dossier.' : null,
    whyNotMoved(model, office, of),
    whyNotMoved(model, office, id),
    standingOf(office.programs.documents, id).versionOf === of ? DONE : null,
    listOlder(office, of).includes(id) ? 'Ce document est déjà la version d’avant.' : null,
  );
}

function whyNotAnnotate(model: Model, office: Office, id: DocumentId, text: string): string | null {
  const isFull = standingOf(office.programs.documents, id).notes.length >= MOST_NOTES;
  return firstOf(
    whyNotUsable(model, office, id),
    text.trim() === '' ? 'Écrivez l’annotation.' : null,
    text.length > LONGEST_NOTE ? `Cette annotation est trop longue : ${LONGEST_NOTE} caractères au plus.` : null,
    isFull ? 'Ce document porte déjà trop d’annotations.' : null,
  );
}

type Share = Extract<CabinetDeed, { readonly do: 'share' }>;

function whyNotShare(model: Model, office: Office, { document, with: people, right }: Share): string | null {
  const known = listSharers(model.scenario);
  const stranger = people.find((person) => !known.some(({ id }) => id === person));
  const { shared } = standingOf(office.programs.documents, document);
  const isDone = people.every((person) => Object.hasOwn(shared, person) && shared[person] === right);
  return firstOf(
    whyNotUsable(model, office, document),
    people.length === 0 ? 'Choisissez au moins une personne.' : null,
    stranger === undefined ? null : 'Cette personne n’est ni de la maison ni du carnet d’adresses.',
    whyNotMoved(model, office, document),
    isDone ? DONE : null,
  );
}

function whyNotBin(model: Model, office: Office, id: DocumentId): string | null {
  const { binned } = standingOf(office.programs.documents, id);
  return firstOf(whyNotAtHand(model, office, id), binned ? DONE : null, whyNotMoved(model, office, id));
}

function whyNotCompare(model: Model, office: Office, [one, other]: readonly [DocumentId, DocumentId]): string | null {
  if (one === other) return 'Choisissez deux documents différents.';
  return firstOf(whyNotUsable(model, office, one), whyNotUsable(model, office, other));
}

export function whyNotDeed(model: Model, office: Office, deed: CabinetDeed): string | null {
  switch (deed.do) {
    case 'compare':
      return whyNotCompare(model, office, deed.documents);
    case 'file':
      return whyNotFile(model, office, deed.document, deed.shelf, deed.name);
    case 'addVersion':
      return whyNotVersion(model, office, deed.document, deed.of);
    case 'annotate':
      return whyNotAnnotate(model, office, deed.document, deed.text);
    case 'share':
      return whyNotShare(model, office, deed);
    case 'bin':
      return whyNotBin(model, office, deed.document);
    case 'restore':
      return standingOf(office.programs.documents, deed.document).binned
        ? null
        : 'Ce document n’est pas à la corbeille.';
    case 'undo':
      return standingOf(office.programs.documents, deed.document).last === null ? 'Il n’y a rien à reprendre.' : null;
    default:
      return assertNever(deed);
  }
}

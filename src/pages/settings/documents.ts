/**
 * The names of the official documents, and which one is read first: all that a page may say of them before the documents themselves
 * have arrived, which are heavy. The names are the documents' own; a test holds them equal.
 */
import { DOCUMENTS, type Settings } from '../../store/settings.ts';

export type DocumentId = (typeof DOCUMENTS)[number];

export interface DocumentName {
  readonly id: DocumentId;
  /** Short name: « TP CADGA ». */
  readonly sigle: string;
  readonly title: string;
}

const first: DocumentName = { id: 'cadga', sigle: 'TP CADGA', title: 'Chargé d’accueil et de gestion administrative' };

/** In the order they are offered. */
export const documents: readonly DocumentName[] = [
  first,
  { id: 'agora', sigle: 'Bac pro AGOrA', title: 'BAC PROFESSIONNEL AGOrA' },
  { id: 'cqpm', sigle: 'CQPM', title: 'Assistance en gestion administrative' },
  { id: 'cqpi', sigle: 'CQPI', title: 'CQPI Assistant(e)' },
  { id: 'sante', sigle: 'CQP santé', title: 'CQP Assistant/e des industries de santé' },
];

/** « TP CADGA · Chargé d’accueil et de gestion administrative », or the title alone when it begins with the short name. */
export function sayDocument({ sigle, title }: DocumentName): string {
  const [kind = ''] = sigle.split(' ');
  return title.toLowerCase().startsWith(kind.toLowerCase()) ? title : `${sigle} · ${title}`;
}

/** The document chosen, else the first. */
export function readDocument({ referentiel }: Pick<Settings, 'referentiel'>): DocumentName {
  return documents.find(({ id }) => id === referentiel) ?? first;
}

/** Any text as the id of a document; null when it is none. */
export function readDocumentId(text: string): DocumentId | null {
  return DOCUMENTS.find((id) => id === text) ?? null;
}

/** Which document a criterion comes from, read in its id: `cqpi.C8` names it, `T1.1` alone is the first one’s. */
export function documentOf(criterion: string): DocumentId {
  const named = /^[a-z]+(?=\.)/.exec(criterion)?.[0];
  return named === undefined ? first.id : (readDocumentId(named) ?? first.id);
}

/** How many of these criteria each document has; the documents that have none are left out. */
export function countByDocument(
  criteria: readonly string[],
): readonly { readonly document: DocumentName; readonly count: number }[] {
  return documents
    .map((document) => ({ document, count: criteria.filter((id) => documentOf(id) === document.id).length }))
    .filter(({ count }) => count > 0);
}

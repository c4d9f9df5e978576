/**
 * Every criterion with its place in its document and the text it is searched by. Knows the documents; no learner, no situation of ours.
 */
import type {
  Bloc,
  Competence,
  Criterion,
  CriterionId,
  Referentiel,
  SituationOfficielle,
} from '../../model/criterion.ts';
import { allCriteria, blocOf, competenceOf, referentielOf } from '../../referentiels/index.ts';
import { foldText } from './foldText.ts';

export interface Entry {
  readonly criterion: Criterion;
  readonly referentiel: Referentiel;
  readonly bloc: Bloc;
  /** Null: the document attaches the criterion to the bloc as a whole. */
  readonly competence: Competence | null;
  /** The official situation, for documents that tie criteria to situations. */
  readonly situation: SituationOfficielle | null;
  /** All one may find it by, made plain. */
  readonly sought: string;
}

function listWords(criterion: Criterion, competence: Competence | null, situation: SituationOfficielle | null): string {
  const inSituation =
    situation === null ? [] : [situation, situation.attendu, ...situation.complexites, ...situation.aleas];
  const extracts = [criterion, ...criterion.indicateurs, ...inSituation].map(({ texte }) => texte);
  const heading = competence === null ? [] : [competence.id, competence.titre];
  const ids = [criterion.id, ...criterion.indicateurs.map(({ id }) => id), situation?.id ?? ''];
  return [...ids, ...extracts, ...heading].join('\n');
}

function makeEntry(criterion: Criterion): Entry {
  const referentiel = referentielOf(criterion.id);
  const bloc = blocOf(criterion.id);
  if (referentiel === undefined || bloc === undefined) throw new Error(`no document has the criterion ${criterion.id}`);
  const competence = competenceOf(criterion.id) ?? null;
  const situation = competence?.situations.find(({ id }) => id === criterion.situationId) ?? null;
  const sought = foldText(listWords(criterion, competence, situation)).plain;
  return { criterion, referentiel, bloc, competence, situation, sought };
}

/** All of them, in the order of the documents. */
export const entries: readonly Entry[] = allCriteria().map(makeEntry);

const byId: ReadonlyMap<CriterionId, Entry> = new Map(entries.map((entry) => [entry.criterion.id, entry]));

/** The criterion of that id; null when no document has it. `id` may come straight from an address. */
export function findEntry(id: string): Entry | null {
  return byId.get(id as CriterionId) ?? null;
}

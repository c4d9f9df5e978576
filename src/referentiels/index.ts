/**
 * The official référentiels, and questions about them. Knows nothing of scenarios or verdicts.
 */
export type { Crosswalk, Equivalence } from './crosswalk/crosswalk.ts';

import type { Bloc, Competence, Criterion, Referentiel } from '../model/criterion.ts';
import { AGORA } from './agora/agora.ts';
import { CADGA } from './cadga/cadga.ts';
import { CQPI } from './cqpi/cqpi.ts';
import { CQPM } from './cqpm/cqpm.ts';
import { type Crosswalk, makeCrosswalk } from './crosswalk/crosswalk.ts';
import { SAME_MEANING } from './crosswalk/sameMeaning.ts';
import { SANTE } from './sante/sante.ts';

/** The five documents, in the order they are offered. */
export const referentiels: readonly Referentiel[] = [CADGA, AGORA, CQPM, CQPI, SANTE];

interface Place {
  readonly criterion: Criterion;
  readonly competence: Competence | undefined;
  readonly bloc: Bloc;
  readonly referentiel: Referentiel;
}

function placesIn(referentiel: Referentiel): readonly Place[] {
  return referentiel.blocs.flatMap((bloc) => [
    ...bloc.competences.flatMap((competence) =>
      competence.criteres.map((criterion) => ({ criterion, competence, bloc, referentiel })),
    ),
    ...bloc.criteres.map((criterion) => ({ criterion, competence: undefined, bloc, referentiel })),
  ]);
}

const places: ReadonlyMap<string, Place> = new Map(
  referentiels.flatMap(placesIn).map((place) => [place.criterion.id, place]),
);

/** Every criterion of every référentiel, or of one, in document order. */
export function allCriteria(referentiel?: Referentiel): readonly Criterion[] {
  const wanted = referentiel === undefined ? referentiels : [referentiel];
  return wanted.flatMap(placesIn).map((place) => place.criterion);
}

/** The criterion of that id, or `undefined` when no wired document has it. `id` may come straight from an author’s file. */
export function findCriterion(id: string): Criterion | undefined {
  return places.get(id)?.criterion;
}

/**
 * The compétence a criterion is listed under; `undefined` for an unknown id, and for a criterion its document
 * attaches to the bloc as a whole.
 */
export function competenceOf(id: string): Competence | undefined {
  return places.get(id)?.competence;
}

/** The bloc a criterion counts for, or `undefined` for an unknown id. */
export function blocOf(id: string): Bloc | undefined {
  return places.get(id)?.bloc;
}

/** The document a criterion comes from, or `undefined` for an unknown id. */
export function referentielOf(id: string): Referentiel | undefined {
  return places.get(id)?.referentiel;
}

/** Which criteria say the same thing from one document to another. */
export const crosswalk: Crosswalk = makeCrosswalk(
  referentiels.map((document) => allCriteria(document)),
  SAME_MEANING,
);

/** The wording of every hazard (aléa) the AGOrA matrix names, each once, in its order. */
export function listHazardWordings(): readonly string[] {
  const situations = AGORA.blocs.flatMap(({ competences }) => competences.flatMap((one) => one.situations));
  return [...new Set(situations.flatMap(({ aleas }) => aleas.map(({ texte }) => texte)))];
}

/**
 * Where a learner stands in one official document: its parts, and a standing per criterion. A part is a compétence; an activité
 * where the document groups its compétences by activité; the bloc itself for criteria the document ties to no compétence.
 * Knows kept runs and documents.
 */
import { type SeenVerdict, type Standing, standingOf } from '../../assessment/learner.ts';
import type { Bloc, Criterion, Referentiel } from '../../model/criterion.ts';
import { hasGivenOpinion } from '../../report/notes.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';

export interface CriterionStanding {
  readonly criterion: Criterion;
  readonly standing: Standing;
}

export interface PartStanding {
  readonly id: string;
  readonly title: string;
  readonly criteria: readonly CriterionStanding[];
}

export type Tally = Readonly<Record<Standing, number>>;

interface Part {
  readonly id: string;
  readonly title: string;
  readonly criteria: readonly Criterion[];
}

type Seen = ReadonlyMap<string, readonly SeenVerdict[]>;

/** By criterion, from the oldest run to the latest. */
function listSeen(runs: readonly KeptRun[]): Seen {
  // Verdicts show only after the learner's own view: progress must not tell them first.
  const own = runs.filter(({ branchOf, notes }) => branchOf === null && hasGivenOpinion(notes));
  const finished = own.flatMap(({ outcome }) => outcome ?? []).sort((a, b) => a.endedAt - b.endedAt);
  const seen = finished.flatMap(({ variant, observations }) =>
    observations.map(({ criterion, verdict }) => ({ criterion: String(criterion), verdict, variant })),
  );
  return Map.groupBy(seen, ({ criterion }) => criterion);
}

function listParts({ id, titre, criteres, competences, activites = [] }: Bloc): readonly Part[] {
  const parts: Part[] =
    activites.length > 0
      ? activites.map((activite) => ({
          id: activite.id,
          title: activite.titre,
          criteria: competences.filter((one) => one.activiteId === activite.id).flatMap((one) => one.criteres),
        }))
      : competences.map((one) => ({ id: one.id, title: one.titre, criteria: one.criteres }));
  return [...parts, { id, title: titre, criteria: criteres }].filter(({ criteria }) => criteria.length > 0);
}

/** One line per part that holds criteria, in document order. */
export function listStandings(referentiel: Referentiel, runs: readonly KeptRun[]): readonly PartStanding[] {
  const seen = listSeen(runs);
  return referentiel.blocs.flatMap(listParts).map(({ id, title, criteria }) => ({
    id,
    title,
    criteria: criteria.map((criterion) => ({
      criterion,
      standing: standingOf(seen.get(criterion.id) ?? [], criterion.mode === 'human'),
    })),
  }));
}

export function tallyStandings(parts: readonly PartStanding[]): Tally {
  const all = parts.flatMap(({ criteria }) => criteria);
  const count = (wanted: Standing): number => all.filter(({ standing }) => standing === wanted).length;
  return {
    acquis: count('acquis'),
    fragile: count('fragile'),
    'a-rencontrer': count('a-rencontrer'),
    humain: count('humain'),
  };
}

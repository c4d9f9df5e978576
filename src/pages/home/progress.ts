/**
 * Where a learner stands in one official document: its compétences, and a standing per criterion. Knows kept runs and documents.
 */
import { type SeenVerdict, type Standing, standingOf } from '../../assessment/learner.ts';
import type { Bloc, Criterion, Referentiel } from '../../model/criterion.ts';
import { hasGivenOpinion } from '../../report/notes.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';

export interface CriterionStanding {
  readonly criterion: Criterion;
  readonly standing: Standing;
}

export interface CompetenceStanding {
  readonly id: string;
  readonly title: string;
  readonly criteria: readonly CriterionStanding[];
}

export type Tally = Readonly<Record<Standing, number>>;

function listSeen(runs: readonly KeptRun[], criterion: string): readonly SeenVerdict[] {
  // Verdicts show only after the learner's own view: progress must not tell them first.
  const own = runs.filter(({ branchOf, notes }) => branchOf === null && hasGivenOpinion(notes));
  const finished = own.flatMap(({ outcome }) => outcome ?? []).sort((a, b) => a.endedAt - b.endedAt);
  return finished.flatMap(({ variant, observations }) =>
    observations.filter((one) => one.criterion === criterion).map(({ verdict }) => ({ verdict, variant })),
  );
}

function listParts(bloc: Bloc): readonly { id: string; title: string; criteria: readonly Criterion[] }[] {
  const own = bloc.criteres.length === 0 ? [] : [{ id: bloc.id, title: bloc.titre, criteria: bloc.criteres }];
  return [...bloc.competences.map(({ id, titre, criteres }) => ({ id, title: titre, criteria: criteres })), ...own];
}

/** One line per compétence, in document order. */
export function listStandings(referentiel: Referentiel, runs: readonly KeptRun[]): readonly CompetenceStanding[] {
  return referentiel.blocs.flatMap(listParts).map(({ id, title, criteria }) => ({
    id,
    title,
    criteria: criteria.map((criterion) => ({
      criterion,
      standing: standingOf(listSeen(runs, criterion.id), criterion.mode === 'human'),
    })),
  }));
}

export function tallyStandings(competences: readonly CompetenceStanding[]): Tally {
  const all = competences.flatMap(({ criteria }) => criteria);
  const count = (wanted: Standing): number => all.filter(({ standing }) => standing === wanted).length;
  return {
    acquis: count('acquis'),
    fragile: count('fragile'),
    'a-rencontrer': count('a-rencontrer'),
    humain: count('humain'),
  };
}

/** Lays criteria out as their documents do: document, bloc, activité, compétence, official situation. Loses and reorders none. */
import type { Activite, Bloc, Competence, Referentiel, SituationOfficielle } from '../../model/criterion.ts';
import { referentiels } from '../../referentiels/index.ts';
import type { Entry } from './entries.ts';
import { listUnattached } from './filterEntries.ts';

export interface SituationPart {
  /** Null: the document ties these criteria to no situation. */
  readonly situation: SituationOfficielle | null;
  readonly entries: readonly Entry[];
}

export interface GroupPart {
  readonly id: string;
  /** Null: the criteria are the bloc’s. */
  readonly competence: Competence | null;
  /** Given where the activité begins, for documents that have that level. */
  readonly activite: Activite | null;
  readonly situations: readonly SituationPart[];
  readonly count: number;
}

export interface BlocPart {
  readonly bloc: Bloc;
  readonly groups: readonly GroupPart[];
  readonly count: number;
  /** Compétences no criterion is attached to. */
  readonly unattached: readonly Competence[];
}

export interface DocumentPart {
  readonly referentiel: Referentiel;
  readonly blocs: readonly BlocPart[];
  readonly count: number;
}

function layGroup(bloc: Bloc, competence: Competence | null, entries: readonly Entry[]): GroupPart {
  const bySituation = Map.groupBy(entries, ({ situation }) => situation);
  return {
    id: competence?.id ?? bloc.id,
    competence,
    activite: bloc.activites?.find(({ id }) => id === competence?.activiteId) ?? null,
    situations: [...bySituation].map(([situation, own]) => ({ situation, entries: own })),
    count: entries.length,
  };
}

function layBloc(bloc: Bloc, entries: readonly Entry[]): BlocPart {
  const byCompetence = Map.groupBy(entries, ({ competence }) => competence);
  const groups = [...byCompetence].map(([competence, own]) => layGroup(bloc, competence, own));
  return {
    bloc,
    groups: groups.map((group, index) =>
      group.activite === groups[index - 1]?.activite ? { ...group, activite: null } : group,
    ),
    count: entries.length,
    unattached: listUnattached(bloc),
  };
}

/**
 * @param entries in the order of the documents
 * @param found ids of compétences without criteria of their own that are shown for themselves
 */
export function layOut(entries: readonly Entry[], found: ReadonlySet<string> = new Set()): readonly DocumentPart[] {
  const byBloc = Map.groupBy(entries, ({ bloc }) => bloc);
  return referentiels
    .map((referentiel) => {
      const blocs = referentiel.blocs
        .map((bloc) => layBloc(bloc, byBloc.get(bloc) ?? []))
        .filter(({ count, unattached }) => count > 0 || unattached.some(({ id }) => found.has(id)));
      return { referentiel, blocs, count: blocs.reduce((sum, { count }) => sum + count, 0) };
    })
    .filter(({ blocs }) => blocs.length > 0);
}

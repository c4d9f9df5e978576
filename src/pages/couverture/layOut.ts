/**
 * Lays a document along its criteria and the situations that give evidence for them: blocs, their groups, one row per criterion,
 * one cell per situation, with what each part adds up to. Pure; knows no page.
 */
import type { Meeting, ReferentielCoverage, SituationCoverage } from '../../assessment/coverage.ts';
import type { Bloc, Competence, Criterion, Referentiel } from '../../model/criterion.ts';
import type { Tally } from './tally.ts';
import { nameCode, shortenTitle } from './words.ts';

/** How many variants make a criterion well practised. */
export const ENOUGH = 3;

/** `none`: no situation. `few`: one or two variants, all situations together. `enough`: three at least. */
export type Reach = 'none' | 'few' | 'enough';

export interface Column {
  /** Id of the situation. */
  readonly id: string;
  /** « S01 » */
  readonly code: string;
  readonly title: string;
  /** The title, short enough to stand over a narrow column. */
  readonly short: string;
}

export interface Row {
  readonly criterion: Criterion;
  /** One for each column; undefined where the situation says nothing of the criterion. */
  readonly cells: readonly (Meeting | undefined)[];
  /** Of all situations together. */
  readonly indicators: number;
  readonly variants: number;
  readonly reach: Reach;
}

/** A compétence, an official situation with what is expected of it, or the whole of a bloc that is not divided. */
export interface Group {
  readonly id: string;
  /** Null when the criteria are the bloc's own. */
  readonly title: string | null;
  readonly attendu: string | null;
  readonly rows: readonly Row[];
  readonly tally: Tally;
}

export interface BlocPart {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly Group[];
  readonly tally: Tally;
}

export interface CoverageLayout {
  readonly referentiel: Referentiel;
  readonly columns: readonly Column[];
  readonly blocs: readonly BlocPart[];
  readonly tally: Tally;
}

/** One column per situation that gives evidence for something, in the order given. */
export function listColumns(
  covered: readonly SituationCoverage[],
  titles: Readonly<Record<string, string>>,
): readonly Column[] {
  const ids = covered.flatMap((one) => Object.values(one)[0]?.situation ?? []);
  return ids.map((id) => {
    const title = titles[id] ?? id;
    return { id, code: nameCode(id), title, short: shortenTitle(title) };
  });
}

export function readReach(variants: number): Reach {
  if (variants === 0) return 'none';
  return variants < ENOUGH ? 'few' : 'enough';
}

export function tallyRows(rows: readonly Row[], columns: number): Tally {
  return {
    criteria: rows.length,
    met: rows.filter(({ reach }) => reach !== 'none').length,
    thrice: rows.filter(({ reach }) => reach === 'enough').length,
    human: rows.filter(({ criterion }) => criterion.mode === 'human').length,
    byColumn: Array.from({ length: columns }, (_, at) => rows.filter(({ cells }) => cells[at] !== undefined).length),
  };
}

interface Heading {
  readonly id: string;
  readonly title: string | null;
  readonly attendu: string | null;
  readonly criteria: readonly Criterion[];
}

/** A document that ties criteria to situations is read situation by situation. */
function divideCompetence({ id, titre, criteres, situations }: Competence): readonly Heading[] {
  const loose = criteres.filter(({ situationId }) => !situations.some((one) => one.id === situationId));
  const own: Heading = { id, title: titre, attendu: null, criteria: loose };
  const tied = situations.map((situation) => ({
    id: situation.id,
    title: situation.texte,
    attendu: situation.attendu.texte,
    criteria: criteres.filter(({ situationId }) => situationId === situation.id),
  }));
  return [own, ...tied].filter(({ criteria }) => criteria.length > 0);
}

function divideBloc({ id, competences, criteres }: Bloc): readonly Heading[] {
  const own: Heading = { id: `${id}.propres`, title: null, attendu: null, criteria: criteres };
  return [...competences.flatMap(divideCompetence), ...(criteres.length > 0 ? [own] : [])];
}

function makeRow(criterion: Criterion, meetings: readonly Meeting[], columns: readonly Column[]): Row {
  const variants = meetings.reduce((sum, one) => sum + one.variants, 0);
  return {
    criterion,
    cells: columns.map(({ id }) => meetings.find(({ situation }) => situation === id)),
    indicators: meetings.reduce((sum, one) => sum + one.indicators.length, 0),
    variants,
    reach: readReach(variants),
  };
}

/** The whole of a document, in its order. */
export function layOut({ referentiel, criteria }: ReferentielCoverage, columns: readonly Column[]): CoverageLayout {
  const meetings = new Map(criteria.map((one) => [one.criterion.id, one.meetings]));
  const tally = (rows: readonly Row[]): Tally => tallyRows(rows, columns.length);
  const blocs = referentiel.blocs.map((bloc) => {
    const groups = divideBloc(bloc).map(({ criteria: listed, ...heading }) => {
      const rows = listed.map((criterion) => makeRow(criterion, meetings.get(criterion.id) ?? [], columns));
      return { ...heading, rows, tally: tally(rows) };
    });
    return { id: bloc.id, title: bloc.titre, groups, tally: tally(groups.flatMap(({ rows }) => rows)) };
  });
  return { referentiel, columns, blocs, tally: tally(listRows({ blocs })) };
}

/** Every row, in order. */
export function listRows({ blocs }: Pick<CoverageLayout, 'blocs'>): readonly Row[] {
  return blocs.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
}

/** Only the rows kept, and the parts that still have some. What parts add up to stays that of the whole document. */
export function keepRows(layout: CoverageLayout, isKept: (row: Row) => boolean): CoverageLayout {
  const blocs = layout.blocs.map((bloc) => ({
    ...bloc,
    groups: bloc.groups
      .map((group) => ({ ...group, rows: group.rows.filter(isKept) }))
      .filter(({ rows }) => rows.length > 0),
  }));
  return { ...layout, blocs: blocs.filter(({ groups }) => groups.length > 0) };
}

/** Met by no situation, or in too few variants. */
export const isMissing = ({ reach }: Row): boolean => reach !== 'enough';

/**
 * Lays verdicts out as an official document does: compétence by compétence (bloc by bloc where criteria belong to the bloc),
 * in document order, those the situation touches. Adds nothing to a verdict: a criterion the situation leaves alone says so.
 */
import type { Bloc, Criterion, Referentiel, SituationOfficielle } from '../../model/criterion.ts';
import { type CriterionVerdict, VERDICTS, type Verdict } from '../../model/verdict.ts';
import { allCriteria, findCriterion, referentielOf, referentiels } from '../../referentiels/index.ts';
import { nameCriterion } from '../nameCriterion.ts';
import type { Decision, Decisions } from '../notes.ts';

export interface CriterionRow {
  readonly criterion: Criterion;
  readonly proposal: CriterionVerdict;
  /** False: the situation says nothing of this criterion. */
  readonly isTargeted: boolean;
  /** The document's own situation, where it ties criteria to situations. */
  readonly situation: SituationOfficielle | null;
}

/** A compétence, or a bloc that holds its criteria itself. */
export interface CompetenceRows {
  readonly id: string;
  readonly title: string;
  /** Title of the bloc it comes under; null for a bloc itself. */
  readonly bloc: string | null;
  /** Those the situation speaks of, those a person alone may judge, those somebody decided. */
  readonly rows: readonly CriterionRow[];
  /** The others: the situation offers no occasion. */
  readonly elsewhere: readonly Criterion[];
}

const NOT_OFFERED = 'Cette situation n’en offre pas l’occasion.';

/** The documents the verdicts speak of, in the order they are offered. */
export function listReferentiels(verdicts: readonly CriterionVerdict[]): readonly Referentiel[] {
  const touched = new Set(verdicts.map(({ criterion }) => referentielOf(criterion)));
  return referentiels.filter((referentiel) => touched.has(referentiel));
}

/** The verdicts of one document. */
export function keepOwn(verdicts: readonly CriterionVerdict[], document: Referentiel): readonly CriterionVerdict[] {
  return verdicts.filter(({ criterion }) => referentielOf(criterion) === document);
}

/** The same verdicts, those of one document before the others. */
export function putFirst(verdicts: readonly CriterionVerdict[], document: Referentiel): readonly CriterionVerdict[] {
  const own = keepOwn(verdicts, document);
  return [...own, ...verdicts.filter((verdict) => !own.includes(verdict))];
}

function proposeNothing(criterion: Criterion): CriterionVerdict {
  const verdict: Verdict = criterion.mode === 'human' ? 'humain' : 'non-observe';
  const why = criterion.mode === 'human' ? '' : NOT_OFFERED;
  return { criterion: criterion.id, verdict, toConfirm: false, why, evidence: [] };
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly bloc: string | null;
  readonly criteria: readonly Criterion[];
  readonly situations: readonly SituationOfficielle[];
}

function listGroups({ id, titre, criteres, competences }: Bloc): readonly Group[] {
  const groups = competences.map((one) => ({
    id: one.id,
    title: one.titre,
    bloc: titre,
    criteria: one.criteres,
    situations: one.situations,
  }));
  return [...groups, { id, title: titre, bloc: null, criteria: criteres, situations: [] }];
}

/** The compétences of a document that the situation touches, with their criteria. */
export function listCompetences(
  verdicts: readonly CriterionVerdict[],
  referentiel: Referentiel,
  decisions: Decisions = {},
): readonly CompetenceRows[] {
  const proposals = new Map(verdicts.map((verdict) => [String(verdict.criterion), verdict]));
  const isRow = (criterion: Criterion): boolean =>
    proposals.has(criterion.id) || criterion.mode === 'human' || decisions[criterion.id] !== undefined;
  const toRow = (criterion: Criterion, situations: readonly SituationOfficielle[]): CriterionRow => ({
    criterion,
    proposal: proposals.get(criterion.id) ?? proposeNothing(criterion),
    isTargeted: proposals.has(criterion.id),
    situation: situations.find(({ id }) => id === criterion.situationId) ?? null,
  });
  return referentiel.blocs
    .flatMap(listGroups)
    .filter(({ criteria }) => criteria.some(({ id }) => proposals.has(id)))
    .map(({ id, title, bloc, criteria, situations }) => ({
      id,
      title,
      bloc,
      rows: criteria.filter(isRow).map((criterion) => toRow(criterion, situations)),
      elsewhere: criteria.filter((criterion) => !isRow(criterion)),
    }));
}

/** What stands for a criterion now: the decision of a person, else the proposal. */
export function settleVerdict(row: CriterionRow, decision: Decision | undefined): Verdict {
  return decision?.verdict ?? row.proposal.verdict;
}

/** « Ce qui reste à travailler »: partly or not acquired, once people have had their say. */
export function needsWork(row: CriterionRow, decisions: Decisions): boolean {
  const verdict = settleVerdict(row, decisions[row.criterion.id]);
  return verdict === 'partiel' || verdict === 'non-acquis';
}

/** How many of each verdict were proposed; the verdicts nobody got are left out. */
export function countProposals(
  competences: readonly CompetenceRows[],
): readonly { readonly verdict: Verdict; readonly count: number }[] {
  const all = competences.flatMap(({ rows }) => rows.map(({ proposal }) => proposal.verdict));
  return VERDICTS.map((verdict) => ({ verdict, count: all.filter((one) => one === verdict).length })).filter(
    ({ count }) => count > 0,
  );
}

/** How many criteria of a document this run met: the occasion arose, whatever came of it; and of how many. */
export function countMet(
  verdicts: readonly CriterionVerdict[],
  referentiel: Referentiel,
): { readonly met: number; readonly all: number } {
  const met = keepOwn(verdicts, referentiel).filter(({ verdict }) => verdict !== 'non-observe').length;
  return { met, all: allCriteria(referentiel).length };
}

/** The official words of a criterion; its id when no wired document has it. */
export const textOf = (criterion: string): string => findCriterion(criterion)?.texte ?? criterion;

/** « TP CADGA, TC2 »: a criterion out of its document. */
export function sayCriterion(criterion: string): string {
  const document = referentielOf(criterion);
  return document === undefined ? criterion : `${document.sigle}, ${nameCriterion(criterion)}`;
}

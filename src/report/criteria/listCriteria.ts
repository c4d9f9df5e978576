/**
 * Lays verdicts out as an official document does: compétence by compétence, every criterion of those the situation touches, in
 * document order. Adds nothing to a verdict: a criterion the situation leaves alone says so.
 */
import type { Competence, Criterion, Referentiel } from '../../model/criterion.ts';
import { type CriterionVerdict, VERDICTS, type Verdict } from '../../model/verdict.ts';
import { allCriteria, blocOf, competenceOf, findCriterion, referentielOf } from '../../referentiels/index.ts';
import type { Decision, Decisions } from '../notes.ts';

export interface CriterionRow {
  readonly criterion: Criterion;
  readonly proposal: CriterionVerdict;
  /** False: the situation says nothing of this criterion. */
  readonly isTargeted: boolean;
}

export interface CompetenceRows {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly CriterionRow[];
}

const NOT_OFFERED = 'Cette situation n’en offre pas l’occasion.';

/** The documents the verdicts speak of, in the order they are first named. */
export function listReferentiels(verdicts: readonly CriterionVerdict[]): readonly Referentiel[] {
  return [...new Set(verdicts.flatMap(({ criterion }) => referentielOf(criterion) ?? []))];
}

function proposeNothing(criterion: Criterion): CriterionVerdict {
  const verdict: Verdict = criterion.mode === 'human' ? 'humain' : 'non-observe';
  const why = criterion.mode === 'human' ? '' : NOT_OFFERED;
  return { criterion: criterion.id, verdict, toConfirm: false, why, evidence: [] };
}

interface Group {
  readonly id: string;
  readonly title: string;
}

function groupOf(criterion: string): Group | undefined {
  const competence: Competence | undefined = competenceOf(criterion);
  const place = competence ?? blocOf(criterion);
  return place && { id: place.id, title: place.titre };
}

/** The compétences of a document that the situation touches, with all their criteria. */
export function listCompetences(
  verdicts: readonly CriterionVerdict[],
  referentiel: Referentiel,
): readonly CompetenceRows[] {
  const proposals = new Map(verdicts.map((verdict) => [String(verdict.criterion), verdict]));
  const touched = new Set(verdicts.map(({ criterion }) => groupOf(criterion)?.id));
  const groups = new Map<string, { readonly title: string; readonly rows: CriterionRow[] }>();
  for (const criterion of allCriteria(referentiel)) {
    const group = groupOf(criterion.id);
    if (group === undefined || !touched.has(group.id)) continue;
    const known = groups.get(group.id) ?? { title: group.title, rows: [] };
    groups.set(group.id, known);
    const proposal = proposals.get(criterion.id);
    known.rows.push({
      criterion,
      proposal: proposal ?? proposeNothing(criterion),
      isTargeted: proposal !== undefined,
    });
  }
  return [...groups].map(([id, { title, rows }]) => ({ id, title, rows }));
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

/** The official words of a criterion; its id when no wired document has it. */
export const textOf = (criterion: string): string => findCriterion(criterion)?.texte ?? criterion;

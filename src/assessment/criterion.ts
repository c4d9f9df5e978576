/**
 * From what the indicators say to the verdict proposed for one criterion, as the scoring rules read:
 * a major or critical fault → non acquis; more than k minor ones → partiellement acquis; else acquis; no occasion →
 * non observé, which is not a failure; a person’s alone → humain. Knows no log.
 */
import { type CriterionId, criterionId } from '../model/criterion.ts';
import type { CriterionVerdict, Evidence, Verdict } from '../model/verdict.ts';
import { findCriterion } from '../referentiels/index.ts';
import type { IndicatorResult } from './indicator.ts';

/** k of the scoring rules when the situation gives none for the criterion. */
export const DEFAULT_TOLERANCE = 1;

const sum = (results: readonly IndicatorResult[], read: (result: IndicatorResult) => number): number =>
  results.reduce((total, result) => total + read(result), 0);

function verdictOf(observed: readonly IndicatorResult[], tolerance: number): Verdict {
  if (sum(observed, ({ major, critical }) => major + critical) > 0) return 'non-acquis';
  return sum(observed, ({ minor }) => minor) > tolerance ? 'partiel' : 'acquis';
}

const distinct = (texts: readonly string[]): string => [...new Set(texts)].join(' ');

function gatherEvidence(observed: readonly IndicatorResult[]): Evidence[] {
  const all = observed.flatMap(({ evidence }) => evidence);
  return all.sort((a, b) => a.atMs - b.atMs || (a.entries[0] ?? 0) - (b.entries[0] ?? 0));
}

/**
 * @param results of the indicators of this criterion that this variant offers; possibly none
 * @param tolerance minor faults allowed
 */
export function judgeCriterion(id: string, results: readonly IndicatorResult[], tolerance: number): CriterionVerdict {
  const criterion: CriterionId = criterionId(id);
  const mode = findCriterion(id)?.mode ?? 'software';
  // What only a person may judge stays theirs, whatever an indicator believes.
  const scored = results.filter(({ indicator }) => mode !== 'human' && indicator.mode !== 'human');
  if (scored.length === 0 && results.length > 0) {
    const titles = distinct(results.map(({ indicator }) => indicator.title));
    return { criterion, verdict: 'humain', toConfirm: false, why: `Une personne juge : ${titles}`, evidence: [] };
  }
  const observed = scored.filter((result) => result.observed);
  if (observed.length === 0) {
    const why =
      distinct(scored.map(({ indicator }) => indicator.noOccasion)) || 'Cette variante n’en offre pas l’occasion.';
    return { criterion, verdict: 'non-observe', toConfirm: false, why, evidence: [] };
  }
  return {
    criterion,
    verdict: verdictOf(observed, tolerance),
    toConfirm:
      mode !== 'software' ||
      results.some(
        ({ indicator, observed: seen }) => indicator.mode === 'human' || (seen && indicator.mode !== 'software'),
      ),
    why: '',
    evidence: gatherEvidence(observed),
  };
}

/** Finds the criteria that several documents state in the same words. Compares words alone; knows nothing of their sense. */
import type { Criterion } from '../../model/criterion.ts';
import { foldText } from '../../model/text.ts';

function groupByWords(criteria: readonly Criterion[]): ReadonlyMap<string, readonly Criterion[]> {
  const groups = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const words = foldText(criterion.texte);
    groups.set(words, [...(groups.get(words) ?? []), criterion]);
  }
  return groups;
}

/**
 * Groups of criteria with the same words, at most one per document. Words that one document uses for several of its own criteria
 * (AGOrA, from one situation to the next) are left alone there: it tells them apart by something else than their words.
 * @param documents the criteria of each document, in its order
 */
export function findSameWords(documents: readonly (readonly Criterion[])[]): readonly (readonly Criterion[])[] {
  const unique = documents.flatMap((criteria) =>
    [...groupByWords(criteria).values()].filter((same) => same.length === 1).flat(),
  );
  return [...groupByWords(unique).values()].filter((same) => same.length > 1);
}

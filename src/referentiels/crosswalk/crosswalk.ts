/**
 * Which criteria of the five documents say the same thing, so that evidence for one is evidence for all. Links by words are found
 * here; links by meaning are read from the list. Knows criteria; nothing of situations.
 */
import type { Criterion, CriterionId } from '../../model/criterion.ts';
import type { SameMeaning } from './sameMeaning.ts';
import { findSameWords } from './sameWords.ts';

/** Criteria that say the same thing, in the order of the documents; at least two. */
export interface Equivalence {
  readonly criteria: readonly Criterion[];
  /** Why, in French, when the words are not the same; one reason per link listed. */
  readonly reasons: readonly string[];
}

/** What the crosswalk answers. An id no document has is equivalent to itself alone. */
export interface Crosswalk {
  readonly equivalences: readonly Equivalence[];
  /** The criterion itself first, then its equivalents in the order of the documents. */
  equivalentsOf(id: string): readonly string[];
  reasonsOf(id: string): readonly string[];
}

interface Link {
  readonly criteria: readonly Criterion[];
  readonly reasons: readonly string[];
}

/** Merges links that share a criterion until none do. */
function mergeLinks(links: readonly Link[], order: ReadonlyMap<CriterionId, number>): readonly Equivalence[] {
  const rankOf = ({ id }: Criterion): number => order.get(id) ?? 0;
  const merged = links.reduce<readonly Link[]>((known, link) => {
    const touches = (one: Link): boolean => one.criteria.some((criterion) => link.criteria.includes(criterion));
    const together = [...known.filter(touches), link];
    const whole: Link = {
      criteria: [...new Set(together.flatMap(({ criteria }) => criteria))].sort((a, b) => rankOf(a) - rankOf(b)),
      reasons: together.flatMap(({ reasons }) => reasons),
    };
    return [...known.filter((one) => !touches(one)), whole];
  }, []);
  return [...merged].sort((a, b) => Math.min(...a.criteria.map(rankOf)) - Math.min(...b.criteria.map(rankOf)));
}

/**
 * @param documents the criteria of each document, in its order
 * @throws when the list of meanings names a criterion no document has
 */
export function makeCrosswalk(
  documents: readonly (readonly Criterion[])[],
  meanings: readonly SameMeaning[],
): Crosswalk {
  const all = documents.flat();
  const byId = new Map<string, Criterion>(all.map((criterion) => [criterion.id, criterion]));
  const find = (id: string): Criterion => {
    const criterion = byId.get(id);
    if (criterion === undefined) throw new Error(`the crosswalk names « ${id} », which no document has`);
    return criterion;
  };
  const links: Link[] = [
    ...findSameWords(documents).map((criteria) => ({ criteria, reasons: [] })),
    ...meanings.map(({ criteria, reason }) => ({ criteria: criteria.map(find), reasons: [reason] })),
  ];
  const equivalences = mergeLinks(links, new Map(all.map(({ id }, rank) => [id, rank])));
  const groupOf = new Map<string, Equivalence>(
    equivalences.flatMap((group) => group.criteria.map(({ id }) => [id, group] as const)),
  );
  return {
    equivalences,
    equivalentsOf: (id) => {
      const others = groupOf.get(id)?.criteria.map((criterion) => String(criterion.id)) ?? [];
      return [id, ...others.filter((other) => other !== id)];
    },
    reasonsOf: (id) => groupOf.get(id)?.reasons ?? [],
  };
}

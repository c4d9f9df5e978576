/** Finds what an author probably meant. Knows nothing of what the names name. */
import { distance } from 'fastest-levenshtein';

const LONGEST_NAME = 80;

/**
 * The known name nearest to what was written, or undefined when none is near enough to be worth proposing:
 * a third of the letters may differ, or the case, or a missing ending.
 */
export function nearestName(written: string, known: Iterable<string>): string | undefined {
  if (written.length === 0 || written.length > LONGEST_NAME) return undefined;
  const folded = fold(written);
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const cost = costBetween(folded, fold(name));
    if (cost < bestCost) {
      best = name;
      bestCost = cost;
    }
  }
  return bestCost <= (written.length < 5 ? 1 : Math.ceil(written.length / 3)) ? best : undefined;
}

/** Case, accents and separators are what authors confuse most: they cost nothing. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
}

function costBetween(a: string, b: string): number {
  if (a.length >= 4 && (b.startsWith(a) || a.startsWith(b)) && Math.min(a.length, b.length) >= 4) {
    return Math.min(distance(a, b), 1);
  }
  return distance(a, b);
}

/**
 * Seeded chance without state: the same (seed, salt) gives the same number, in any order of asking.
 * Knows nothing of what is drawn.
 */

/** FNV-1a then a murmur finaliser; returns an unsigned 32-bit integer. */
export function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}

/** A number in [0, 1). */
export function chanceOf(seed: number, salt: string): number {
  return hash32(`${seed}:${salt}`) / 0x1_0000_0000;
}

/** One of the items; throws on an empty list (a caller's fault). */
export function pickBy<T>(seed: number, salt: string, items: readonly T[]): T {
  const item = items[Math.floor(chanceOf(seed, salt) * items.length)];
  if (item === undefined) throw new Error(`pickBy: nothing to pick from (${salt})`);
  return item;
}

/** The items in a seeded order; the input is left as it is. `keyOf` makes the order independent of the input's. */
export function shuffleBy<T>(seed: number, salt: string, items: readonly T[], keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, rank: hash32(`${seed}:${salt}:${keyOf(item)}`), key: keyOf(item) }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
}

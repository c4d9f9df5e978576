/** Chance for the soak: quick, seeded, its own. Knows numbers only. */

/** A number in [0, 1), a new one at each call; the same series for the same seed. */
export type Dice = () => number;

/** Mulberry32: two seeds that follow each other give series that have nothing in common. */
export function rollDice(seed: number): Dice {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** One of the items. @throws RangeError on an empty list (a caller's fault) */
export function pick<T>(items: readonly T[], dice: Dice): T {
  const item = items[Math.floor(dice() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

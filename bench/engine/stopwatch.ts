/** Counts how often something can be done. Knows time; nothing of what is done. */

const LONG_ENOUGH_MS = 400;

/**
 * @param unitsPerCall what one call is worth, in the unit wanted
 * @returns units a second
 */
export function countPerSecond(doOnce: () => void, unitsPerCall: number): number {
  const startedMs = performance.now();
  let calls = 0;
  let elapsedMs = 0;
  while (elapsedMs < LONG_ENOUGH_MS) {
    doOnce();
    calls += 1;
    elapsedMs = performance.now() - startedMs;
  }
  return (calls * unitsPerCall * 1000) / elapsedMs;
}

/**
 * Where the pills of the rail stand so that none covers another. Pure arithmetic on CSS pixels.
 */

/** A pill: where it would like its middle to be, and how wide it is, in px. */
export interface Pill {
  readonly wantedPx: number;
  readonly widthPx: number;
}

/**
 * Middles of the pills, in the order given, which is kept from left to right. Each stays as near as it can to the place
 * it wants, within the rail, with `gapPx` between neighbours. When they cannot all fit, they overlap evenly.
 */
export function spreadPills(pills: readonly Pill[], railPx: number, gapPx: number): readonly number[] {
  const middles: number[] = [];
  let edge = 0;
  for (const pill of pills) {
    const middle = Math.max(pill.wantedPx, edge + pill.widthPx / 2);
    middles.push(middle);
    edge = middle + pill.widthPx / 2 + gapPx;
  }
  let limit = railPx;
  for (let rank = pills.length - 1; rank >= 0; rank -= 1) {
    const pill = pills[rank];
    if (pill === undefined) continue;
    const middle = Math.min(middles[rank] ?? 0, limit - pill.widthPx / 2);
    middles[rank] = Math.max(middle, pill.widthPx / 2);
    limit = middle - pill.widthPx / 2 - gapPx;
  }
  return middles;
}

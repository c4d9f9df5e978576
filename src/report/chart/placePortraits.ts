/** Where the visitor's face stands on the line: at the start, at the highest, at the end, wherever there is air for it. */
import type { Mood } from '../../model/person.ts';
import type { Curve } from '../../session/index.ts';
import type { Point } from '../../ui/index.ts';
import { peakOf } from './curve.ts';
import type { Scales } from './scales.ts';

export interface PlacedPortrait {
  readonly mood: Mood;
  readonly x: number;
  readonly y: number;
}

export const PORTRAIT_WIDTH = 70;
export const PORTRAIT_HEIGHT = 66;
const DISC_CLEARANCE = 18;
const CROWN = 12;

function standOn(line: readonly Point[], x: number): number | null {
  const under = line.filter((point) => point.x >= x && point.x <= x + PORTRAIT_WIDTH).map(({ y }) => y);
  return under.length === 0 ? null : Math.min(...under);
}

/** @param discs centres of the moments' discs, that a face must not hide */
export function placePortraits(curve: Curve, scales: Scales, discs: readonly Point[]): readonly PlacedPortrait[] {
  const { left, right, top } = scales.box;
  const line = curve.points.map(({ atMs, anger }) => ({ x: scales.x(atMs), y: scales.y(anger) }));
  const [first, peak, last] = [curve.points[0], peakOf(curve.points), curve.points.at(-1)];
  if (!first || !peak || !last) return [];
  const wishes = [
    { mood: peak.mood, xs: [-100, -84, 24, 40].map((dx) => scales.x(peak.atMs) + dx) },
    { mood: first.mood, xs: [8, 24, 44].map((dx) => scales.x(first.atMs) + dx) },
    { mood: last.mood, xs: [-78, -92, -112].map((dx) => scales.x(last.atMs) + dx) },
  ];
  const placed: PlacedPortrait[] = [];
  const isClear = (x: number, y: number): boolean =>
    x >= left &&
    x + PORTRAIT_WIDTH <= right &&
    y >= top - CROWN &&
    discs.every(
      (disc) =>
        disc.x < x - DISC_CLEARANCE ||
        disc.x > x + PORTRAIT_WIDTH + DISC_CLEARANCE ||
        disc.y < y - DISC_CLEARANCE ||
        disc.y > y + PORTRAIT_HEIGHT + DISC_CLEARANCE,
    ) &&
    placed.every((other) => Math.abs(other.x - x) > PORTRAIT_WIDTH + 6);
  for (const { mood, xs } of wishes) {
    const spot = xs
      .map((x) => ({ x, y: (standOn(line, x) ?? 0) - PORTRAIT_HEIGHT + 2 }))
      .find(({ x, y }) => isClear(x, y));
    if (spot) placed.push({ mood, ...spot });
  }
  return placed;
}

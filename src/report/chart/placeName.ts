/** Where the name of a thinner curve goes: above its highest point if there is air, else elsewhere along it. Drawn pixels. */
import type { Curve } from '../../session/index.ts';
import type { Point } from '../../ui/index.ts';
import { peakOf } from './curve.ts';
import type { Scales } from './scales.ts';

const ABOVE = 8;
const LETTER_WIDTH = 7.2;
const DISC_REACH = 17;
const TRIES = 24;

/** The foot of the middle of the name; null on an empty curve. @param discs centres of the discs it must not meet */
export function placeName({ points, name }: Curve, scales: Scales, discs: readonly Point[]): Point | null {
  const peak = peakOf(points);
  if (peak === null) return null;
  const half = (name.length * LETTER_WIDTH) / 2;
  const { left, right } = scales.box;
  const step = Math.max(1, Math.floor(points.length / TRIES));
  const wishes = [peak, ...points.filter((_, i) => i % step === 0).toSorted((a, b) => b.anger - a.anger)];
  const places = wishes.map(({ atMs, anger }) => ({
    x: Math.min(right - half, Math.max(left + half, scales.x(atMs))),
    y: scales.y(anger) - ABOVE,
  }));
  const isFree = ({ x, y }: Point): boolean =>
    discs.every((disc) => Math.abs(disc.x - x) > half + DISC_REACH || Math.abs(disc.y - (y - 5)) > DISC_REACH + 6);
  return places.find(isFree) ?? places[0] ?? null;
}

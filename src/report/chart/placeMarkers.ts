/**
 * Where the numbered discs of the moments go: above the line for what raises, below for what soothes, clear of the line, of each
 * other and of the edges. Pure geometry in drawn pixels.
 */
import type { Point } from '../../ui/index.ts';
import type { PlotBox } from './scales.ts';

export const DISC_RADIUS = 13.5;
const CLEARANCE = 9;
const APART = DISC_RADIUS * 2 + 3;
const AWAY_FROM_LINE = DISC_RADIUS + 3;
const STEP = 9;
const SIDEWAYS = [0, APART, -APART, 2 * APART, -2 * APART];
const STEPS = Array.from({ length: 12 }, (_, step) => step * STEP);

export interface MarkedMoment {
  readonly n: number;
  readonly effect: 'raises' | 'soothes' | 'neutral';
  /** On the line. */
  readonly at: Point;
}

export interface Marker extends MarkedMoment {
  readonly disc: Point;
}

const near = (line: readonly Point[], x: number): readonly Point[] =>
  line.filter((point) => Math.abs(point.x - x) <= DISC_RADIUS + 2);

/** From the nearest to the farthest: its own side first, then the other, then a little aside. */
function listPlaces({ at, effect }: MarkedMoment): Point[] {
  const reach = CLEARANCE + DISC_RADIUS;
  return SIDEWAYS.flatMap((dx) => {
    const above = STEPS.map((step) => ({ x: at.x + dx, y: at.y - reach - step }));
    const below = STEPS.map((step) => ({ x: at.x + dx, y: at.y + reach + step }));
    return effect === 'soothes' ? [...below, ...above] : [...above, ...below];
  });
}

/** A line crosses a disc when it passes over, under or through its middle within reach. */
function isOffLines(place: Point, lines: readonly (readonly Point[])[]): boolean {
  return lines.every((line) => {
    const heights = near(line, place.x).map(({ y }) => y);
    const [high, low] = [Math.min(...heights), Math.max(...heights)];
    return heights.length === 0 || place.y + AWAY_FROM_LINE < high || place.y - AWAY_FROM_LINE > low;
  });
}

/** @param lines each curve's points, in drawn pixels */
export function placeMarkers(
  moments: readonly MarkedMoment[],
  lines: readonly (readonly Point[])[],
  box: PlotBox,
): readonly Marker[] {
  const markers: Marker[] = [];
  const isIn = ({ x, y }: Point): boolean =>
    x >= box.left && x <= box.right && y - DISC_RADIUS >= box.top - APART && y + DISC_RADIUS <= box.bottom;
  const isFree = (place: Point): boolean =>
    markers.every(({ disc }) => Math.hypot(disc.x - place.x, disc.y - place.y) >= APART);
  for (const moment of moments) {
    const free = listPlaces(moment).filter((place) => isIn(place) && isFree(place));
    const disc = free.find((place) => isOffLines(place, lines)) ?? free[0] ?? moment.at;
    markers.push({ ...moment, disc });
  }
  return markers;
}

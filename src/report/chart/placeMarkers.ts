/**
 * Where the numbered discs of the moments go: above the line for what raises, below for what soothes, clear of the line, of each
 * other and of the edges. Pure geometry in drawn pixels.
 */
import type { Point } from '../../ui/index.ts';
import type { PlotBox } from './scales.ts';

export const DISC_RADIUS = 13.5;
const CLEARANCE = 9;
const APART = DISC_RADIUS * 2 + 3;
const LEVELS = [0, 1, 2, 3];

export interface MarkedMoment {
  readonly n: number;
  readonly effect: 'raises' | 'soothes' | 'neutral';
  /** On the line. */
  readonly at: Point;
}

export interface Marker extends MarkedMoment {
  readonly disc: Point;
}

/** Highest and lowest the line goes beside `x`. */
function readNeighbours(line: readonly Point[], at: Point): { readonly high: number; readonly low: number } {
  const near = line.filter((point) => Math.abs(point.x - at.x) <= DISC_RADIUS + 2).map(({ y }) => y);
  return { high: Math.min(at.y, ...near), low: Math.max(at.y, ...near) };
}

function listPlaces(line: readonly Point[], { at, effect }: MarkedMoment, box: PlotBox): Point[] {
  const { high, low } = readNeighbours(line, at);
  const reach = CLEARANCE + DISC_RADIUS;
  const above = LEVELS.map((level) => ({ x: at.x, y: high - reach - level * APART }));
  const below = LEVELS.map((level) => ({ x: at.x, y: low + reach + level * APART }));
  const wanted = effect === 'soothes' ? [...below, ...above] : [...above, ...below];
  const fits = ({ y }: Point): boolean => y - DISC_RADIUS >= box.top - APART && y + DISC_RADIUS <= box.bottom;
  return [...wanted.filter(fits), ...wanted];
}

const isFree = (place: Point, taken: readonly Point[]): boolean =>
  taken.every((disc) => Math.hypot(disc.x - place.x, disc.y - place.y) >= APART);

/** @param line every curve's points, in drawn pixels */
export function placeMarkers(
  moments: readonly MarkedMoment[],
  line: readonly Point[],
  box: PlotBox,
): readonly Marker[] {
  const markers: Marker[] = [];
  for (const moment of moments) {
    const taken = markers.map(({ disc }) => disc);
    const places = listPlaces(line, moment, box);
    const disc = places.find((place) => isFree(place, taken)) ?? places[0] ?? moment.at;
    markers.push({ ...moment, disc });
  }
  return markers;
}

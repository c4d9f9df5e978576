/**
 * A pen held by a hand: turns a geometric edge into a line that sways a little and breathes (±15 % of its weight),
 * and writes it as SVG path data. The same seed always draws the same line. Knows nothing of what is being drawn.
 */
import { chanceOf } from '../../model/chance.ts';
import type { Point } from './trace.ts';

/** How a line is held. `swayPx`: how far it strays; `breath`: share of the weight it gains and loses. */
export interface Hand {
  readonly seed: number;
  readonly swayPx: number;
  readonly breath: number;
}

/** The stroke of an interface frame: the art direction asks for ±15 %. */
export const STEADY_HAND: Hand = { seed: 1, swayPx: 0.55, breath: 0.15 };

const WAVES = [
  { frequency: 2, part: 0.5 },
  { frequency: 3, part: 0.32 },
  { frequency: 5, part: 0.18 },
];

/** A smooth closed wave in −1…1 over `share` 0…1, made of three slow ones so that no rhythm shows. */
function readWave(seed: number, salt: string, share: number): number {
  return WAVES.reduce((sum, { frequency, part }) => {
    const phase = chanceOf(seed, `${salt}:${frequency}`) * 2 * Math.PI;
    return sum + part * Math.sin(2 * Math.PI * frequency * share + phase);
  }, 0);
}

/** Unit normals of a closed edge, to the left of the walk. */
function readNormals(edge: readonly Point[]): Point[] {
  return edge.map((point, index) => {
    const before = edge.at(index - 1) ?? point;
    const after = edge[(index + 1) % edge.length] ?? point;
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const length = Math.hypot(dx, dy) || 1;
    return { x: dy / length, y: -dx / length };
  });
}

function shift(edge: readonly Point[], readOffset: (share: number) => number): Point[] {
  const normals = readNormals(edge);
  return edge.map((point, index) => {
    const normal = normals[index] ?? { x: 0, y: 0 };
    const offset = readOffset(index / edge.length);
    return { x: point.x + normal.x * offset, y: point.y + normal.y * offset };
  });
}

/** The edge as the hand follows it. */
export function swayEdge(edge: readonly Point[], hand: Hand): Point[] {
  return shift(edge, (share) => hand.swayPx * readWave(hand.seed, 'sway', share));
}

/**
 * The two sides of the inked line around a clockwise edge: its outside, to be filled with ink, and its inside, to be
 * filled with paper on top. For edges without sharp points: there, the two sides would cross.
 */
export function inkEdge(edge: readonly Point[], weightPx: number, hand: Hand): { outside: Point[]; inside: Point[] } {
  const readHalf = (share: number) => (weightPx / 2) * (1 + hand.breath * readWave(hand.seed, 'breath', share));
  return { outside: shift(edge, readHalf), inside: shift(edge, (share) => -readHalf(share)) };
}

/**
 * Closed path data through the middles of the segments, so that it has no angle but at doubled points.
 * `unitsPerPx` scales the numbers, which are written as whole relative steps: short files, no drift.
 */
export function writeClosedPath(points: readonly Point[], unitsPerPx: number): string {
  const scaled = points.map(({ x, y }) => ({ x: Math.round(x * unitsPerPx), y: Math.round(y * unitsPerPx) }));
  const first = scaled[0];
  if (first === undefined) return '';
  const readMiddle = (from: Point, to: Point) => ({
    x: Math.round((from.x + to.x) / 2),
    y: Math.round((from.y + to.y) / 2),
  });
  const start = readMiddle(scaled.at(-1) ?? first, first);
  let at: Point = start;
  const steps = scaled.map((point, index) => {
    const end = readMiddle(point, scaled[(index + 1) % scaled.length] ?? first);
    const step = [point.x - at.x, point.y - at.y, end.x - at.x, end.y - at.y];
    at = end;
    return step.reduce((text, value) => `${text}${text === '' || value < 0 ? '' : ' '}${value}`, '');
  });
  return `M${start.x} ${start.y}q${steps.join('q')}z`;
}

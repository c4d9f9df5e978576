/**
 * A hand-inked line through given points: the pen thickens and thins a little (±15 %), the values never move. The same points
 * and seed always give the same path. Knows nothing of what the line tells.
 */
import { chanceOf } from '../../model/chance.ts';
import type { Point } from '../../ui/index.ts';

export interface Pen {
  readonly weightPx: number;
  /** Share of the weight gained and lost along the way. */
  readonly breath: number;
  readonly seed: number;
}

export const INK_PEN: Pen = { weightPx: 4, breath: 0.15, seed: 7 };

const STEP_PX = 4;
const FINE_PX = 1;
const BREATH_LENGTHS_PX = [61, 97, 173];

/** Slopes of a monotone cubic (Fritsch–Carlson): the line goes through every point and never beyond them. */
function readSlopes(points: readonly Point[]): number[] {
  const chords = points.slice(1).map((point, i) => {
    const before = points[i] as Point;
    return (point.y - before.y) / (point.x - before.x);
  });
  return points.map((_, i) => {
    const [left, right] = [chords[i - 1], chords[i]];
    if (left === undefined || right === undefined) return left ?? right ?? 0;
    return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
  });
}

/** Points whose x does not rise would have no slope: the last of each x is kept. */
function keepRising(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const next = points[i + 1];
    return next === undefined || next.x > point.x;
  });
}

/** The curve through the points, a point about every pixel of x, ends and points included. Needs x in rising order. */
export function smoothLine(points: readonly Point[], finePx = FINE_PX): Point[] {
  const kept = keepRising(points);
  const slopes = readSlopes(kept);
  return kept.flatMap((from, i) => {
    const to = kept[i + 1];
    if (to === undefined) return [from];
    const width = to.x - from.x;
    const count = Math.max(1, Math.ceil(width / finePx));
    const [m0, m1] = [(slopes[i] ?? 0) * width, (slopes[i + 1] ?? 0) * width];
    return Array.from({ length: count }, (_, step) => {
      const t = step / count;
      const [t2, t3] = [t * t, t * t * t];
      const y = (2 * t3 - 3 * t2 + 1) * from.y + (t3 - 2 * t2 + t) * m0 + (3 * t2 - 2 * t3) * to.y + (t3 - t2) * m1;
      return { x: from.x + t * width, y };
    });
  });
}

interface Walked extends Point {
  /** Length of the line so far. */
  readonly at: number;
}

/** The same line, a point every few pixels of its own length. */
function walkLine(line: readonly Point[], stepPx: number): Walked[] {
  const walked: Walked[] = [];
  let at = 0;
  let before: Point | undefined;
  for (const [i, point] of line.entries()) {
    at += before ? Math.hypot(point.x - before.x, point.y - before.y) : 0;
    before = point;
    const last = walked.at(-1);
    if (last === undefined || at - last.at >= stepPx || i === line.length - 1) walked.push({ ...point, at });
  }
  return walked;
}

/** −1…1, slow and without a rhythm. */
function readBreath(seed: number, at: number): number {
  return BREATH_LENGTHS_PX.reduce((sum, length) => {
    const phase = chanceOf(seed, `breath:${length}`) * 2 * Math.PI;
    return sum + Math.sin((2 * Math.PI * at) / length + phase) / BREATH_LENGTHS_PX.length;
  }, 0);
}

const round = (value: number): number => Math.round(value * 10) / 10;
const write = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** The two sides of the stroke, from the first point to the last. */
function readSides(walked: readonly Walked[], pen: Pen): { readonly left: Point[]; readonly right: Point[] } {
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [i, point] of walked.entries()) {
    const [before, after] = [walked[i - 1] ?? point, walked[i + 1] ?? point];
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const half = (pen.weightPx / 2) * (1 + pen.breath * readBreath(pen.seed, point.at));
    const shift = { x: ((after.y - before.y) / length) * half, y: (-(after.x - before.x) / length) * half };
    left.push({ x: point.x + shift.x, y: point.y + shift.y });
    right.push({ x: point.x - shift.x, y: point.y - shift.y });
  }
  return { left, right };
}

/**
 * The outline of the inked stroke, to be filled. Points in drawn pixels, in rising order of x.
 * One point gives a dot; none gives an empty path.
 */
export function inkLine(points: readonly Point[], pen: Pen = INK_PEN): string {
  const walked = walkLine(smoothLine(points), STEP_PX);
  const [first] = walked;
  if (first === undefined) return '';
  const radius = round(pen.weightPx / 2);
  if (walked.length === 1) {
    const side = { x: first.x - radius, y: first.y };
    return `M${write(side)}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
  }
  const { left, right } = readSides(walked, pen);
  const back = right.toReversed();
  const cap = (to: Point) => `A${radius} ${radius} 0 0 1 ${write(to)}`;
  const run = (side: readonly Point[]) =>
    side
      .slice(1)
      .map((point) => `L${write(point)}`)
      .join('');
  return `M${write(left[0] as Point)}${run(left)}${cap(back[0] as Point)}${run(back)}${cap(left[0] as Point)}Z`;
}

/** The ground between the line and a floor, to be hatched. */
export function fillUnder(points: readonly Point[], floorY: number): string {
  const line = smoothLine(points, 4);
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `M${round(first.x)} ${floorY}${line.map((point) => `L${write(point)}`).join('')}L${round(last.x)} ${floorY}Z`;
}

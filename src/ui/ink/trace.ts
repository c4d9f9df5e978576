/**
 * Walks along the edge of a polygon whose corners may be rounded, and gives back points at even steps.
 * Pure geometry in drawn pixels; knows nothing of ink, colour or what the shape is for.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A corner of a shape; `radius` 0 is a sharp point. */
export interface Corner extends Point {
  readonly radius: number;
}

const SHARP_BELOW_PX = 1.5;

function measure(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function moveTowards(from: Point, to: Point, distance: number): Point {
  const length = measure(from, to);
  if (length === 0) return { x: from.x, y: from.y };
  const share = distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Points strictly between two ends, evenly spread, about `stepPx` apart. */
function fillLine(from: Point, to: Point, stepPx: number): Point[] {
  const count = Math.floor(measure(from, to) / stepPx);
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    moveTowards(from, to, ((index + 1) * measure(from, to)) / (count + 1)),
  );
}

/** A quadratic arc that enters at `from`, leaves at `to` and leans on `corner`, both ends included. */
function fillArc(from: Point, corner: Point, to: Point, stepPx: number): Point[] {
  const length = measure(from, corner) + measure(corner, to);
  const count = Math.max(3, Math.round(length / stepPx));
  return Array.from({ length: count + 1 }, (_, index) => {
    const t = index / count;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * corner.x + c * to.x, y: a * from.y + b * corner.y + c * to.y };
  });
}

/**
 * The closed edge of the shape, clockwise if the corners are. A radius never eats more than half of an edge.
 * Sharp corners come out twice, so that a smoothed curve through the points keeps them sharp.
 * `linePx` and `arcPx` are the steps on straight parts and in corners.
 */
export function traceEdge(corners: readonly Corner[], linePx: number, arcPx: number): Point[] {
  const ends = corners.map((corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const reach = Math.min(corner.radius, measure(corner, before) / 2, measure(corner, after) / 2);
    const isSharp = reach < SHARP_BELOW_PX;
    const from = isSharp ? corner : moveTowards(corner, before, reach);
    const to = isSharp ? corner : moveTowards(corner, after, reach);
    const points = isSharp
      ? [
          { x: corner.x, y: corner.y },
          { x: corner.x, y: corner.y },
        ]
      : fillArc(from, corner, to, arcPx);
    return { from, to, points };
  });
  return ends.flatMap((end, index) => {
    const next = ends[(index + 1) % ends.length] ?? end;
    return [...end.points, ...fillLine(end.to, next.from, linePx)];
  });
}

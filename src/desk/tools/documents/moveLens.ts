/** Where the lens is over the pages, in their own pixels. Pure. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Area {
  readonly width: number;
  readonly height: number;
}

const STEP = 28;
const SMALL_STEP = 6;
const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Its centre never leaves the pages. */
export const holdWithin = ({ x, y }: Point, { width, height }: Area): Point => ({
  x: Math.min(Math.max(x, 0), width),
  y: Math.min(Math.max(y, 0), height),
});

/** One step by an arrow, a small one with Shift; null for any other key. */
export function stepLens(from: Point, key: string, isSmall: boolean, area: Area): Point | null {
  const way = WAYS[key];
  if (way === undefined) return null;
  const step = isSmall ? SMALL_STEP : STEP;
  return holdWithin({ x: from.x + way.x * step, y: from.y + way.y * step }, area);
}

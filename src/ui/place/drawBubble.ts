/**
 * The outline of a bubble at its real size: a shape per mood, and a tail whose tip ends at a given point.
 * Pure geometry in CSS pixels; knows nothing of who speaks.
 */
import { assertNever } from '../../model/assertNever.ts';
import { chanceOf } from '../../model/chance.ts';
import { type Hand, inkEdge, swayEdge, writeClosedPath } from '../ink/pen.ts';
import { type Corner, type Point, traceEdge } from '../ink/trace.ts';
import type { BubbleShape } from '../moodLooks.ts';

export interface BubbleDrawing {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly shape: BubbleShape;
  /** Where the tail ends, from the top left corner of the bubble; none when absent or inside the bubble. */
  readonly tip?: Point | undefined;
  /** `voice`: from a mouth. `line`: from a telephone, broken. */
  readonly tail: 'voice' | 'line';
  /** Scale of the drawing: 1 at `--k: 1`. */
  readonly scale: number;
  readonly seed: number;
}

/** Path data in tenths of a pixel: the paper (fill) and the inked line around it (fill, even-odd). */
export interface BubblePaths {
  readonly paper: string;
  readonly line: string;
}

export const BUBBLE_UNITS_PER_PX = 10;

/** How each shape is cut: length of a facet along the edge, how far it strays, radius of its corners, weight of the line. */
interface Cut {
  readonly facetPx: number;
  readonly strayPx: number;
  readonly cornerPx: number;
  readonly facetRadiusPx: number;
  readonly weightPx: number;
}

function readCut(shape: BubbleShape): Cut {
  switch (shape) {
    case 'round':
      return { facetPx: Number.POSITIVE_INFINITY, strayPx: 0, cornerPx: 24, facetRadiusPx: 0, weightPx: 3 };
    case 'ripple':
      return { facetPx: 24, strayPx: 2.6, cornerPx: 18, facetRadiusPx: 12, weightPx: 3.2 };
    case 'corners':
      return { facetPx: 110, strayPx: 4.5, cornerPx: 0, facetRadiusPx: 0, weightPx: 3.8 };
    case 'torn':
      return { facetPx: 15, strayPx: 4.2, cornerPx: 0, facetRadiusPx: 0, weightPx: 4.2 };
    case 'low':
      return { facetPx: Number.POSITIVE_INFINITY, strayPx: 0, cornerPx: 3, facetRadiusPx: 0, weightPx: 3.4 };
    default:
      return assertNever(shape);
  }
}

type Side = 'top' | 'right' | 'bottom' | 'left';
const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];
const TAIL_BASE_PX = 34;
const TAIL_KEEP_OFF_PX = 20;

/** The side the tail leaves from: where a line from the middle of the bubble to the tip crosses its edge. */
export function chooseTailSide(widthPx: number, heightPx: number, tip: Point): Side | undefined {
  const [dx, dy] = [tip.x - widthPx / 2, tip.y - heightPx / 2];
  const [shareX, shareY] = [Math.abs(dx) / (widthPx / 2), Math.abs(dy) / (heightPx / 2)];
  if (shareX <= 1 && shareY <= 1) return undefined;
  if (shareX > shareY) return dx > 0 ? 'right' : 'left';
  return dy > 0 ? 'bottom' : 'top';
}

interface Edge {
  readonly side: Side;
  readonly from: Point;
  readonly to: Point;
  readonly lengthPx: number;
  readonly outward: Point;
}

function layEdges(width: number, height: number): Edge[] {
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  const outwards = [
    { x: 0, y: -1 },
    { x: 1, y: 0 },
    { x: 0, y: 1 },
    { x: -1, y: 0 },
  ];
  return SIDES.map((side, index) => ({
    side,
    from: corners[index] ?? { x: 0, y: 0 },
    to: corners[(index + 1) % 4] ?? { x: 0, y: 0 },
    lengthPx: index % 2 === 0 ? width : height,
    outward: outwards[index] ?? { x: 0, y: 0 },
  }));
}

function walk(edge: Edge, distancePx: number, outPx: number): Point {
  const share = distancePx / edge.lengthPx;
  return {
    x: edge.from.x + (edge.to.x - edge.from.x) * share + edge.outward.x * outPx,
    y: edge.from.y + (edge.to.y - edge.from.y) * share + edge.outward.y * outPx,
  };
}

interface Stop {
  readonly distancePx: number;
  readonly corner: Corner;
}

/** The corners of an edge between its two ends, before any tail. */
function facetEdge(edge: Edge, cut: Cut, drawing: BubbleDrawing): Stop[] {
  const facet = cut.facetPx * drawing.scale;
  const count = Math.floor((edge.lengthPx - 2 * cut.cornerPx * drawing.scale) / facet);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const chance = chanceOf(drawing.seed, `${edge.side}:${index}`);
    const distancePx = ((index + 1) * edge.lengthPx) / (count + 1) + (chance - 0.5) * facet * 0.3;
    const sign = index % 2 === 0 ? 1 : -0.7;
    const out = sign * cut.strayPx * drawing.scale * (0.55 + 0.45 * chance);
    return { distancePx, corner: { ...walk(edge, distancePx, out), radius: cut.facetRadiusPx * drawing.scale } };
  });
}

/** The tail as corners in the order of the walk. A broken tail zigzags once, as comics draw a voice on a wire. */
function drawTail(edge: Edge, base: { start: number; end: number }, tip: Point, tail: 'voice' | 'line'): Corner[] {
  const first = walk(edge, base.start, 0);
  const last = walk(edge, base.end, 0);
  const point = (at: Point): Corner => ({ ...at, radius: 0 });
  if (tail === 'voice') return [point(first), point(tip), point(last)];
  const between = (from: Point, share: number, alongPx: number): Corner => {
    const middle = { x: from.x + (tip.x - from.x) * share, y: from.y + (tip.y - from.y) * share };
    const [ux, uy] = [(edge.to.x - edge.from.x) / edge.lengthPx, (edge.to.y - edge.from.y) / edge.lengthPx];
    return point({ x: middle.x + ux * alongPx, y: middle.y + uy * alongPx });
  };
  const swing = (base.end - base.start) * 0.42;
  return [
    point(first),
    between(first, 0.52, -swing * 0.6),
    between(first, 0.44, swing * 0.5),
    point(tip),
    between(last, 0.52, swing * 0.9),
    between(last, 0.6, -swing * 0.2),
    point(last),
  ];
}

function placeTailBase(edge: Edge, tip: Point, scale: number): { start: number; end: number } {
  const width = Math.min(TAIL_BASE_PX * scale, edge.lengthPx * 0.4);
  const along =
    (tip.x - edge.from.x) * ((edge.to.x - edge.from.x) / edge.lengthPx) +
    (tip.y - edge.from.y) * ((edge.to.y - edge.from.y) / edge.lengthPx);
  const margin = Math.min(TAIL_KEEP_OFF_PX * scale, (edge.lengthPx - width) / 2);
  // The base stays nearer the middle than the tip: a tail that leans looks spoken.
  const wanted = along * 0.7 + (edge.lengthPx / 2) * 0.3 - width / 2;
  const start = Math.min(Math.max(wanted, margin), edge.lengthPx - margin - width);
  return { start, end: start + width };
}

function cutEdge(edge: Edge, cut: Cut, drawing: BubbleDrawing, tailSide: Side | undefined): Corner[] {
  const jitter = cut.cornerPx === 0 ? cut.strayPx * drawing.scale * 0.6 : 0;
  const drift = (chanceOf(drawing.seed, `${edge.side}:corner`) - 0.5) * 2 * jitter;
  const start: Corner = { ...walk(edge, 0, drift), radius: cut.cornerPx * drawing.scale };
  const stops = facetEdge(edge, cut, drawing);
  if (edge.side !== tailSide || drawing.tip === undefined) return [start, ...stops.map(({ corner }) => corner)];
  const base = placeTailBase(edge, drawing.tip, drawing.scale);
  const clear = 6 * drawing.scale;
  const before = stops.filter(({ distancePx }) => distancePx < base.start - clear).map(({ corner }) => corner);
  const after = stops.filter(({ distancePx }) => distancePx > base.end + clear).map(({ corner }) => corner);
  return [start, ...before, ...drawTail(edge, base, drawing.tip, drawing.tail), ...after];
}

/** Draws the bubble; the paths may leave the box by the stray of the shape and by the tail. */
export function drawBubble(drawing: BubbleDrawing): BubblePaths {
  const cut = readCut(drawing.shape);
  const tailSide = drawing.tip && chooseTailSide(drawing.widthPx, drawing.heightPx, drawing.tip);
  const corners = layEdges(drawing.widthPx, drawing.heightPx).flatMap((edge) => cutEdge(edge, cut, drawing, tailSide));
  const hand: Hand = { seed: drawing.seed, swayPx: 0.8 * drawing.scale, breath: 0.15 };
  const edge = swayEdge(traceEdge(corners, 26 * drawing.scale, 6 * drawing.scale), hand);
  const { outer, inner } = inkEdge(edge, cut.weightPx * drawing.scale, hand);
  return {
    paper: writeClosedPath(edge, BUBBLE_UNITS_PER_PX),
    line: writeClosedPath(outer, BUBBLE_UNITS_PER_PX) + writeClosedPath(inner, BUBBLE_UNITS_PER_PX),
  };
}

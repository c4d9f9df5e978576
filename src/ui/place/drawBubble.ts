/**
 * The outline of a bubble at its real size: a shape per mood, and a tail whose tip ends at a given point.
 * Pure geometry in CSS pixels; knows nothing of who speaks.
 */
import { assertNever } from '../../model/assertNever.ts';
import { chanceOf } from '../../model/chance.ts';
import { type Hand, swayEdge, writeClosedPath } from '../ink/pen.ts';
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

/**
 * Path data and weights in tenths of a pixel. The outline is gone over twice, as one does with a felt pen: `paper` is filled
 * and stroked, `second` only stroked. Where the passes part, the line swells; sharp tips stay sharp.
 */
export interface BubblePaths {
  readonly paper: string;
  readonly second: string;
  readonly weight: number;
}

export const BUBBLE_UNITS_PER_PX = 10;
/** Weight of one pass: two that stray by half a pixel add up to about the whole line. */
const PASS_SHARE = 0.86;

/** How each shape is cut, in drawn pixels. */
interface Cut {
  /** Shortest and longest facet along an edge; none when infinite. */
  readonly facetPx: readonly [shortest: number, longest: number];
  /** How far a facet strays from the edge. */
  readonly strayPx: number;
  readonly facetRadiusPx: number;
  readonly cornerPx: number;
  /** How far an edge swells in its middle. */
  readonly bowPx: number;
  readonly weightPx: number;
}

const WHOLE: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

function readCut(shape: BubbleShape): Cut {
  switch (shape) {
    case 'round':
      return { facetPx: WHOLE, strayPx: 0, facetRadiusPx: 0, cornerPx: 26, bowPx: 4, weightPx: 3 };
    case 'ripple':
      return { facetPx: [22, 28], strayPx: 3, facetRadiusPx: 13, cornerPx: 18, bowPx: 0, weightPx: 3.2 };
    case 'corners':
      return { facetPx: [80, 130], strayPx: 4.5, facetRadiusPx: 0, cornerPx: 0, bowPx: 0, weightPx: 3.8 };
    case 'torn':
      return { facetPx: [7, 24], strayPx: 5.5, facetRadiusPx: 0, cornerPx: 0, bowPx: 0, weightPx: 4.2 };
    case 'low':
      return { facetPx: WHOLE, strayPx: 0, facetRadiusPx: 0, cornerPx: 3, bowPx: 0, weightPx: 3.4 };
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

/** Distances along an edge where one facet gives way to the next, in uneven steps between the two corners. */
function stepFacets(edge: Edge, cut: Cut, drawing: BubbleDrawing): number[] {
  const [shortest, longest] = [cut.facetPx[0] * drawing.scale, cut.facetPx[1] * drawing.scale];
  const margin = Math.max(cut.cornerPx * drawing.scale, shortest * 0.6);
  const distances: number[] = [];
  let at = margin;
  while (at <= edge.lengthPx - margin) {
    distances.push(at);
    at += shortest + (longest - shortest) * chanceOf(drawing.seed, `${edge.side}:step:${distances.length}`);
  }
  return Number.isFinite(shortest) ? distances : [];
}

/** The corners of an edge between its two ends, before any tail: facets that stray out and in by turns, or one swelling. */
function facetEdge(edge: Edge, cut: Cut, drawing: BubbleDrawing): Stop[] {
  if (cut.bowPx > 0) {
    const distancePx = edge.lengthPx / 2;
    const corner = { ...walk(edge, distancePx, cut.bowPx * drawing.scale), radius: edge.lengthPx / 4 };
    return [{ distancePx, corner }];
  }
  return stepFacets(edge, cut, drawing).map((distancePx, index) => {
    const chance = chanceOf(drawing.seed, `${edge.side}:stray:${index}`);
    const out = (index % 2 === 0 ? 1 : -0.6) * cut.strayPx * drawing.scale * (0.35 + 0.65 * chance);
    return { distancePx, corner: { ...walk(edge, distancePx, out), radius: cut.facetRadiusPx * drawing.scale } };
  });
}

/** The tail as corners in the order of the walk. A broken tail is a bolt, as comics draw a voice on a wire. */
function drawTail(edge: Edge, base: { start: number; end: number }, tip: Point, tail: 'voice' | 'line'): Corner[] {
  const [first, last] = [walk(edge, base.start, 0), walk(edge, base.end, 0)];
  const sharp = (at: Point): Corner => ({ ...at, radius: 0 });
  if (tail === 'voice') return [sharp(first), sharp(tip), sharp(last)];
  const root = { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
  /** A point at a share of the way to the tip, then aside along the edge by a share of the base. */
  const place = (ahead: number, aside: number): Corner =>
    sharp({
      x: root.x + (tip.x - root.x) * ahead + (last.x - first.x) * aside,
      y: root.y + (tip.y - root.y) * ahead + (last.y - first.y) * aside,
    });
  return [
    sharp(first),
    place(0.6, -0.42),
    place(0.52, -0.02),
    sharp(tip),
    place(0.36, 0.6),
    place(0.46, 0.16),
    sharp(last),
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
  const edge = traceEdge(corners, 26 * drawing.scale, 6 * drawing.scale);
  const pass = (seed: number) => {
    const hand: Hand = { seed, swayPx: 0.55 * drawing.scale, breath: 0 };
    return writeClosedPath(swayEdge(edge, hand), BUBBLE_UNITS_PER_PX);
  };
  const weight = Math.round(cut.weightPx * PASS_SHARE * drawing.scale * BUBBLE_UNITS_PER_PX);
  return { paper: pass(drawing.seed), second: pass(drawing.seed + 1), weight };
}

/**
 * Draws one nine-slice frame: a square of paper, cut by hand, with an inked outline and, for a slip or a sign, the solid
 * lower edge that stands for its shadow. Knows nothing of where the frame is used; `frameKinds.ts` lists those we ship.
 */
import { type Hand, inkEdge, STEADY_HAND, swayEdge, writeClosedPath } from '../ink/pen.ts';
import { type Corner, type Point, traceEdge } from '../ink/trace.ts';

/** Lengths in drawn pixels. `radii` and `lean` go round from the top left corner; `lean` moves a corner inwards. */
export interface FrameDrawing {
  readonly seed: number;
  readonly fill: string;
  readonly ink: string;
  readonly weightPx: number;
  readonly radii: readonly [number, number, number, number];
  readonly lean: readonly [Point, Point, Point, Point];
  /** Lower edge: 0 for a sheet lying flat. */
  readonly dropPx: number;
  readonly dropColour: string;
}

/** Side of the drawing. With `SLICE_PX` at each corner, the middle third is what stretches. */
export const FRAME_SIDE_PX = 60;
export const SLICE_PX = 20;
const UNITS_PER_PX = 10;
const LINE_STEP_PX = 7;
const ARC_STEP_PX = 4.5;

function placeCorners(drawing: FrameDrawing): Corner[] {
  const near = drawing.weightPx / 2 + 0.7;
  const far = FRAME_SIDE_PX - near;
  const low = far - drawing.dropPx;
  const square = [
    { x: near, y: near },
    { x: far, y: near },
    { x: far, y: low },
    { x: near, y: low },
  ];
  return square.map(({ x, y }, index) => {
    const lean = drawing.lean[index] ?? { x: 0, y: 0 };
    return { x: x + lean.x, y: y + lean.y, radius: drawing.radii[index] ?? 0 };
  });
}

/** The frame as a whole SVG file, `FRAME_SIDE_PX` wide and high, crisp at any scale. */
export function drawFrame(drawing: FrameDrawing): string {
  const hand: Hand = { ...STEADY_HAND, seed: drawing.seed };
  const edge = swayEdge(traceEdge(placeCorners(drawing), LINE_STEP_PX, ARC_STEP_PX), hand);
  const { outside, inside } = inkEdge(edge, drawing.weightPx, hand);
  const side = FRAME_SIDE_PX * UNITS_PER_PX;
  const outline = writeClosedPath(outside, UNITS_PER_PX);
  const drop = `translate(0 ${drawing.dropPx * UNITS_PER_PX})`;
  const shadow = drawing.dropPx === 0 ? '' : `<path d="${outline}" transform="${drop}" fill="${drawing.dropColour}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${FRAME_SIDE_PX}" height="${FRAME_SIDE_PX}" viewBox="0 0 ${side} ${side}">` +
    `${shadow}<path d="${outline}" fill="${drawing.ink}"/>` +
    `<path d="${writeClosedPath(inside, UNITS_PER_PX)}" fill="${drawing.fill}"/></svg>\n`
  );
}

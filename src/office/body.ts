/**
 * Where the body, the head and the mouth of a drawn person fall on the stage. Pure geometry in body and stage units.
 */
import type { Box, HeadSeat } from './drawing.ts';

/** The middle of a body: every pose is placed by it. */
export const bodyAxis = 406;
/** The counter's back edge, the soles of someone standing, and of someone seated, in body units. */
export const bodyAtCounter = 850;
export const bodySoles = 2072;
export const bodySeatedSoles = 1632;
const headPivot = { x: 400, y: 480 };
/** Between the lips of every face. */
const mouthInBody = { x: 484, y: 478 };
/** Where nobody measured the head. */
const usualHead: Box = [150, 40, 440, 490];

/** How a body is set on the stage: the point (axis, `pivotY`) lies at (x, y). Angle in degrees. */
export interface BodyStand {
  readonly x: number;
  readonly y: number;
  readonly pivotY: number;
  readonly scale: number;
  readonly flip: boolean;
  readonly leanDeg: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function turn(point: Point, around: Point, deg: number): Point {
  const angle = (deg * Math.PI) / 180;
  const dx = point.x - around.x;
  const dy = point.y - around.y;
  return {
    x: around.x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: around.y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}

function onHead(point: Point, seat: HeadSeat): Point {
  const tilted = turn(point, headPivot, seat.deg);
  return { x: tilted.x + seat.dx, y: tilted.y + seat.dy };
}

/** A point of the body → stage units. */
export function bodyToStage(point: Point, stand: BodyStand): Point {
  const leaned = turn(point, { x: bodyAxis, y: stand.pivotY }, stand.leanDeg);
  const side = stand.flip ? -1 : 1;
  return {
    x: stand.x + (leaned.x - bodyAxis) * stand.scale * side,
    y: stand.y + (leaned.y - stand.pivotY) * stand.scale,
  };
}

/** The mouth of a person, in stage units. */
export function mouthOnStage(stand: BodyStand, seat: HeadSeat): Point {
  return bodyToStage(onHead(mouthInBody, seat), stand);
}

/** An upright box around the head, in stage units. */
export function headOnStage(
  stand: BodyStand,
  seat: HeadSeat,
  head: Box = usualHead,
): { x: number; y: number; width: number; height: number } {
  const corners = [
    { x: head[0], y: head[1] },
    { x: head[0] + head[2], y: head[1] },
    { x: head[0], y: head[1] + head[3] },
    { x: head[0] + head[2], y: head[1] + head[3] },
  ].map((corner) => bodyToStage(onHead(corner, seat), stand));
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

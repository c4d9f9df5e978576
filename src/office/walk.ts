/**
 * Walking across the hall: where a person is at each moment, and on which of the eight steps. Pure; metres and ms.
 */
import { easeInOut } from './ease.ts';
import type { FloorPoint } from './perspective.ts';

/** Steps are drawn eight a second, whatever the screen's rate. */
export const stepMs = 125;
const metresPerMs = 2.7 / 1000;
const shortestMs = 500;

/** A walk from one point of the floor to another. */
export interface Walk {
  readonly from: FloorPoint;
  readonly to: FloorPoint;
  readonly lastsMs: number;
  /** Turned away from me. */
  readonly away: boolean;
}

/** Plans a walk at an office pace, quickened: nobody likes to watch nine metres of it. */
export function planWalk(from: FloorPoint, to: FloorPoint): Walk {
  const metres = Math.hypot(to.x - from.x, to.z - from.z);
  return { from, to, lastsMs: Math.max(shortestMs, metres / metresPerMs), away: to.z > from.z + 0.2 };
}

/** The moment of a walk, `elapsedMs` after it began. `step`: 1 to 8; 1 and 5 touch the floor. */
export function walkAt(walk: Walk, elapsedMs: number): { point: FloorPoint; step: number; done: boolean } {
  const share = Math.min(1, Math.max(0, elapsedMs / walk.lastsMs));
  // Starting and stopping take a moment; in between the pace is even.
  const progress = 0.75 * share + 0.25 * easeInOut(share);
  // Seen in perspective an even pace is even in metres, not in pixels.
  const point = {
    x: walk.from.x + (walk.to.x - walk.from.x) * progress,
    z: walk.from.z + (walk.to.z - walk.from.z) * progress,
  };
  const step = (Math.floor(Math.max(0, elapsedMs) / stepMs) % 8) + 1;
  return share >= 1 ? { point: walk.to, step, done: true } : { point, step, done: false };
}

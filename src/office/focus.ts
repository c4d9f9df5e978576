/**
 * Where the light falls when I look somewhere, and how far my head turns. Pure arithmetic in stage units; moves nothing.
 */
import { counterCentre, ledgeMiddle } from './layout.ts';
import type { Gaze } from './picture.ts';

/** A point of the stage that I look at, and how wide the light falls there, in stage units. */
export interface Focus {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
  /** 0: light everywhere. 1: light only there. */
  readonly strength: number;
}

/** The middle of the light lies this far above the ledge: on faces. */
const rise = 270;
/** Where the light rests before anyone is looked at. */
export const restingFocus: Focus = { x: 880, y: ledgeMiddle - rise, radiusX: 900, radiusY: 800, strength: 0 };

/** Where the light falls for a gaze; `person`: the head of whoever is looked at, when they are on stage. */
export function focusFor(gaze: Gaze, person: { readonly x: number; readonly y: number } | null): Focus {
  switch (gaze) {
    case 'counter':
      return { x: (person?.x ?? counterCentre) + 18, y: ledgeMiddle - rise, radiusX: 560, radiusY: 620, strength: 1 };
    case 'queue':
      return { x: person?.x ?? 1190, y: (person?.y ?? 320) + 90, radiusX: 400, radiusY: 480, strength: 1 };
    case 'phone':
      return { x: 285, y: 500, radiusX: 420, radiusY: 460, strength: 1 };
    case 'screen':
      return { x: 1640, y: 480, radiusX: 640, radiusY: 620, strength: 1 };
    case 'nobody':
      return restingFocus;
  }
}

/** How far I turn my head for a gaze, −1 (left) to 1 (right): it drives the parallax. */
export function turnFor(gaze: Gaze, focus: Focus): number {
  if (gaze === 'nobody') return 0;
  return Math.max(-1, Math.min(1, (focus.x - 880) / 780));
}

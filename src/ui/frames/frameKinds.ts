/**
 * The frames the interface is cut from, by name of file. Three cuts of a slip, so that six in a row are not six copies.
 */
import { chanceOf } from '../../model/chance.ts';
import type { Point } from '../ink/trace.ts';
import { palette } from '../palette.ts';
import type { FrameDrawing } from './drawFrame.ts';

/** How far a corner may be off square, in drawn pixels. A small thing is cut straighter. */
const LEAN_PX = 1.5;
const SMALL_LEAN_PX = 0.7;

function leanCorners(seed: number, reachPx: number): [Point, Point, Point, Point] {
  const lean = (corner: number, inward: Point): Point => ({
    x: inward.x * reachPx * chanceOf(seed, `lean:x:${corner}`),
    y: inward.y * reachPx * chanceOf(seed, `lean:y:${corner}`),
  });
  return [lean(0, { x: 1, y: 1 }), lean(1, { x: -1, y: 1 }), lean(2, { x: -1, y: -1 }), lean(3, { x: 1, y: -1 })];
}

type FrameChoice = Partial<Omit<FrameDrawing, 'seed' | 'lean'>>;

function cut(seed: number, choice: FrameChoice, leanPx = LEAN_PX): FrameDrawing {
  return {
    seed,
    lean: leanCorners(seed, leanPx),
    fill: palette.slip,
    ink: palette.ink,
    weightPx: 2.6,
    radii: [15, 13, 16, 14],
    dropPx: 0,
    dropColour: palette.shade,
    ...choice,
  };
}

const slip: FrameChoice = { dropPx: 3 };
const button: FrameChoice = { radii: [15, 13, 16, 14], weightPx: 2.4 };

export const frameKinds = {
  'slip-1': cut(11, slip),
  'slip-2': cut(23, { ...slip, radii: [12, 15, 13, 16] }),
  'slip-3': cut(37, { ...slip, radii: [16, 12, 14, 13] }),
  'slip-held': cut(11, { ...slip, dropPx: 4, fill: palette.mustardPale }),
  sign: cut(41, { fill: palette.petrol, radii: [9, 7, 8, 10], dropPx: 3 }),
  sheet: cut(53, { fill: palette.sheet, radii: [12, 15, 13, 16], weightPx: 2.4 }),
  'sheet-aim': cut(59, { fill: palette.mustardPale, radii: [12, 15, 13, 16], weightPx: 2.4 }),
  note: cut(61, { radii: [14, 11, 13, 15] }),
  'card-1': cut(71, { dropPx: 4, dropColour: palette.ink, radii: [12, 14, 13, 11] }),
  'card-2': cut(73, { dropPx: 4, dropColour: palette.ink, radii: [14, 11, 12, 14] }),
  'card-3': cut(79, { dropPx: 4, dropColour: palette.ink, radii: [11, 13, 15, 12] }),
  'button-primary': cut(83, { ...button, fill: palette.petrol }, SMALL_LEAN_PX),
  'button-ghost': cut(89, { ...button, fill: palette.page }, SMALL_LEAN_PX),
  'button-warm': cut(97, { ...button, fill: palette.mustard }, SMALL_LEAN_PX),
  'button-alarm': cut(101, { ...button, fill: palette.vermilionDeep }, SMALL_LEAN_PX),
} as const satisfies Record<string, FrameDrawing>;

export type FrameName = keyof typeof frameKinds;

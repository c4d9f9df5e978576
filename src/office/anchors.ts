/**
 * Where things are on screen, for the parts of the page that point at them. Pure: stage units and a layout in, CSS px out.
 */
import { type BodyStand, headOnStage, mouthOnStage } from './body.ts';
import type { Box, HeadSeat } from './drawing.ts';
import { ledgeBottom, ledgeTop, type StageLayout, stageHeight, stageWidth, toScreenBox } from './layout.ts';
import type { Anchor, Anchors } from './picture.ts';

/** A person as they stand. `shift`: of their layer, in stage units. */
export interface Whereabouts {
  readonly stand: BodyStand;
  readonly headSeat: HeadSeat;
  readonly headBox: Box | undefined;
  readonly shift: number;
}

const things: Readonly<Record<string, Anchor>> = {
  phone: { x: 145, y: 430, width: 272, height: 165 },
  'phone-display': { x: 262, y: 462, width: 116, height: 30 },
  bell: { x: 968, y: 510, width: 100, height: 76 },
  badges: { x: 1282, y: 520, width: 226, height: 72 },
  screen: { x: 1548, y: 306, width: 310, height: 470 },
};
/** Signs must be seen whole or not at all: bubbles keep off them. */
const signs: Readonly<Record<string, Anchor>> = {
  'sign-exit': { x: 1462, y: 162, width: 162, height: 52 },
  'sign-waiting': { x: 316, y: 156, width: 192, height: 52 },
};

function shifted(box: Anchor, by: number): Anchor {
  return { ...box, x: box.x + by };
}

/** Rounded to a tenth of a px, so that a still stage gives the same anchors. */
function tidy(box: Anchor): Anchor {
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}

/** All anchors. `shifts`: how far layers are moved by the turn of my head, in stage units. */
export function findAnchors(
  layout: StageLayout,
  people: ReadonlyMap<string, Whereabouts>,
  shifts: { readonly counter: number; readonly hall: number },
): Anchors {
  const anchors: Record<string, Anchor> = {};
  const put = (name: string, box: Anchor): void => {
    anchors[name] = tidy(toScreenBox(layout, box));
  };
  for (const [name, box] of Object.entries(things)) put(name, shifted(box, shifts.counter));
  for (const [name, box] of Object.entries(signs)) put(name, shifted(box, shifts.hall));
  put('ledge', { x: 0, y: ledgeTop, width: stageWidth, height: ledgeBottom - ledgeTop });
  put('stage', { x: 0, y: 0, width: stageWidth, height: stageHeight });
  for (const [id, person] of people) {
    const head = headOnStage(person.stand, person.headSeat, person.headBox);
    const mouth = mouthOnStage(person.stand, person.headSeat);
    put(`head:${id}`, shifted(head, person.shift));
    put(`mouth:${id}`, { x: mouth.x + person.shift, y: mouth.y, width: 0, height: 0 });
    const below = Math.max(head.y, Math.min(ledgeTop, person.stand.y));
    put(`person:${id}`, shifted({ ...head, height: below - head.y }, person.shift));
  }
  return anchors;
}

/** Whether a thing of the page would have to move: some anchor came, went, or moved by half a px. */
export function anchorsDiffer(before: Anchors, after: Anchors): boolean {
  const names = Object.keys(after);
  if (names.length !== Object.keys(before).length) return true;
  return names.some((name) => {
    const a = before[name];
    const b = after[name];
    if (!a || !b) return true;
    return (['x', 'y', 'width', 'height'] as const).some((side) => Math.abs(a[side] - b[side]) >= 0.5);
  });
}

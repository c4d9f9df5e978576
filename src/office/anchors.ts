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

/** A thing that the page points at. `shift`: of its layer, in stage units. */
export interface ThingSeen {
  readonly box: Anchor;
  readonly shift: number;
}

function shifted(box: Anchor, by: number): Anchor {
  return { ...box, x: box.x + by };
}

/** Rounded to a tenth of a px, so that a still stage gives the same anchors. */
function tidy(box: Anchor): Anchor {
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}

/** All anchors. */
export function findAnchors(
  layout: StageLayout,
  people: ReadonlyMap<string, Whereabouts>,
  things: Readonly<Record<string, ThingSeen>>,
): Anchors {
  const anchors: Record<string, Anchor> = {};
  const put = (name: string, box: Anchor): void => {
    anchors[name] = tidy(toScreenBox(layout, box));
  };
  for (const [name, thing] of Object.entries(things)) put(name, shifted(thing.box, thing.shift));
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

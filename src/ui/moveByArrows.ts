/**
 * Arrow keys inside a group of controls: to the nearest one on the side asked for, by where they stand on screen; Home and
 * End to the ends. Every control stays reachable by Tab. Knows nothing of what the controls do.
 */
import type { KeyboardEvent } from 'react';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const SIDES: Record<ArrowKey, { readonly along: 'x' | 'y'; readonly sign: 1 | -1 }> = {
  ArrowLeft: { along: 'x', sign: -1 },
  ArrowRight: { along: 'x', sign: 1 },
  ArrowUp: { along: 'y', sign: -1 },
  ArrowDown: { along: 'y', sign: 1 },
};
/** Straying sideways costs more than going far: a column is followed before a diagonal. */
const SIDEWAYS_COST = 3;

function readCentre(box: Box): { x: number; y: number } {
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** The index of the nearest box on that side of `boxes[from]`, or `undefined` when there is none. */
export function findNeighbour(boxes: readonly Box[], from: number, key: ArrowKey): number | undefined {
  const start = boxes[from];
  if (start === undefined) return undefined;
  const { along, sign } = SIDES[key];
  const origin = readCentre(start);
  let best: { index: number; cost: number } | undefined;
  boxes.forEach((box, index) => {
    const centre = readCentre(box);
    const ahead = (centre[along] - origin[along]) * sign;
    const aside = Math.abs(along === 'x' ? centre.y - origin.y : centre.x - origin.x);
    const cost = ahead + SIDEWAYS_COST * aside;
    if (index !== from && ahead > 1 && (best === undefined || cost < best.cost)) best = { index, cost };
  });
  return best?.index;
}

function isArrow(key: string): key is ArrowKey {
  return key in SIDES;
}

function chooseTarget(controls: readonly HTMLElement[], from: number, key: string): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return controls.length - 1;
  if (!isArrow(key)) return undefined;
  const boxes = controls.map((control) => control.getBoundingClientRect());
  return findNeighbour(boxes, from, key);
}

/** To be set as `onKeyDown` of the group. Leaves fields alone: arrows there move the caret. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]')];
  const from = controls.indexOf(event.target as HTMLElement);
  if (from === -1) return;
  const target = chooseTarget(controls, from, event.key);
  if (target === undefined) return;
  event.preventDefault();
  controls[target]?.focus();
}

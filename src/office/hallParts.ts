/**
 * The parts of the hall, back to front, and how each is placed. Data only: no Phaser, no picture.
 */
import type { PlaceParts } from './drawings.ts';
import type { PartPlace } from './layerStack.ts';
import { composePassers } from './passersBy.ts';
import type { Cell } from './sheet.ts';

/** The layers of the stage, back to front, and how far each shifts when I look aside (px of the screen, at most). */
export const parallaxPx = { street: 4, doors: 6, hall: 9, queue: 13, visitor: 20, counter: 30 } as const;

export type LayerName = keyof typeof parallaxPx;

/** Every part drawn behind the people of the hall, in order. */
export const hallBackdrop: readonly PartPlace<LayerName>[] = [
  { part: 'street', layer: 'street', tint: 'street' },
  { part: 'wallLeft', layer: 'street', tint: 'hall' },
  { part: 'wallRight', layer: 'street', tint: 'hall' },
  { part: 'shell', layer: 'street', tint: 'hall' },
  { part: 'doors', layer: 'doors', tint: 'hall' },
  { part: 'doorLeft', layer: 'doors', tint: 'hall', pivot: { x: 965, y: 359 } },
  { part: 'doorRight', layer: 'doors', tint: 'hall', pivot: { x: 1131, y: 359 } },
  { part: 'exitSign', layer: 'doors', tint: 'hall' },
  { part: 'furnitureLeft', layer: 'hall', tint: 'hall' },
  { part: 'furnitureRight', layer: 'hall', tint: 'hall' },
  { part: 'lampsFar', layer: 'hall', tint: 'hall' },
  { part: 'lampsNear', layer: 'hall', tint: 'hall' },
  { part: 'plantLeaves', layer: 'hall', tint: 'hall', pivot: { x: 1292, y: 426 } },
  { part: 'plantPot', layer: 'hall', tint: 'hall' },
  { part: 'works', layer: 'hall', tint: 'hall', when: 'works' },
  { part: 'signWaiting', layer: 'hall', tint: 'hall' },
  { part: 'signExit', layer: 'hall', tint: 'hall' },
  { part: 'clock', layer: 'hall', tint: 'hall', pivot: { x: 556, y: 168 } },
  { part: 'accueil', layer: 'hall', tint: 'hall' },
];

/** What lies on the counter in front of the hands of a visitor, in order. The phone and the screen have their own files. */
export const counterThings: readonly PartPlace<LayerName>[] = [
  { part: 'register', layer: 'counter', tint: 'none', when: 'desk-things' },
  { part: 'keyboard', layer: 'counter', tint: 'none', when: 'desk-things' },
  { part: 'mug', layer: 'counter', tint: 'none', when: 'desk-things' },
  { part: 'badges', layer: 'counter', tint: 'none' },
  { part: 'pens', layer: 'counter', tint: 'none' },
  { part: 'bell', layer: 'counter', tint: 'none' },
];

/** Nothing but flat colour: no need to be sharp. */
const flatParts = new Set(['wallLeft', 'wallRight']);
/** Redrawn for the hour of the day, see `sunlight.ts`. */
const drawnElsewhere = new Set(['floorLight', 'beams']);

/** The hall as cells of one sheet. */
export function composeHall(parts: PlaceParts): Cell[] {
  const cells = Object.entries(parts)
    .filter(([name]) => !drawnElsewhere.has(name))
    .map(([name, part]) => ({ name, svg: part.svg, box: part.box, detail: flatParts.has(name) ? 0.4 : 1 }));
  return [...cells, ...composePassers()];
}

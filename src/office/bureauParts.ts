/**
 * The parts of the back office, back to front, and how each is placed. Data only: no Phaser, no picture.
 */
import { composeFace, composeHead, headFramesOf } from './composePerson.ts';
import type { Box, Faces, HeadDrawing, PersonLook } from './drawing.ts';
import type { PlaceParts } from './drawings.ts';
import type { PartPlace } from './layerStack.ts';
import type { Cell } from './sheet.ts';

/** The layers of the stage, back to front, and how far each shifts when I look aside (px of the screen, at most). */
export const parallaxPx = {
  street: 3,
  shell: 5,
  direction: 6,
  room: 9,
  queue: 12,
  visitor: 17,
  ledge: 24,
  screen: 34,
} as const;

export type LayerName = keyof typeof parallaxPx;

/** What lies behind the sun's patches on the wall. */
export const bureauShell: readonly PartPlace<LayerName>[] = [
  { part: 'wallLeft', layer: 'shell', tint: 'hall' },
  { part: 'wallRight', layer: 'shell', tint: 'hall' },
  { part: 'shell', layer: 'shell', tint: 'hall' },
];

/** What lies in front of them, behind the people, in order. */
export const bureauBackdrop: readonly PartPlace<LayerName>[] = [
  { part: 'street', layer: 'street', tint: 'street' },
  { part: 'window', layer: 'room', tint: 'hall' },
  { part: 'plantLeaves', layer: 'room', tint: 'hall', pivot: { x: 293, y: 366 } },
  { part: 'plantPot', layer: 'room', tint: 'hall' },
  { part: 'directionRoom', layer: 'direction', tint: 'hall' },
  { part: 'director', layer: 'direction', tint: 'hall' },
  { part: 'directionGlass', layer: 'direction', tint: 'hall' },
  { part: 'calendar', layer: 'room', tint: 'hall' },
  { part: 'shelves', layer: 'room', tint: 'hall' },
  { part: 'cabinet', layer: 'room', tint: 'hall' },
  { part: 'printer', layer: 'room', tint: 'hall' },
  { part: 'lampFar', layer: 'room', tint: 'hall' },
  { part: 'lampNear', layer: 'room', tint: 'hall' },
  { part: 'clock', layer: 'room', tint: 'hall' },
];

/** What lies on the ledge between the two desks, in order. The phone has its own file. */
export const ledgeThings: readonly PartPlace<LayerName>[] = [
  { part: 'phoneShadow', layer: 'ledge', tint: 'none' },
  { part: 'pens', layer: 'ledge', tint: 'none' },
  { part: 'trays', layer: 'ledge', tint: 'none' },
];

/** What lies on my own desk, in order. */
export const deskThings: readonly PartPlace<LayerName>[] = [
  { part: 'notepad', layer: 'screen', tint: 'none', when: 'desk-things' },
  { part: 'mug', layer: 'screen', tint: 'none', when: 'desk-things' },
  { part: 'monitor', layer: 'screen', tint: 'none' },
  { part: 'keyboard', layer: 'screen', tint: 'none', when: 'desk-things' },
  { part: 'mouse', layer: 'screen', tint: 'none', when: 'desk-things' },
];

/** Nothing but flat colour: no need to be sharp. */
const flatParts = new Set(['wallLeft', 'wallRight']);

/** Her eyes down on her work. */
export const workingFace = 'head:contempt:contempt';

/** The colleague is drawn at this scale: her head is no sharper than her body. */
export const colleagueScale = 0.51;
/** Holds every face at its place on a head, in body units. */
const faceBox: Box = [352, 296, 212, 232];

/** The colleague's head once, and every face she may show: one per mood, mouth and blink. */
function composeHeads(look: PersonLook, head: HeadDrawing, faces: Faces): Cell[] {
  const frames = Object.values(look.faces).map(headFramesOf);
  const names = frames.flatMap(({ rest, blink, silent, talk }) => [rest, blink, silent, ...talk]);
  const shown = [...new Set([workingFace, ...names])].map((name) => {
    const [, eyes = '', mouth = ''] = name.split(':');
    return { name, svg: composeFace(faces, eyes, mouth), box: faceBox, detail: colleagueScale };
  });
  return [{ name: 'colleagueHead', svg: composeHead(head, ''), box: head.box, detail: colleagueScale }, ...shown];
}

/** The bureau as cells of one sheet, the colleague's head and faces among them. */
export function composeBureau(parts: PlaceParts, look: PersonLook, head: HeadDrawing, faces: Faces): Cell[] {
  const cells = Object.entries(parts).map(([name, part]) => ({
    name,
    svg: part.svg,
    box: part.box,
    detail: flatParts.has(name) ? 0.4 : 1,
  }));
  return [...cells, ...composeHeads(look, head, faces)];
}

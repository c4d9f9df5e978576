/**
 * A person of the cast in a mood, head and shoulders, as one SVG text, for pages outside the hall. Pure; without Phaser, so that a report stays light.
 */
import { coloursOf, composeFace, composeHead, personStyle } from './composePerson.ts';
import type { BodyDrawing, Faces, HeadDrawing, PersonLook } from './drawing.ts';
import { moodLooks } from './moods.ts';
import type { ShownMood } from './picture.ts';

/** Head and shoulders, in body units: about square. */
const frame = { x: 110, y: 70, width: 580, height: 560 };

export interface PortraitParts {
  readonly head: HeadDrawing;
  readonly faces: Faces;
  /** At rest: a portrait is read by its face. */
  readonly body: BodyDrawing;
  readonly look: PersonLook;
}

export function composePortrait({ head, faces, body, look }: PortraitParts, mood: ShownMood): string {
  const choice = look.faces[moodLooks[mood].drawn];
  const face = choice === undefined ? '' : composeFace(faces, choice.yeux, choice.bouche);
  const colours = Object.entries(coloursOf(look, null)).map(([name, value]) => `${name}:${value}`);
  const { x, y, width, height } = frame;
  const { dx, dy, deg } = body.head;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" style="${colours.join(';')}">`,
    `<style>${personStyle}</style>`,
    body.back.svg,
    `<g transform="translate(${dx} ${dy}) rotate(${deg} 400 480)">${composeHead(head, face)}</g>`,
    '</svg>',
  ].join('');
}

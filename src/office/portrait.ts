/**
 * A face of the cast in a mood, as one SVG text, for pages outside the hall. Pure; without Phaser, so that a report stays light.
 */
import { coloursOf, composeFace, composeHead, personStyle } from './composePerson.ts';
import type { Faces, HeadDrawing, PersonLook } from './drawing.ts';
import { moodLooks } from './moods.ts';
import type { ShownMood } from './picture.ts';

/** Around a head and its neck, in body units: about square. */
const frame = { x: 110, y: 30, width: 580, height: 560 };

export function composePortrait(head: HeadDrawing, faces: Faces, look: PersonLook, mood: ShownMood): string {
  const choice = look.faces[moodLooks[mood].drawn];
  const face = choice === undefined ? '' : composeFace(faces, choice.yeux, choice.bouche);
  const colours = Object.entries(coloursOf(look, null)).map(([name, value]) => `${name}:${value}`);
  const { x, y, width, height } = frame;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" style="${colours.join(';')}">`,
    `<style>${personStyle}</style>`,
    composeHead(head, face),
    '</svg>',
  ].join('');
}

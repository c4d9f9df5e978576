/**
 * Puts a person together out of a body, a head and a face, as cells of a sheet. Pure text: knows no browser, no texture.
 */
import { fadeWithDistance } from './colours.ts';
import type { BodyDrawing, Box, FaceChoice, FaceShapes, Faces, HeadDrawing, PersonLook } from './drawing.ts';
import type { Cell } from './sheet.ts';

/** The classes that the drawings of people wear; every colour is a variable, so that one body dresses many. */
export const personStyle = [
  '.i-k{fill:var(--ink)}.i-l{fill:none;stroke:var(--ink);stroke-linecap:round;stroke-linejoin:round}',
  '.i-k.i-l{fill:var(--ink)}.i-t{fill:none;stroke:var(--s1);stroke-linecap:round;stroke-linejoin:round}',
  '.i-s1{fill:var(--s1)}.i-s2{fill:var(--s2)}.i-c1{fill:var(--c1)}.i-c2{fill:var(--c2)}.i-c3{fill:var(--c3)}',
  '.i-sh{opacity:.75}.i-u1{fill:var(--u1)}.i-u2{fill:var(--u2)}.i-p1{fill:var(--p1)}.i-p2{fill:var(--p2)}',
  '.i-h1{fill:var(--h1)}.i-a1{fill:var(--a1)}.i-w1{fill:var(--w1)}.i-d1{fill:var(--d1);stroke:var(--ink)}',
  '.i-d2{fill:var(--d2)}.i-o1{fill:var(--o1)}',
].join('');

const commonColours: Readonly<Record<string, string>> = {
  '--ink': '#241c27',
  '--h1': '#3a3035',
  '--a1': '#1d4a52',
  '--w1': '#fbf4e3',
  '--d1': '#e8d6b0',
  '--d2': '#3f4a52',
  '--o1': '#3f525b',
};
const hallInk = '#3b2f38';

/** The colours of a person at the counter, or, given a distance in metres, as seen through the hall. */
export function coloursOf(look: PersonLook, distanceM: number | null): Record<string, string> {
  const colours: Record<string, string> = { ...commonColours, ...look.colours };
  if (distanceM === null) return colours;
  for (const [name, value] of Object.entries(colours)) {
    colours[name] = fadeWithDistance(name === '--ink' ? hallInk : value, distanceM);
  }
  return colours;
}

function writeShapes(shapes: FaceShapes | undefined): string {
  return (shapes ?? [])
    .map(({ fill, d }) => `<path fill-rule="evenodd" d="${d}" fill="${fill === 'ink' ? 'var(--ink)' : fill}"/>`)
    .join('');
}

/** A face at its place on the head. Unknown names leave a feature out rather than fail. */
export function composeFace(faces: Faces, eyes: string, mouth: string): string {
  const parts = [faces[eyes]?.yeux, faces.smile?.nez, faces[mouth]?.bouche].map(writeShapes);
  return `<g transform="translate(315 248)">${parts.join('')}</g>`;
}

/** A whole head, upright, in body units. */
export function composeHead(head: HeadDrawing, face: string): string {
  return head.under + face + head.over;
}

/** The names of a person's head frames: at rest, blinking, and one per speaking mouth. */
export interface HeadFrames {
  readonly rest: string;
  readonly blink: string;
  readonly talk: readonly string[];
  /** Mouth shut between sentences; the rest frame when the mood has none of its own. */
  readonly silent: string;
}

/** Names head frames after what they show, so that two moods of one person never mix. */
export function headFramesOf(choice: FaceChoice): HeadFrames {
  const frame = (eyes: string, mouth: string): string => `head:${eyes}:${mouth}`;
  return {
    rest: frame(choice.yeux, choice.bouche),
    blink: frame('eyesClosed', choice.tait ?? choice.bouche),
    talk: choice.parle.map((mouth) => frame(choice.yeux, mouth)),
    silent: frame(choice.yeux, choice.tait ?? choice.bouche),
  };
}

function cutBelow(box: Box, y: number): Box {
  return [box[0], box[1], box[2], Math.min(box[3], y - box[1])];
}

/**
 * Every cell of a person in one pose: layers of the body, and one head per face they may show. `hiddenBelow`: what of the body
 * lies under this is hidden by the ledge, and not worth its pixels; null when all is seen.
 */
export function composePosed(
  body: BodyDrawing,
  head: HeadDrawing,
  faces: Faces,
  choice: FaceChoice,
  hiddenBelow: number | null,
): Cell[] {
  const cells: Cell[] = [];
  for (const name of ['back', 'over', 'front'] as const) {
    const layer = body[name];
    if (!layer.box) continue;
    const isCut = hiddenBelow !== null && name === 'back';
    cells.push({ name, svg: layer.svg, box: isCut ? cutBelow(layer.box, hiddenBelow) : layer.box });
  }
  const frames = headFramesOf(choice);
  for (const frame of new Set([frames.rest, frames.blink, frames.silent, ...frames.talk])) {
    const [, eyes = '', mouth = ''] = frame.split(':');
    cells.push({ name: frame, svg: composeHead(head, composeFace(faces, eyes, mouth)), box: head.box });
  }
  return cells;
}

function unite(first: Box, second: Box): Box {
  const x = Math.min(first[0], second[0]);
  const y = Math.min(first[1], second[1]);
  const right = Math.max(first[0] + first[2], second[0] + second[2]);
  const bottom = Math.max(first[1] + first[3], second[1] + second[3]);
  return [x, y, right - x, bottom - y];
}

/** The head as it sits on a body: the transform of its slot, and a box that holds it at any tilt drawn. */
function seatHead(body: BodyDrawing, svg: string, box: Box): { svg: string; box: Box } {
  const { dx, dy, deg } = body.head;
  const margin = 40;
  return {
    svg: `<g transform="translate(${dx} ${dy}) rotate(${deg} 400 480)">${svg}</g>`,
    box: [box[0] + dx - margin, box[1] + dy - margin, box[2] + 2 * margin, box[3] + 2 * margin],
  };
}

/** One cell per step of a walk: `step:1` to `step:8`, head and body in one piece. */
export function composeWalk(bodies: readonly BodyDrawing[], head: HeadDrawing, face: string): Cell[] {
  return bodies.map((body, index) => {
    const seated = seatHead(body, composeHead(head, face), head.box);
    const box = body.back.box ? unite(body.back.box, seated.box) : seated.box;
    return { name: `step:${index + 1}`, svg: body.back.svg + seated.svg + body.over.svg, box };
  });
}

/** The back of a head: turned round, with hair, cloth or skin where the face was. */
export function composeNape(head: HeadDrawing, nape: string): string {
  const covered = head.under.replaceAll(/var\(--s1(,#[0-9a-f]+)?\)/g, `var(${nape})`);
  return `<g transform="translate(812 0) scale(-1 1)">${covered}</g>`;
}

/** One cell per step of a walk away from us. */
export function composeWalkAway(bodies: readonly BodyDrawing[], head: HeadDrawing, nape: string): Cell[] {
  const turned: HeadDrawing = {
    under: composeNape(head, nape),
    over: '',
    box: [812 - head.box[0] - head.box[2], head.box[1], head.box[2], head.box[3]],
  };
  return composeWalk(bodies, turned, '');
}

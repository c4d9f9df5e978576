/**
 * Busts of the cast for the report, put together from the drawings of the hall. Knows the drawings; nothing of the run.
 */
import type { Mood } from '../../model/person.ts';
import { coloursOf, composeFace, composeHead, personStyle } from '../../office/composePerson.ts';
import type { BodyDrawing, Faces, HeadDrawing, PersonLook } from '../../office/drawing.ts';
import { looks, openDrawings } from '../../office/drawings.ts';
import { moodLooks } from '../../office/moods.ts';

const MOODS = ['calm', 'impatient', 'angry', 'aggressive', 'threatening'] as const satisfies readonly Mood[];
/** Head and shoulders, in body units. */
const VIEW = '110 70 580 560';
const POSE = 'calme';

function drawBust(look: PersonLook, body: BodyDrawing, head: HeadDrawing, faces: Faces, mood: Mood): string {
  const choice = look.faces[moodLooks[mood].drawn];
  const face = choice ? composeFace(faces, choice.yeux, choice.bouche) : '';
  const colours = Object.entries(coloursOf(look, null)).map(([name, value]) => `${name}:${value}`);
  const { dx, dy, deg } = body.head;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${VIEW}" width="580" height="560" style="${colours.join(';')}">` +
    `<style>${personStyle}</style>${body.back.svg}` +
    `<g transform="translate(${dx} ${dy}) rotate(${deg} 400 480)">${composeHead(head, face)}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Addresses of the busts of these people, by look and mood; null where there is no drawing. Never rejects. */
export async function drawPortraits(wanted: readonly string[]): Promise<(look: string, mood: Mood) => string | null> {
  const drawings = openDrawings();
  const busts = new Map<string, string>();
  const drawPerson = async (id: string): Promise<void> => {
    const look = looks[id];
    if (look === undefined) return;
    const [faces, head, [body]] = await Promise.all([
      drawings.fetchFaces(),
      drawings.fetchHead(id),
      drawings.fetchBodies(look.wardrobe, POSE),
    ]);
    if (body === undefined) return;
    for (const mood of MOODS) busts.set(`${id} ${mood}`, drawBust(look, body, head, faces, mood));
  };
  // A face that cannot be had leaves its place empty: the report says everything in words.
  await Promise.allSettled([...new Set(wanted)].map(drawPerson));
  return (look, mood) => busts.get(`${look} ${mood}`) ?? null;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  bureauBackdrop,
  bureauShell,
  composeBureau,
  deskThings,
  ledgeThings,
  workingFace,
} from '../../src/office/bureauParts.ts';
import { headFramesOf } from '../../src/office/composePerson.ts';
import { type BodyFile, type Faces, type HeadDrawing, type PlacePart, unfoldBodies } from '../../src/office/drawing.ts';
import { looks } from '../../src/office/drawings.ts';
import { composeHall, counterThings, hallBackdrop } from '../../src/office/hallParts.ts';
import { moodLooks } from '../../src/office/moods.ts';
import { doorSpot } from '../../src/office/places.ts';
import { poseWish } from '../../src/office/wishes.ts';

const folder = join(import.meta.dirname, '../../src/office/generated');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T;
const faces = read<Faces>('faces');
const moods = Object.keys(moodLooks) as (keyof typeof moodLooks)[];

describe.each(Object.entries(looks))('the drawings of %s', (id, look) => {
  test('hold every pose they may take', () => {
    const counter = moods.map((mood) => moodLooks[mood].drawn);
    const poses = [...counter, 'assis', 'marche', 'marche-dos'];
    for (const pose of poses) expect(existsSync(join(folder, `body-${look.wardrobe}-${pose}.json`)), pose).toBe(true);
    expect(existsSync(join(folder, `head-${id}.json`))).toBe(true);
  });

  test('hold every face of every mood, with eyes and mouths that exist', () => {
    for (const mood of moods) {
      const face = look.faces[moodLooks[mood].drawn];
      expect(face, mood).toBeDefined();
      if (!face) continue;
      expect(faces[face.yeux]?.yeux, face.yeux).toBeTruthy();
      for (const mouth of [face.bouche, face.tait ?? face.bouche, ...face.parle]) {
        expect(faces[mouth]?.bouche, mouth).toBeTruthy();
      }
      expect(face.parle.length).toBeGreaterThan(1);
    }
  });

  test('hold the way of waiting drawn for each of many people of that look', () => {
    for (let number = 0; number < 12; number += 1) {
      const place = { place: 'queue', speaking: false, acknowledged: false, mood: 'calm' } as const;
      const wish = poseWish({ id: `p${number}`, look: id, ...place }, { ...doorSpot, place: 'queue' }, 1);
      expect(existsSync(join(folder, `body-${look.wardrobe}-${wish.pose}.json`)), wish.pose).toBe(true);
    }
  });
});

describe('the hall', () => {
  const parts = read<Record<string, PlacePart>>('hall');

  test('has every part that a layer shows', () => {
    for (const { part } of [...hallBackdrop, ...counterThings]) expect(parts[part], part).toBeDefined();
  });

  test('says nothing on the display of the phone: what it says belongs to the call', () => {
    expect(parts.phone?.svg).not.toContain('#1f3b36');
  });

  test('packs each part once', () => {
    const names = composeHall(parts).map((cell) => cell.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the bureau', () => {
  const parts = read<Record<string, PlacePart>>('bureau');
  const look = looks.kaci;
  if (!look) throw new Error('the colleague has no look');
  const names = composeBureau(parts, look, read<HeadDrawing>('head-kaci'), faces).map((cell) => cell.name);

  test('has every part that a layer shows, and those that move by themselves', () => {
    const hung = [...bureauShell, ...bureauBackdrop, ...ledgeThings, ...deskThings].map(({ part }) => part);
    const moved = ['colleagueBody', 'colleagueTalkBody', 'colleagueTalkHand', 'colleagueScreen'];
    for (const part of [...hung, ...moved, 'ledge', 'phone', 'handset', 'ring'])
      expect(parts[part], part).toBeDefined();
  });

  test('shows every part cut out of the drawing', () => {
    const own = ['ledge', 'phone', 'handset', 'ring'];
    const hung = [...bureauShell, ...bureauBackdrop, ...ledgeThings, ...deskThings].map(({ part }) => part);
    const known = new Set([...hung, ...own]);
    expect(Object.keys(parts).filter((part) => !known.has(part) && !part.startsWith('colleague'))).toEqual([]);
  });

  test('packs each part once, and each head the colleague may show', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const mood of moods) {
      const choice = look.faces[moodLooks[mood].drawn];
      if (!choice) throw new Error(`the colleague has no face for ${mood}`);
      expect(names).toEqual(expect.arrayContaining(Object.values(headFramesOf(choice)).flat()));
    }
    expect(names).toContain(workingFace);
  });

  test('says nothing on phone or screen, and shows no hour but that of the day played', () => {
    expect(parts.phone?.svg).not.toContain('#1f3b36');
    expect(parts.clock?.svg).not.toContain('clock-hour');
    const lettering = /fill="#fbf4e3"/;
    expect(parts.monitor?.svg).not.toMatch(lettering);
  });
});

test('repeated shapes unfold into each frame', () => {
  const layer = { svg: '<g>{1}</g>{0}', box: null };
  const frame = { back: layer, over: layer, front: layer, head: { dx: 0, dy: 0, deg: 0 } };
  const file: BodyFile = { shapes: ['<path d="a"/>', '<path d="b"/>'], frames: [frame] };
  expect(unfoldBodies(file)[0]?.back.svg).toBe('<g><path d="b"/></g><path d="a"/>');
});

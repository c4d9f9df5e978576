import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  coloursOf,
  composeFace,
  composePosed,
  composeWalk,
  composeWalkAway,
  headFramesOf,
} from '../../src/office/composePerson.ts';
import {
  type BodyFile,
  type Faces,
  type HeadDrawing,
  type PersonLook,
  unfoldBodies,
} from '../../src/office/drawing.ts';

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../src/office/generated', `${name}.json`), 'utf8')) as T;
const looks = read<Record<string, PersonLook>>('looks');
const faces = read<Faces>('faces');
const perrin = looks.perrin as PersonLook;
const head = read<HeadDrawing>('head-perrin');
const angry = perrin.faces['en-colere'];
if (!angry) throw new Error('M. Perrin has no angry face');

describe('a person put together', () => {
  test('has a body, hands on the ledge, and one head per face they may show', () => {
    const [body] = unfoldBodies(read<BodyFile>('body-broad-veste-en-colere'));
    if (!body) throw new Error('no body');
    const names = composePosed(body, head, faces, angry, 900).map((cell) => cell.name);
    expect(names).toEqual(expect.arrayContaining(['back', 'front', ...Object.values(headFramesOf(angry)).flat()]));
    expect(new Set(names).size).toBe(names.length);
  });

  test('is cut under the ledge at the counter, whole in the hall', () => {
    const [body] = unfoldBodies(read<BodyFile>('body-broad-veste-calme'));
    if (!body) throw new Error('no body');
    const lowest = (hiddenBelow: number | null): number => {
      const box = composePosed(body, head, faces, angry, hiddenBelow).find((cell) => cell.name === 'back')?.box;
      return box ? box[1] + box[3] : 0;
    };
    expect(lowest(900)).toBeLessThanOrEqual(900);
    expect(lowest(null)).toBeGreaterThan(1000);
  });

  test('wears glasses over the face, not under it', () => {
    const glasses = read<HeadDrawing>('head-roussel');
    expect(glasses.over).not.toBe('');
    const [body] = unfoldBodies(read<BodyFile>('body-slight-gilet-calme'));
    if (!body) throw new Error('no body');
    const cells = composePosed(body, glasses, faces, angry, 900);
    const drawn = cells.find((cell) => cell.name.startsWith('head:'))?.svg ?? '';
    expect(drawn.indexOf(glasses.over)).toBeGreaterThan(drawn.indexOf('translate(315 248)'));
  });

  test('walks in eight steps, head and body in one piece', () => {
    const steps = composeWalk(unfoldBodies(read<BodyFile>('body-broad-veste-marche')), head, '<g/>');
    expect(steps.map((cell) => cell.name)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((step) => `step:${step}`));
  });

  test('seen from behind shows no face, and hair where it was', () => {
    const bodies = unfoldBodies(read<BodyFile>('body-broad-veste-marche-dos'));
    const [step] = composeWalkAway(bodies, head, perrin.nape);
    expect(step?.svg).not.toContain('translate(315 248)');
    expect(step?.svg).toContain('var(--hair)');
    expect(step?.svg).toContain('scale(-1 1)');
  });

  test('pales with distance, and keeps its own colours at the counter', () => {
    expect(coloursOf(perrin, null)['--c1']).toBe(perrin.colours['--c1']);
    const near = coloursOf(perrin, 3)['--c1'];
    const far = coloursOf(perrin, 12)['--c1'];
    expect(new Set([near, far, perrin.colours['--c1']]).size).toBe(3);
  });

  test('lacks a feature rather than fail when a face has none of that name', () => {
    expect(composeFace(faces, 'nobody', 'nobody')).toContain('<path');
  });
});

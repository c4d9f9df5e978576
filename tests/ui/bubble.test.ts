/** Bubbles: a shape per mood, a tail that ends where it is told to. */
import { describe, expect, it } from 'vitest';
import type { BubbleShape } from '../../src/ui/moodLooks.ts';
import { moodLooks } from '../../src/ui/moodLooks.ts';
import { BUBBLE_UNITS_PER_PX, type BubbleDrawing, chooseTailSide, drawBubble } from '../../src/ui/place/drawBubble.ts';

const plain: BubbleDrawing = { widthPx: 400, heightPx: 140, shape: 'round', tail: 'voice', scale: 1, seed: 3 };
const shapes: readonly BubbleShape[] = ['round', 'ripple', 'corners', 'torn', 'low'];

/** The ends of the steps of a path, in pixels. */
function readPoints(path: string): { x: number; y: number }[] {
  const start = /^M(-?\d+) (-?\d+)/.exec(path);
  let at = { x: Number(start?.[1]), y: Number(start?.[2]) };
  return [...path.matchAll(/q(-?\d+)[ ]?(-?\d+)[ ]?(-?\d+)[ ]?(-?\d+)/g)].map((step) => {
    at = { x: at.x + Number(step[3]), y: at.y + Number(step[4]) };
    return { x: at.x / BUBBLE_UNITS_PER_PX, y: at.y / BUBBLE_UNITS_PER_PX };
  });
}

function findNearest(path: string, tip: { x: number; y: number }): number {
  return Math.min(...readPoints(path).map(({ x, y }) => Math.hypot(x - tip.x, y - tip.y)));
}

describe('drawBubble', () => {
  it.each(shapes)('%s: the tail ends at the mouth, to within two pixels', (shape) => {
    const tip = { x: -70, y: 220 };
    expect(findNearest(drawBubble({ ...plain, shape, tip }).paper, tip)).toBeLessThan(2);
  });

  it('a voice on the line has a tail too, broken, that ends at the telephone', () => {
    const tip = { x: 40, y: 230 };
    const broken = drawBubble({ ...plain, tip, tail: 'line' }).paper;
    expect(findNearest(broken, tip)).toBeLessThan(2);
    expect(broken).not.toBe(drawBubble({ ...plain, tip }).paper);
  });

  it.each(shapes)('%s: without a tail, stays within eight pixels of its box', (shape) => {
    for (const { x, y } of readPoints(drawBubble({ ...plain, shape }).paper)) {
      expect(x).toBeGreaterThan(-8);
      expect(x).toBeLessThan(408);
      expect(y).toBeGreaterThan(-8);
      expect(y).toBeLessThan(148);
    }
  });

  it('draws no tail towards a point inside the bubble', () => {
    expect(drawBubble({ ...plain, tip: { x: 200, y: 70 } })).toEqual(drawBubble(plain));
  });

  it('draws each shape otherwise', () => {
    expect(new Set(shapes.map((shape) => drawBubble({ ...plain, shape }).paper)).size).toBe(shapes.length);
  });

  it('draws the same bubble again from the same seed', () => {
    expect(drawBubble({ ...plain, shape: 'torn' })).toEqual(drawBubble({ ...plain, shape: 'torn' }));
    expect(drawBubble({ ...plain, shape: 'torn', seed: 4 })).not.toEqual(drawBubble({ ...plain, shape: 'torn' }));
  });

  it('thickens with the scale of the interface', () => {
    expect(drawBubble({ ...plain, scale: 1.5 }).weight).toBeGreaterThan(drawBubble(plain).weight);
  });

  it('draws something sound in a very small box', () => {
    for (const shape of shapes) {
      const { paper } = drawBubble({ ...plain, shape, widthPx: 30, heightPx: 18, tip: { x: 15, y: 60 } });
      expect(paper).not.toContain('NaN');
      expect(findNearest(paper, { x: 15, y: 60 })).toBeLessThan(3);
    }
  });
});

describe('chooseTailSide', () => {
  it.each([
    ['top', { x: 200, y: -40 }],
    ['bottom', { x: 180, y: 220 }],
    ['left', { x: -80, y: 60 }],
    ['right', { x: 480, y: 90 }],
  ] as const)('leaves from the %s towards a point on that side', (side, tip) => {
    expect(chooseTailSide(400, 140, tip)).toBe(side);
  });
});

describe('moodLooks', () => {
  it('gives every mood a weather and a line of voice of its own: never colour alone', () => {
    const looks = Object.values(moodLooks);
    expect(new Set(looks.map(({ weather }) => weather)).size).toBe(looks.length);
    expect(new Set(looks.map(({ wave }) => wave)).size).toBe(looks.length);
  });
});

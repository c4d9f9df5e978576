/** Inked frames: drawn by a hand that does not change its mind, and kept in step with their files. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawFrame, FRAME_SIDE_PX, SLICE_PX } from '../../src/ui/frames/drawFrame.ts';
import { frameKinds } from '../../src/ui/frames/frameKinds.ts';
import { inkEdge, STEADY_HAND, swayEdge, writeClosedPath } from '../../src/ui/ink/pen.ts';
import { type Point, traceEdge } from '../../src/ui/ink/trace.ts';

const folder = new URL('../../src/ui/frames/', import.meta.url);
const sheet = readFileSync(new URL('frames.module.css', folder), 'utf8');
const square = [
  { x: 0, y: 0, radius: 12 },
  { x: 100, y: 0, radius: 12 },
  { x: 100, y: 60, radius: 12 },
  { x: 0, y: 60, radius: 12 },
];

function measure(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

describe('the files of the frames', () => {
  it.each(Object.entries(frameKinds))('%s is what drawFrame draws (else run writeFrames.ts)', (name, drawing) => {
    expect(readFileSync(new URL(`${name}.svg`, folder), 'utf8')).toBe(drawFrame(drawing));
  });

  it('are all listed, and all used by a class', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
    expect(files.sort()).toEqual(
      Object.keys(frameKinds)
        .map((name) => `${name}.svg`)
        .sort(),
    );
    for (const file of files) expect(sheet).toContain(`url('./${file}')`);
  });

  it('stay small enough to travel inside the style sheet', () => {
    for (const drawing of Object.values(frameKinds)) expect(drawFrame(drawing).length).toBeLessThan(4096);
  });

  it('leave a middle to stretch between two corners', () => {
    expect(FRAME_SIDE_PX - 2 * SLICE_PX).toBeGreaterThan(0);
    expect(sheet).toContain(`border-image-slice: ${SLICE_PX} fill`);
    for (const { radii } of Object.values(frameKinds)) expect(Math.max(...radii)).toBeLessThanOrEqual(SLICE_PX);
  });
});

describe('the pen', () => {
  const edge = traceEdge(square, 8, 4);

  it('draws the same line twice from one seed, another from another', () => {
    const draw = (seed: number) => writeClosedPath(swayEdge(edge, { ...STEADY_HAND, seed }), 10);
    expect(draw(7)).toBe(draw(7));
    expect(draw(7)).not.toBe(draw(8));
  });

  it('never strays further than its sway', () => {
    const swayed = swayEdge(edge, STEADY_HAND);
    const strays = swayed.map((point, index) => measure(point, edge[index] ?? point));
    expect(Math.max(...strays)).toBeLessThanOrEqual(STEADY_HAND.swayPx + 1e-9);
    expect(Math.max(...strays)).toBeGreaterThan(0.2);
  });

  it('breathes by at most fifteen per cent of its weight, and does breathe', () => {
    const { outside, inside } = inkEdge(edge, 4, STEADY_HAND);
    const weights = outside.map((point, index) => measure(point, inside[index] ?? point));
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(4 * 0.85 - 1e-9);
    expect(Math.max(...weights)).toBeLessThanOrEqual(4 * 1.15 + 1e-9);
    expect(Math.max(...weights) - Math.min(...weights)).toBeGreaterThan(0.4);
  });

  it('puts the outside of a clockwise edge outside', () => {
    const { outside, inside } = inkEdge(edge, 4, STEADY_HAND);
    expect(Math.min(...outside.map(({ y }) => y))).toBeLessThan(Math.min(...inside.map(({ y }) => y)));
    expect(Math.max(...outside.map(({ x }) => x))).toBeGreaterThan(Math.max(...inside.map(({ x }) => x)));
  });
});

describe('traceEdge', () => {
  it('doubles a sharp corner, so that smoothing keeps it', () => {
    const edge = traceEdge(
      square.map((corner) => ({ ...corner, radius: 0 })),
      8,
      4,
    );
    expect(edge.filter(({ x, y }) => x === 100 && y === 0)).toHaveLength(2);
  });

  it('never lets two radii eat more than an edge', () => {
    const edge = traceEdge(
      square.map((corner) => ({ ...corner, radius: 500 })),
      8,
      4,
    );
    for (const { x, y } of edge) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(60);
    }
  });

  it('takes steps no longer than asked on straight parts', () => {
    const edge = traceEdge(square, 8, 4);
    const steps = edge.map((point, index) => measure(point, edge[(index + 1) % edge.length] ?? point));
    expect(Math.max(...steps)).toBeLessThanOrEqual(8 + 1e-9);
  });
});

describe('writeClosedPath', () => {
  it('closes and comes back to where it started', () => {
    const path = writeClosedPath(traceEdge(square, 8, 4), 10);
    const steps = [...path.matchAll(/q(-?\d+)[ ]?(-?\d+)[ ]?(-?\d+)[ ]?(-?\d+)/g)];
    const end = steps.reduce((at, step) => ({ x: at.x + Number(step[3]), y: at.y + Number(step[4]) }), { x: 0, y: 0 });
    expect(path.endsWith('z')).toBe(true);
    expect(end).toEqual({ x: 0, y: 0 });
  });

  it('writes nothing for no point', () => {
    expect(writeClosedPath([], 10)).toBe('');
  });
});

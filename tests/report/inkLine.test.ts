import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillUnder, INK_PEN, inkLine, smoothLine } from '../../src/report/chart/inkLine.ts';

const points = [
  { x: 0, y: 50 },
  { x: 20, y: 50 },
  { x: 40, y: 10 },
  { x: 60, y: 80 },
  { x: 100, y: 80 },
];

const rising = fc
  .array(fc.record({ dx: fc.integer({ min: 1, max: 40 }), y: fc.integer({ min: 0, max: 280 }) }), {
    minLength: 2,
    maxLength: 40,
  })
  .map((steps) => {
    let x = 0;
    return steps.map(({ dx, y }) => {
      x += dx;
      return { x, y };
    });
  });

/** Every coordinate written in a path made of M, L and A. */
function readEnds(path: string): { x: number; y: number }[] {
  return [...path.matchAll(/(?:[ML]|A[\d.]+ [\d.]+ 0 0 1 )(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}

describe('the line', () => {
  test('goes through every point', () => {
    const line = smoothLine(points);
    for (const point of points)
      expect(line.some(({ x, y }) => Math.abs(x - point.x) < 1e-9 && Math.abs(y - point.y) < 1e-9)).toBe(true);
  });

  test('never goes beyond the points it joins: a peak that was not is never drawn', () => {
    fc.assert(
      fc.property(rising, (given) => {
        const line = smoothLine(given);
        for (const [i, from] of given.entries()) {
          const to = given[i + 1];
          if (to === undefined) continue;
          const [low, high] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
          for (const { x, y } of line)
            if (x >= from.x && x <= to.x) {
              expect(y).toBeGreaterThanOrEqual(low - 1e-6);
              expect(y).toBeLessThanOrEqual(high + 1e-6);
            }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the last of points given for the same instant', () => {
    const line = smoothLine([
      { x: 0, y: 10 },
      { x: 0, y: 40 },
      { x: 10, y: 40 },
    ]);
    expect(line[0]).toEqual({ x: 0, y: 40 });
  });
});

describe('the ink', () => {
  test('is the same for the same hand, and another for another', () => {
    expect(inkLine(points)).toBe(inkLine(points));
    expect(inkLine(points, { ...INK_PEN, seed: 8 })).not.toBe(inkLine(points));
  });

  test('breathes by fifteen per cent of its weight, no more', () => {
    const flat = Array.from({ length: 200 }, (_, i) => ({ x: i * 5, y: 100 }));
    const heights = readEnds(inkLine(flat)).map(({ y }) => Math.abs(y - 100));
    const [thin, thick] = [Math.min(...heights), Math.max(...heights)];
    expect(thick - thin).toBeGreaterThan(0.2);
    expect(thin).toBeGreaterThanOrEqual((INK_PEN.weightPx / 2) * 0.85 - 0.06);
    expect(thick).toBeLessThanOrEqual((INK_PEN.weightPx / 2) * 1.15 + 0.06);
  });

  test('stays within half its weight of the values, whatever the curve', () => {
    fc.assert(
      fc.property(rising, (given) => {
        const path = inkLine(given);
        expect(path).not.toMatch(/NaN|Infinity|undefined/);
        const [top, bottom] = [Math.min(...given.map(({ y }) => y)), Math.max(...given.map(({ y }) => y))];
        for (const { y } of readEnds(path)) {
          expect(y).toBeGreaterThanOrEqual(top - INK_PEN.weightPx);
          expect(y).toBeLessThanOrEqual(bottom + INK_PEN.weightPx);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of one point is a dot, of none is nothing', () => {
    expect(inkLine([{ x: 10, y: 10 }])).toMatch(/^M8 10a2 2/);
    expect(inkLine([])).toBe('');
    expect(fillUnder([], 100)).toBe('');
  });

  test('the hatching stands on the floor', () => {
    expect(fillUnder(points, 300)).toMatch(/^M0 300L0 50.*L100 300Z$/);
  });
});

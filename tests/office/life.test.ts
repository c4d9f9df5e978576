import { describe, expect, test } from 'vitest';
import { clockAngles } from '../../src/office/clockHands.ts';
import { easeOut, Glide, settle } from '../../src/office/ease.ts';
import { breathAt, isBlinkingAt, mouthAt, nodAt, nodMs, tapAt } from '../../src/office/life.ts';
import { arcsAt, shakeAt } from '../../src/office/phoneProp.ts';
import { seedOf } from '../../src/office/seed.ts';

const seed = seedOf('perrin');
const times = (lastMs: number, everyMs: number): number[] =>
  Array.from({ length: Math.floor(lastMs / everyMs) }, (_, index) => index * everyMs);

describe('a person who stands there', () => {
  test('breathes by 0.6 % at most', () => {
    for (const now of times(8000, 40)) expect(Math.abs(breathAt(now, 3600, seed) - 1)).toBeLessThanOrEqual(0.006);
  });

  test('blinks once in each span of 4.5 s, for 90 ms', () => {
    const closed = times(45_000, 10).filter((now) => isBlinkingAt(now, seed));
    expect(closed.length).toBeGreaterThanOrEqual(80);
    expect(closed.length).toBeLessThanOrEqual(100);
  });

  test('does not blink together with another', () => {
    const other = seedOf('diallo');
    const both = times(45_000, 10).filter((now) => isBlinkingAt(now, seed) && isBlinkingAt(now, other));
    expect(both.length).toBeLessThan(30);
  });

  test('changes mouth no faster than every 110 ms, and closes it between words', () => {
    const mouths = times(20_000, 5).map((now) => mouthAt(now, seed, 3));
    const changes = mouths.flatMap((mouth, index) => (index > 0 && mouth !== mouths[index - 1] ? [index * 5] : []));
    for (const [index, at] of changes.entries())
      if (index > 0) expect(at - (changes[index - 1] ?? 0)).toBeGreaterThanOrEqual(105);
    expect(mouths).toContain(-1);
    expect(new Set(mouths)).toEqual(new Set([-1, 0, 1, 2]));
  });

  test('shows the closed mouth when they have no other', () => {
    expect(mouthAt(500, seed, 0)).toBe(-1);
  });

  test('nods once: down, up, then still', () => {
    expect(nodAt(-1)).toBe(0);
    expect(nodAt(nodMs / 8)).toBeGreaterThan(5);
    expect(nodAt(nodMs)).toBe(0);
  });

  test('taps three times, then rests', () => {
    const lifted = times(2900, 5).map((now) => tapAt(now, seed) > 0.5);
    const taps = lifted.filter((up, index) => up && !lifted[index - 1]).length;
    expect(taps).toBe(3);
  });
});

describe('the phone', () => {
  test('shakes for 450 ms of each second, and lies still for the rest', () => {
    expect(shakeAt(225).y).toBeLessThan(-5);
    expect(shakeAt(700)).toEqual({ x: 0, y: 0, deg: 0 });
    expect(shakeAt(1225).y).toBeCloseTo(shakeAt(225).y, 9);
  });

  test('blinks its arcs with the shake', () => {
    expect(arcsAt(200)).toBe(1);
    expect(arcsAt(800)).toBeLessThan(0.5);
  });
});

describe('what glides', () => {
  test('starts where it is, even on its way', () => {
    const glide = new Glide(0);
    glide.goTo(10, 0, 100);
    const half = glide.at(50);
    glide.goTo(0, 50, 100);
    expect(glide.at(50)).toBeCloseTo(half, 9);
    expect(glide.at(150)).toBe(0);
    expect(glide.isMoving(150)).toBe(false);
  });

  test('goes at once when it may not move', () => {
    const glide = new Glide(0);
    glide.goTo(10, 0, 0);
    expect(glide.at(0)).toBe(10);
  });

  test('lands on its mark; a change of mood first goes a little beyond', () => {
    expect([easeOut(0), easeOut(1), settle(0), settle(1)]).toEqual([0, 1, 0, 1]);
    expect(Math.max(...times(1000, 10).map((at) => settle(at / 1000)))).toBeGreaterThan(1);
  });
});

test('the hands of the clock say the simulated time', () => {
  expect(clockAngles({ hour: 9, minute: 42 })).toEqual({ hour: 291, minute: 252 });
  expect(clockAngles({ hour: 15, minute: 0 })).toEqual({ hour: 90, minute: 0 });
});

import { describe, expect, test } from 'vitest';
import { frameIntervalMs } from '../../src/office/framePump.ts';
import { Framing } from '../../src/office/framing.ts';
import { passerAt } from '../../src/office/passersBy.ts';
import type { OfficePicture } from '../../src/office/picture.ts';

const picture: OfficePicture = {
  place: 'counter',
  clock: { hour: 9, minute: 42 },
  gaze: 'counter',
  gazeOn: null,
  people: [],
  phone: 'idle',
  works: false,
  reducedMotion: false,
  inset: { right: 0, bottom: 0 },
};
const raise = (): Framing => {
  const framing = new Framing();
  framing.resize({ width: 1280, height: 720, pxPerCssPx: 1 }, picture);
  return framing;
};

describe('the frame of the stage', () => {
  test('glides when the page covers more of it, and ends where the layout says', () => {
    const framing = raise();
    const before = framing.layoutAt(0).top;
    framing.follow({ ...picture, inset: { right: 0, bottom: 290 } }, 1000, false);
    expect(framing.layoutAt(1000).top).toBeCloseTo(before, 6);
    expect(framing.isBusy(1100)).toBe(true);
    const after = framing.layoutAt(3000).top;
    expect(after).toBeLessThan(before - 20);
    expect(framing.isBusy(3000)).toBe(false);
  });

  test('is there at once when motion is reduced, or when the window itself changed', () => {
    const framing = raise();
    framing.follow({ ...picture, gaze: 'screen', reducedMotion: true }, 1000, false);
    expect(framing.layoutAt(1000).pan).toBe(-478);
    framing.resize({ width: 1024, height: 640, pxPerCssPx: 2 }, picture);
    expect(framing.layoutAt(1000)).toMatchObject({ width: 1024, pan: 0 });
    expect(framing.pxPerStageUnit).toBeCloseTo(2 * framing.layoutAt(1000).unit, 9);
  });

  test('keeps the visitor in place of the window while the head turns, whatever the moment', () => {
    const framing = raise();
    framing.follow({ ...picture, gaze: 'screen', inset: { right: 962, bottom: 0 } }, 0, false);
    const lefts = [0, 100, 200, 300, 420].map((now) => framing.layoutAt(now).left);
    expect([...lefts].sort((a, b) => b - a)).toEqual(lefts);
  });
});

describe('the beat of the frames', () => {
  const healthy = { atRest: false, lagMs: 17 };

  test('is 60 a second when something crosses the picture, 30 when it only breathes, none at rest', () => {
    expect(frameIntervalMs({ ...healthy, isBusy: true })).toBeCloseTo(16.7, 1);
    expect(frameIntervalMs({ ...healthy, isBusy: false })).toBeCloseTo(33.3, 1);
    expect(frameIntervalMs({ ...healthy, isBusy: true, atRest: true })).toBeNull();
  });

  test('leaves a slow machine at least as much time as it takes, and never stops altogether', () => {
    expect(frameIntervalMs({ atRest: false, isBusy: false, lagMs: 100 })).toBeGreaterThanOrEqual(200);
    expect(frameIntervalMs({ atRest: false, isBusy: true, lagMs: 5000 })).toBeLessThanOrEqual(400);
  });
});

test('people who pass in the street cross the glass from side to side, and leave it empty at times', () => {
  const seen = Array.from({ length: 4000 }, (_, index) => passerAt(0, index * 50));
  const present = seen.flatMap((passer) => (passer ? [passer.x] : []));
  expect(Math.min(...present)).toBeLessThan(528);
  expect(Math.max(...present)).toBeGreaterThan(1328);
  expect(seen.some((passer) => passer === null)).toBe(true);
});

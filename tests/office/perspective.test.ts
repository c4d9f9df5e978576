import { describe, expect, test } from 'vitest';
import { floorPointAt, horizon, projectFloor } from '../../src/office/perspective.ts';
import { doorSpot } from '../../src/office/places.ts';
import { planWalk, stepMs, walkAt } from '../../src/office/walk.ts';

describe('the perspective of the hall', () => {
  test('brings the floor up to the horizon as it goes away', () => {
    const near = projectFloor({ x: 1, z: 3 });
    const far = projectFloor({ x: 1, z: 30 });
    expect(near.floorY).toBeGreaterThan(far.floorY);
    expect(far.floorY).toBeGreaterThan(horizon);
  });

  test('keeps the chins of standing people near the horizon, whatever their distance', () => {
    for (const z of [2, 5, 9, 12]) {
      const { floorY, scale } = projectFloor({ x: 0, z });
      const chin = floorY - (2072 - 505) * scale;
      expect(Math.abs(chin - horizon)).toBeLessThan(75 / z);
    }
  });

  test('finds the floor under a point of the picture, and back', () => {
    expect(projectFloor(floorPointAt(1196, 5.4)).x).toBeCloseTo(1196, 9);
  });
});

describe('a walk', () => {
  const walk = planWalk(doorSpot.floor, floorPointAt(712, 1.6));

  test('starts where the person was and ends where they go', () => {
    expect(walkAt(walk, 0).point).toEqual(walk.from);
    expect(walkAt(walk, walk.lastsMs).point).toEqual(walk.to);
    expect(walkAt(walk, walk.lastsMs).done).toBe(true);
    expect(walkAt(walk, walk.lastsMs - 1).done).toBe(false);
  });

  test('shows eight steps a second, one after the other, then again', () => {
    const steps = Array.from({ length: 9 }, (_, turn) => walkAt(walk, turn * stepMs + 1).step);
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1]);
  });

  test('never goes back', () => {
    let z = Number.POSITIVE_INFINITY;
    for (let elapsedMs = 0; elapsedMs <= walk.lastsMs; elapsedMs += 50) {
      const { point } = walkAt(walk, elapsedMs);
      expect(point.z).toBeLessThanOrEqual(z);
      z = point.z;
    }
  });

  test('shows the back of who leaves, and the face of who comes', () => {
    expect(walk.away).toBe(false);
    expect(planWalk(walk.to, walk.from).away).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { composeSun, daylightAt } from '../../src/office/sunlight.ts';

describe('the light of the hour', () => {
  test('slants one way in the morning, the other in the afternoon, straight at solar noon', () => {
    expect(daylightAt({ hour: 9, minute: 42 }).slant).toBeCloseTo(0.327, 2);
    expect(Math.abs(daylightAt({ hour: 12, minute: 54 }).slant)).toBeLessThan(0.01);
    expect(daylightAt({ hour: 16, minute: 0 }).slant).toBeLessThan(-0.25);
  });

  test('lights the lamps when the sun is gone, and only then', () => {
    expect(daylightAt({ hour: 11, minute: 0 }).lamps).toBe(0);
    expect(daylightAt({ hour: 18, minute: 30 })).toMatchObject({ lamps: 1 });
    expect(daylightAt({ hour: 18, minute: 30 }).strength).toBeLessThan(0.1);
  });

  test('changes little from one minute to the next, all day long and over midnight', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const now = daylightAt({ hour: Math.floor(minute / 60), minute: minute % 60 });
      const next = daylightAt({ hour: Math.floor((minute + 1) / 60), minute: (minute + 1) % 60 });
      expect(Math.abs(now.strength - next.strength)).toBeLessThan(0.02);
      expect(Math.abs(now.lamps - next.lamps)).toBeLessThan(0.02);
    }
  });

  test('draws one beam and one patch a pane, the patches moving with the slant', () => {
    const [beams, patches] = composeSun(0.3);
    expect(beams?.svg.match(/<path/g)).toHaveLength(5);
    expect(patches?.svg).not.toBe(composeSun(-0.3)[1]?.svg);
  });
});

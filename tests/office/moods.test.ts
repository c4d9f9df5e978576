import { describe, expect, test } from 'vitest';
import { gradeFor, mixGrades } from '../../src/office/grade.ts';
import { moodLooks, moodOfTheHall } from '../../src/office/moods.ts';
import { daylightAt } from '../../src/office/sunlight.ts';

const lightness = (colour: number): number => (colour >> 16) + ((colour >> 8) & 255) + (colour & 255);
const morning = daylightAt({ hour: 9, minute: 42 });

describe('the light of a mood', () => {
  test('falls as the mood rises, and comes back when it is soothed', () => {
    const rising = (['calm', 'impatient', 'angry', 'aggressive', 'threatening'] as const).map(
      (mood) => moodLooks[mood],
    );
    for (const [index, mood] of rising.entries()) {
      const before = rising[index - 1];
      if (!before) continue;
      expect(lightness(mood.hall)).toBeLessThan(lightness(before.hall));
      expect(mood.sun).toBeLessThan(before.sun);
      expect(mood.scale).toBeGreaterThan(before.scale);
      expect(mood.breathMs).toBeLessThan(before.breathMs);
    }
    expect(moodLooks.soothed.sun).toBeGreaterThan(moodLooks.calm.sun);
  });

  test('never darkens the face as much as the hall', () => {
    for (const mood of Object.values(moodLooks))
      expect(lightness(mood.person)).toBeGreaterThanOrEqual(lightness(mood.hall));
  });

  test('is that of the most pressing person at the counter, calm when nobody is there', () => {
    expect(moodOfTheHall([])).toBe('calm');
    expect(moodOfTheHall(['soothed'])).toBe('soothed');
    expect(moodOfTheHall(['calm', 'angry', 'impatient'])).toBe('angry');
  });

  test('at mid-morning leaves a calm hall almost as it was painted', () => {
    expect(gradeFor(moodLooks.calm, morning)).toMatchObject({ hall: 0xfffdf6, veil: 0, lamps: 0 });
  });

  test('turns without a jump', () => {
    const from = gradeFor(moodLooks.calm, morning);
    const to = gradeFor(moodLooks.threatening, morning);
    expect(mixGrades(from, to, 0)).toEqual(from);
    expect(mixGrades(from, to, 1)).toEqual(to);
    expect(mixGrades(from, to, 0.5).veil).toBeCloseTo(to.veil / 2, 9);
  });
});

import { describe, expect, test } from 'vitest';
import { withBystanders } from '../../src/office/bystanders.ts';
import { focusFor, turnFor } from '../../src/office/focus.ts';
import type { Spot } from '../../src/office/ground.ts';
import type { PersonPicture } from '../../src/office/picture.ts';
import { assignSpots } from '../../src/office/places.ts';
import { faceMood, knownLook, poseWish } from '../../src/office/wishes.ts';

const nobodyBefore: ReadonlyMap<string, Spot> = new Map();
const person = (id: string, place: PersonPicture['place'], more: Partial<PersonPicture> = {}): PersonPicture => ({
  id,
  look: 'perrin',
  place,
  mood: 'calm',
  speaking: false,
  acknowledged: false,
  ...more,
});

describe('who stands where', () => {
  test('the queue keeps the order of the list, and moves up when its head goes to the counter', () => {
    const before = assignSpots([person('a', 'queue'), person('b', 'queue')], nobodyBefore);
    expect([before.get('a')?.index, before.get('b')?.index]).toEqual([0, 1]);
    const after = assignSpots([person('a', 'counter'), person('b', 'queue')], before);
    expect(after.get('b')?.index).toBe(0);
  });

  test('a seat once taken is kept when others rise', () => {
    const before = assignSpots([person('a', 'seat'), person('b', 'seat')], nobodyBefore);
    const after = assignSpots([person('b', 'seat'), person('c', 'seat')], before);
    expect(after.get('b')?.index).toBe(before.get('b')?.index);
    expect(after.get('c')?.index).not.toBe(after.get('b')?.index);
  });

  test('two at the counter stand side by side, the second turned to the first', () => {
    const spots = assignSpots([person('a', 'counter'), person('b', 'counter')], nobodyBefore);
    expect((spots.get('b')?.centre ?? 0) - (spots.get('a')?.centre ?? 0)).toBeGreaterThan(400);
    expect(spots.get('b')?.flip).toBe(true);
  });

  test('who is gone has no spot', () => {
    expect(assignSpots([person('a', 'gone')], nobodyBefore).size).toBe(0);
  });

  test('people past the last slot are still somewhere', () => {
    const many = Array.from({ length: 30 }, (_, index) => person(`p${index}`, index % 2 ? 'queue' : 'seat'));
    expect(assignSpots(many, nobodyBefore).size).toBe(30);
  });
});

describe('bystanders', () => {
  test('never look like someone of the situation', () => {
    const people = [person('a', 'counter', { look: 'roussel' }), person('b', 'queue', { look: 'singh' })];
    const added = withBystanders(people, 3).slice(people.length);
    expect(added).toHaveLength(3);
    expect(added.map(({ look }) => look)).not.toContain('roussel');
    expect(added.map(({ look }) => look)).not.toContain('singh');
  });

  test('never look like someone who is still to come, who would meet their double', () => {
    expect(withBystanders([], 3, ['roussel']).map(({ look }) => look)).not.toContain('roussel');
  });

  test('leave the chairs to those who count', () => {
    const seated = ['a', 'b', 'c'].map((id) => person(id, 'seat'));
    expect(withBystanders(seated, 2)).toEqual(seated);
  });
});

describe('how a person looks', () => {
  test('who waits and was greeted waits with an easier face; at the counter nothing is softened', () => {
    expect(faceMood(person('a', 'queue', { mood: 'impatient', acknowledged: true }))).toBe('calm');
    expect(faceMood(person('a', 'queue', { mood: 'angry', acknowledged: true }))).toBe('angry');
    expect(faceMood(person('a', 'counter', { mood: 'impatient', acknowledged: true }))).toBe('impatient');
  });

  test('an unknown look falls back on one that is drawn, always the same', () => {
    const stranger = { id: 'x', look: 'nobody' };
    expect(knownLook(stranger)).toBe(knownLook(stranger));
    expect(knownLook({ id: 'x', look: 'keita' })).toBe('keita');
  });

  test('is drawn larger the nearer and the angrier, and never beyond what a card holds', () => {
    const spots = assignSpots([person('a', 'counter'), person('b', 'queue')], nobodyBefore);
    const size = (id: string, mood: PersonPicture['mood'], place: PersonPicture['place'], px: number): number =>
      poseWish(person(id, place, { mood }), spots.get(id) as Spot, px).pxPerUnit;
    expect(size('a', 'threatening', 'counter', 1)).toBeGreaterThan(size('a', 'calm', 'counter', 1));
    expect(size('a', 'calm', 'counter', 1)).toBeGreaterThan(size('b', 'calm', 'queue', 1));
    expect(size('a', 'threatening', 'counter', 9)).toBeLessThanOrEqual(1.3);
  });
});

describe('where the light falls', () => {
  test('on the head of who is looked at', () => {
    expect(focusFor('queue', { x: 1066, y: 300 }).x).toBe(1066);
    expect(focusFor('counter', { x: 640, y: 300 }).x).toBeCloseTo(640, -2);
  });

  test('everywhere when nobody is', () => {
    expect(focusFor('nobody', null).strength).toBe(0);
  });

  test('turns my head left to the phone and right to the screen', () => {
    expect(turnFor('phone', focusFor('phone', null))).toBeLessThan(-0.5);
    expect(turnFor('screen', focusFor('screen', null))).toBeGreaterThan(0.5);
    expect(turnFor('nobody', focusFor('nobody', null))).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { bureau } from '../../src/office/bureau.ts';
import { bureauGround } from '../../src/office/bureauGround.ts';
import { isDirectorSeen } from '../../src/office/bureauLayers.ts';
import { composeBureauSun } from '../../src/office/bureauSun.ts';
import { colleagueStateOf, findColleague } from '../../src/office/colleague.ts';
import { hall } from '../../src/office/hall.ts';
import { layOutStage, ledgeTop, toScreenBox } from '../../src/office/layout.ts';
import { horizon } from '../../src/office/perspective.ts';
import type { OfficePicture, PersonPicture, ShownMood } from '../../src/office/picture.ts';
import { daylightAt } from '../../src/office/sunlight.ts';

const person = (look: string, place: PersonPicture['place'], more: Partial<PersonPicture> = {}): PersonPicture => ({
  id: look,
  look,
  place,
  mood: 'calm',
  speaking: false,
  acknowledged: false,
  ...more,
});
const picture = (people: readonly PersonPicture[]): OfficePicture => ({
  place: 'desk',
  clock: { hour: 9, minute: 42 },
  gaze: 'nobody',
  gazeOn: null,
  people,
  phone: 'idle',
  works: false,
  reducedMotion: false,
  inset: { right: 0, bottom: 0 },
});
const nobodyBefore = new Map<string, never>();

describe('the colleague at her desk', () => {
  test.each([
    ['works when the situation does not have her', null, 'work'],
    ['looks up once she is turned to me', person('kaci', 'counter'), 'look'],
    ['looks up when she waits for me', person('kaci', 'queue'), 'look'],
    ['speaks when she speaks', person('kaci', 'counter', { speaking: true }), 'talk'],
    ['goes back to work when she has taken leave', person('kaci', 'gone'), 'work'],
  ])('%s', (_, colleague, state) => {
    expect(colleagueStateOf(colleague)).toBe(state);
  });

  test('is of the set: she never walks in, nor stands before my desk', () => {
    const people = [person('kaci', 'counter'), person('perrin', 'counter')];
    expect(bureau.walkersOf(picture(people)).map(({ id }) => id)).toEqual(['perrin']);
    expect(findColleague({ people })?.id).toBe('kaci');
  });

  test('walks like anybody else in the hall', () => {
    expect(hall.walkersOf({ ...picture([person('kaci', 'counter')]), bystanders: 0 })).toHaveLength(1);
  });
});

describe('the director', () => {
  test('is behind her glass, unless the picture says not or shows her elsewhere', () => {
    expect(isDirectorSeen(picture([]))).toBe(true);
    expect(isDirectorSeen({ ...picture([]), isDirectorIn: false })).toBe(false);
    expect(isDirectorSeen(picture([person('vasseur', 'counter')]))).toBe(false);
    expect(isDirectorSeen(picture([person('vasseur', 'gone')]))).toBe(true);
  });

  test('comes out of her own door, the others in from the corridor', () => {
    const hers = bureauGround.doorOf('vasseur').floor;
    const others = bureauGround.doorOf('perrin').floor;
    expect(bureauGround.project(hers).x).toBeGreaterThan(553);
    expect(bureauGround.project(hers).x).toBeLessThan(700);
    expect(bureauGround.project(others).x).toBeGreaterThan(1760);
  });
});

describe('who stands before my desk', () => {
  const chinOf = (mood: ShownMood): number => bureauGround.frontY(mood) - (850 - 505) * bureauGround.frontScale;

  test('is taller than I am seated, and comes down to lean on the desk when angry', () => {
    expect(chinOf('calm')).toBeLessThan(horizon);
    expect(bureauGround.frontY('angry')).toBe(ledgeTop);
    expect(bureauGround.frontY('calm')).toBeLessThan(bureauGround.frontY('soothed'));
  });

  test('stands right of the colleague, alone or not', () => {
    const colleagueRight = 545;
    for (const count of [1, 2, 3]) {
      const people = Array.from({ length: count }, (_, rank) => ({ id: `p${rank}`, place: 'counter' as const }));
      const centres = [...bureauGround.assign(people, nobodyBefore).values()].map(({ centre }) => centre);
      for (const [rank, centre] of centres.entries()) {
        expect(centre - 140).toBeGreaterThan(rank === 0 ? colleagueRight : (centres[rank - 1] ?? 0) + 100);
      }
    }
  });
});

describe('beside a tool', () => {
  const side = { width: 1280, height: 720, insetRight: 962, insetBottom: 0, looksAtScreen: true };
  const middleOf = (people: readonly PersonPicture[], x: number): number =>
    toScreenBox(layOutStage(side, bureau.composition(picture(people))), { x, y: 0, width: 0, height: 0 }).x;

  test('the colleague stays in the middle of what is left free', () => {
    expect(middleOf([], 424)).toBeCloseTo(159, 0);
    expect(middleOf([person('kaci', 'counter')], 424)).toBeCloseTo(159, 0);
  });

  test('her face leaves room below it for words, and is not cropped', () => {
    const head = (insetRight: number): { y: number; height: number } => {
      const window = { ...side, insetRight, looksAtScreen: insetRight > 0 };
      const box = { x: 300, y: 170, width: 245, height: 250 };
      return toScreenBox(layOutStage(window, bureau.composition(picture([]))), box);
    };
    const beside = head(962);
    expect(beside.y).toBeGreaterThan(20);
    expect(beside.y + beside.height).toBeLessThan(720 / 3);
    expect(beside.y).toBeLessThan(head(0).y - 40);
  });

  test('whoever stands before my desk takes her place there', () => {
    const centre = bureauGround.assign([{ id: 'a', place: 'counter' }], nobodyBefore).get('a')?.centre ?? 0;
    expect(Math.abs(middleOf([person('perrin', 'counter')], centre) - 159)).toBeLessThan(40);
  });

  test('makes room for words beside whoever stands there, but never loses the phone', () => {
    const someone = bureau.composition(picture([person('perrin', 'counter')]));
    const seen = (width: number, height: number, x: number): number => {
      const window = { width, height, insetRight: 0, insetBottom: 0, looksAtScreen: false };
      return toScreenBox(layOutStage(window, someone), { x, y: 0, width: 0, height: 0 }).x;
    };
    for (const [width, height] of [
      [1024, 640],
      [1280, 720],
      [1920, 1080],
    ] as const) {
      expect(seen(width, height, 145)).toBeGreaterThanOrEqual(0);
      expect(seen(width, height, 912)).toBeLessThan(width * 0.5);
    }
    // A window taller than the drawing already crops its sides: nothing more is lost.
    expect(seen(1024, 768, 880)).toBeCloseTo(512, 6);
  });

  test('a strip keeps the colleague and the phone in sight', () => {
    const strip = { width: 640, height: 400, insetRight: 0, insetBottom: 0, looksAtScreen: false };
    const layout = layOutStage(strip, bureau.composition(picture([])));
    expect(toScreenBox(layout, { x: 150, y: 0, width: 0, height: 0 }).x).toBeGreaterThanOrEqual(0);
    expect(toScreenBox(layout, { x: 600, y: 0, width: 0, height: 0 }).x).toBeLessThan(640);
  });
});

describe('the light of the window', () => {
  const draw = (hour: number): string[] =>
    composeBureauSun(daylightAt({ hour, minute: 0 }).slant).map(({ svg }) => svg);

  test('moves along the back wall through the morning, and has left it after noon', () => {
    const [, nine = ''] = draw(9);
    const [, eleven = ''] = draw(11);
    const [, three = ''] = draw(15);
    expect(nine).not.toBe('');
    expect(eleven).not.toBe(nine);
    expect(three).toBe('');
  });

  test('crosses the room in one beam a pane, all day long', () => {
    for (const hour of [8, 10, 12, 14, 16]) expect(draw(hour)[0]?.match(/<path/g)).toHaveLength(3);
    expect(draw(10)[0]).not.toBe(draw(16)[0]);
  });

  test('never falls left of the back wall', () => {
    for (let minute = 480; minute < 780; minute += 7) {
      const patches = composeBureauSun(daylightAt({ hour: 0, minute }).slant)[1]?.svg ?? '';
      const xs = [...patches.matchAll(/[ML]([-\d.]+) /g)].map((match) => Number(match[1]));
      expect(Math.min(...xs, 1e9)).toBeGreaterThanOrEqual(411);
    }
  });
});

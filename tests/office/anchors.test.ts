import { describe, expect, test } from 'vitest';
import { anchorsDiffer, findAnchors, type Whereabouts } from '../../src/office/anchors.ts';
import { type BodyStand, bodyToStage, mouthOnStage } from '../../src/office/body.ts';
import { layOutStage } from '../../src/office/layout.ts';

const stand: BodyStand = { x: 712, y: 548, pivotY: 850, scale: 0.56, flip: false, leanDeg: 0 };
const phoneBox = { x: 145, y: 430, width: 272, height: 165 };
const seen = (shift: number) => ({ phone: { box: phoneBox, shift } });
const unmoved = seen(0);
const straight = { dx: 0, dy: 0, deg: 0 };
const layout = layOutStage({ width: 1280, height: 720, insetRight: 0, insetBottom: 0, looksAtScreen: false });
const somebody = (more: Partial<Whereabouts> = {}): ReadonlyMap<string, Whereabouts> =>
  new Map([['perrin', { stand, headSeat: straight, headBox: undefined, shift: 0, ...more }]]);

describe('a body on the stage', () => {
  test('has its waist on the ledge and its mouth above', () => {
    expect(bodyToStage({ x: 406, y: 850 }, stand)).toEqual({ x: 712, y: 548 });
    expect(mouthOnStage(stand, straight).y).toBeLessThan(380);
  });

  test('speaks from the other side once turned round', () => {
    const right = mouthOnStage(stand, straight).x - stand.x;
    expect(mouthOnStage({ ...stand, flip: true }, straight).x - stand.x).toBeCloseTo(-right, 9);
  });

  test('leans to our right when the lean is positive', () => {
    expect(mouthOnStage({ ...stand, leanDeg: 3 }, straight).x).toBeGreaterThan(mouthOnStage(stand, straight).x);
  });
});

describe('anchors', () => {
  test('put the mouth of an angry M. Perrin where the mock has the tip of the bubble', () => {
    const angry = { ...stand, scale: 0.56 * 1.13, leanDeg: 2.5 };
    const anchors = findAnchors(layout, somebody({ stand: angry, headSeat: { dx: 16, dy: 8, deg: 3 } }), unmoved);
    const mouth = anchors['mouth:perrin'];
    expect(Math.abs((mouth?.x ?? 0) - 596)).toBeLessThan(45);
    expect(Math.abs((mouth?.y ?? 0) - 222)).toBeLessThan(30);
  });

  test('name the things of the place and everyone on stage', () => {
    const names = Object.keys(findAnchors(layout, somebody(), unmoved));
    expect(names).toEqual(
      expect.arrayContaining(['phone', 'ledge', 'stage', 'head:perrin', 'mouth:perrin', 'person:perrin']),
    );
  });

  test('follow the shift of their layer', () => {
    const still = findAnchors(layout, somebody(), unmoved);
    const turned = findAnchors(layout, somebody({ shift: -10 }), seen(-20));
    expect((still['mouth:perrin']?.x ?? 0) - (turned['mouth:perrin']?.x ?? 0)).toBeCloseTo(10 * layout.unit, 0);
    expect((still.phone?.x ?? 0) - (turned.phone?.x ?? 0)).toBeCloseTo(20 * layout.unit, 0);
  });

  test('are told again when something came, went, or moved by half a px, and not otherwise', () => {
    const before = findAnchors(layout, somebody(), unmoved);
    expect(anchorsDiffer(before, findAnchors(layout, somebody(), unmoved))).toBe(false);
    expect(anchorsDiffer(before, findAnchors(layout, somebody({ shift: 0.2 }), unmoved))).toBe(false);
    expect(anchorsDiffer(before, findAnchors(layout, somebody({ shift: 2 }), unmoved))).toBe(true);
    expect(anchorsDiffer(before, findAnchors(layout, new Map(), unmoved))).toBe(true);
  });
});

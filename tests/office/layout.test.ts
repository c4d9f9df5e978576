import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interfaceScale, layOutStage, ledgeBottom, toScreenBox, usualDeck } from '../../src/office/layout.ts';

const free = { insetRight: 0, insetBottom: 0, looksAtScreen: false };

describe('the stage in its window', () => {
  test.each([
    [1280, 720, 0.753],
    [1024, 640, 0.602],
    [1920, 1080, 1.129],
  ])('has the size of the mock at %i × %i', (width, height, unit) => {
    expect(layOutStage({ width, height, ...free }).unit).toBeCloseTo(unit, 2);
  });

  test('rests on the ledge: its lower edge meets the top of the deck', () => {
    const layout = layOutStage({ width: 1280, height: 720, ...free });
    expect(layout.top + ledgeBottom * layout.unit).toBeCloseTo(720 - 254, 6);
  });

  test('follows the height that the page says it covers', () => {
    const layout = layOutStage({ width: 1280, height: 720, ...free, insetBottom: 300 });
    expect(layout.top + ledgeBottom * layout.unit).toBeCloseTo(420, 6);
  });

  test('keeps its size when replies take a line more, and shrinks for a deck much higher', () => {
    const unitFor = (insetBottom: number): number =>
      layOutStage({ width: 1280, height: 720, ...free, insetBottom }).unit;
    expect(unitFor(254)).toBe(unitFor(0));
    expect(unitFor(290)).toBe(unitFor(254));
    expect(unitFor(400)).toBeLessThan(unitFor(290));
  });

  test('leaves no void above when the page covers less than usual', () => {
    expect(layOutStage({ width: 1280, height: 720, ...free, insetBottom: 120 }).top).toBeLessThanOrEqual(1e-9);
  });

  test('never crops the middle of the drawing, nor a standing head, unless the window is flatter than the hall is wide', () => {
    const windows = fc.record({
      width: fc.integer({ min: 821, max: 3000 }),
      height: fc.integer({ min: 501, max: 2000 }),
    });
    fc.assert(
      fc.property(
        windows.filter(
          ({ width, height }) => width / (height - usualDeck(width, height)) <= 4.9 && width / height >= 1.25,
        ),
        ({ width, height }) => {
          const layout = layOutStage({ width, height, ...free });
          const middle = toScreenBox(layout, { x: 106, y: 0, width: 1548, height: 1 });
          const heads = toScreenBox(layout, { x: 0, y: 96, width: 1, height: 1 });
          // Windows far taller than the drawing are filled by it, and lose its sides.
          const filled = (height - usualDeck(width, height)) / ledgeBottom > width / 1548;
          return heads.y >= 0 && (filled || (middle.x >= 0 && middle.x + middle.width <= width));
        },
      ),
    );
  });

  test('leaves no void beside the walls when nothing covers the screen', () => {
    for (const [width, height] of [
      [1280, 720],
      [2560, 1080],
      [1366, 600],
      [1600, 560],
      [3440, 1440],
    ] as const) {
      const layout = layOutStage({ width, height, ...free });
      const shell = toScreenBox(layout, { x: -620, y: 0, width: 3000, height: 1 });
      expect(shell.x).toBeLessThanOrEqual(0.5);
      expect(shell.x + shell.width).toBeGreaterThanOrEqual(width - 0.5);
    }
  });

  test('becomes a strip at the top of a small window', () => {
    expect(layOutStage({ width: 640, height: 360, ...free })).toMatchObject({ mode: 'strip', top: 0 });
    expect(layOutStage({ width: 1280, height: 480, ...free }).mode).toBe('strip');
    expect(layOutStage({ width: 1024, height: 640, ...free }).mode).toBe('wide');
  });

  test('pans to the screen so that the visitor stays in the middle of what is left free', () => {
    const layout = layOutStage({ width: 1280, height: 720, insetRight: 962, insetBottom: 0, looksAtScreen: true });
    const visitor = toScreenBox(layout, { x: 712, y: 0, width: 0, height: 0 });
    expect(visitor.x).toBeCloseTo(159, 0);
    expect(layout.pan).toBeGreaterThan(-520);
    expect(layout.pan).toBeLessThan(-450);
  });

  test('pans by the usual amount when nothing is covered, and not at all when I look elsewhere', () => {
    expect(layOutStage({ width: 1280, height: 720, ...free, looksAtScreen: true }).pan).toBe(-478);
    expect(layOutStage({ width: 1280, height: 720, ...free, insetRight: 900 }).pan).toBe(0);
  });

  test('scales the interface with the window, as the art direction says', () => {
    expect([
      interfaceScale(1280, 720),
      interfaceScale(1500, 840),
      interfaceScale(1920, 1080),
      interfaceScale(2560, 1440),
    ]).toEqual([1, 1.2, 1.5, 1.9]);
  });
});

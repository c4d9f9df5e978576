import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, composeSheet, packCells } from '../../src/office/sheet.ts';

const boxes = fc.array(
  fc.tuple(
    fc.integer({ min: -400, max: 400 }),
    fc.integer({ min: -400, max: 400 }),
    fc.integer({ min: 1, max: 900 }),
    fc.integer({ min: 1, max: 900 }),
  ),
  { minLength: 1, maxLength: 14 },
);
const asCells = (list: readonly (readonly [number, number, number, number])[]): Cell[] =>
  list.map((box, index) => ({ name: `cell ${index}`, svg: `<path d="M${index} 0"/>`, box }));

describe('a sheet', () => {
  test('never lets two cells touch, nor leave the sheet', () => {
    fc.assert(
      fc.property(boxes, fc.double({ min: 0.05, max: 2, noNaN: true }), (list, scale) => {
        const { cells, width, height } = packCells(asCells(list), scale, 4096);
        return cells.every(
          (a, index) =>
            a.x + a.width <= width &&
            a.y + a.height <= height &&
            cells.every(
              (b, other) =>
                other === index ||
                a.x + a.width < b.x ||
                b.x + b.width < a.x ||
                a.y + a.height < b.y ||
                b.y + b.height < a.y,
            ),
        );
      }),
    );
  });

  test('keeps the whole of each box, on whole pixels', () => {
    fc.assert(
      fc.property(boxes, fc.double({ min: 0.05, max: 2, noNaN: true }), (list, scale) => {
        const cells = asCells(list);
        return packCells(cells, scale, 4096).cells.every((packed) => {
          const asked = cells.find((cell) => cell.name === packed.name)?.box ?? [0, 0, 0, 0];
          const [x, y, width, height] = packed.box;
          const slack = 1e-6;
          return (
            x <= asked[0] + slack &&
            y <= asked[1] + slack &&
            x + width >= asked[0] + asked[2] - slack &&
            y + height >= asked[1] + asked[3] - slack &&
            Math.abs(x * scale - Math.round(x * scale)) < 1e-6 &&
            Math.abs(packed.width - width * scale) < 1e-6
          );
        });
      }),
    );
  });

  test('shrinks rather than outgrow what a graphics card takes', () => {
    const sheet = composeSheet(asCells(Array.from({ length: 9 }, () => [0, 0, 900, 900] as const)), {
      pxPerUnit: 2,
      maxPx: 2048,
      style: '',
      variables: {},
    });
    expect(Math.max(sheet.width, sheet.height)).toBeLessThanOrEqual(2048);
    expect(sheet.cells).toHaveLength(9);
  });

  test('carries colours as variables and rules as a style', () => {
    const { svg } = composeSheet([{ name: 'a', svg: '<path class="i-k"/>', box: [0, 0, 4, 4] }], {
      pxPerUnit: 1,
      maxPx: 64,
      style: '.i-k{fill:var(--ink)}',
      variables: { '--ink': '#241c27' },
    });
    expect(svg).toContain('style="--ink:#241c27"');
    expect(svg).toContain('<style>.i-k{fill:var(--ink)}</style>');
  });
});

/** Arrows inside a group go to the control one sees on that side. */
import { describe, expect, it } from 'vitest';
import { joinClasses } from '../../src/ui/joinClasses.ts';
import { findNeighbour } from '../../src/ui/moveByArrows.ts';

/** Two rows of three slips. */
const slips = [0, 1].flatMap((row) =>
  [0, 1, 2].map((column) => ({ left: column * 410, top: row * 90, width: 400, height: 80 })),
);

describe('findNeighbour', () => {
  it('goes right and left along a row', () => {
    expect(findNeighbour(slips, 0, 'ArrowRight')).toBe(1);
    expect(findNeighbour(slips, 2, 'ArrowLeft')).toBe(1);
  });

  it('goes down and up a column, not along a diagonal', () => {
    expect(findNeighbour(slips, 1, 'ArrowDown')).toBe(4);
    expect(findNeighbour(slips, 5, 'ArrowUp')).toBe(2);
  });

  it('stays where it is at the edge', () => {
    expect(findNeighbour(slips, 0, 'ArrowUp')).toBeUndefined();
    expect(findNeighbour(slips, 3, 'ArrowLeft')).toBeUndefined();
    expect(findNeighbour(slips, 5, 'ArrowRight')).toBeUndefined();
  });

  it('finds nothing from nowhere', () => {
    expect(findNeighbour(slips, 9, 'ArrowRight')).toBeUndefined();
  });
});

describe('joinClasses', () => {
  it('keeps what holds, in order', () => {
    expect(joinClasses('a', false, undefined, '', null, 'b')).toBe('a b');
  });

  it('gives nothing for nothing, so that no empty attribute is written', () => {
    expect(joinClasses(undefined, false)).toBeUndefined();
  });
});

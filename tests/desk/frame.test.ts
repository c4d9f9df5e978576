/** The frame that programs share: the rules of its keys, and which page of a document is before the eyes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPageInSight } from '../../src/desk/tools/documents/pageInSight.ts';
import { findDeed, type KeyFacts, PANE_KEYS } from '../../src/desk/tools/frame/keyTable.ts';

const TABLE = { ...PANE_KEYS, n: 'new', 'Shift+o': 'all', 'Control+Enter': 'send', '/': 'search', Delete: 'bin' };
const NOTHING: KeyFacts = {
  key: '',
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isTyping: false,
};
const press = (key: string, facts: Partial<KeyFacts> = {}) => findDeed<string>(TABLE, { ...NOTHING, key, ...facts });

describe('the keys of a program', () => {
  it('are found by their name, capital or not', () => {
    expect(press('n')).toBe('new');
    expect(press('N')).toBe('new');
    expect(press('N', { shiftKey: true })).toBeNull();
    expect(press('O', { shiftKey: true })).toBe('all');
    expect(press('o')).toBeNull();
    expect(press('Delete')).toBe('bin');
    expect(press('F6', { shiftKey: true })).toBe('previousPane');
  });

  it('count a sign as what it prints: the slash needs Shift on a French keyboard', () => {
    expect(press('/')).toBe('search');
    expect(press('/', { shiftKey: true })).toBe('search');
  });

  it('leave letters to whoever types, and still hear function keys and Control', () => {
    expect(press('n', { isTyping: true })).toBeNull();
    expect(press('Delete', { isTyping: true })).toBeNull();
    expect(press('F6', { isTyping: true })).toBe('nextPane');
    expect(press('Enter', { isTyping: true, ctrlKey: true })).toBe('send');
    expect(press('Enter', { isTyping: true, metaKey: true })).toBe('send');
    expect(press('Enter')).toBeNull();
  });

  it('are never heard with Alt, which is the dock’s', () => {
    fc.assert(
      fc.property(fc.constantFrom('n', 'F6', 'Enter', '/', 'Delete'), fc.boolean(), (key, ctrlKey) => {
        expect(press(key, { altKey: true, ctrlKey })).toBeNull();
      }),
    );
  });
});

describe('the page before the eyes', () => {
  const SHEET = 100 * Math.SQRT2;
  const table = (top: number) => ({ top, height: 60 });

  it('is the only one of a paper no longer than a sheet', () => {
    expect(findPageInSight({ top: 0, width: 100, height: SHEET }, table(0))).toEqual({ at: 1, count: 1 });
    expect(findPageInSight({ top: 0, width: 0, height: 0 }, table(0))).toEqual({ at: 1, count: 1 });
  });

  it('turns when the middle of the table goes over the end of a sheet', () => {
    const long = (top: number) => findPageInSight({ top, width: 100, height: SHEET * 2.2 }, table(0));
    expect(long(0)).toEqual({ at: 1, count: 3 });
    expect(long(-SHEET + 31)).toEqual({ at: 1, count: 3 });
    expect(long(-SHEET + 29)).toEqual({ at: 2, count: 3 });
  });

  it('is always one of them', () => {
    const px = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(
        px,
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 0, max: 9000 }),
        px,
        (top, width, height, at) => {
          const page = findPageInSight({ top, width, height }, table(at));
          expect(page.at).toBeGreaterThanOrEqual(1);
          expect(page.at).toBeLessThanOrEqual(page.count);
        },
      ),
    );
  });
});

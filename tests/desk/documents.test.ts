/** The shared documents’ small decisions: keys, tabs, order, search, the lens. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOOL_KEYS } from '../../src/desk/shell/readKey.ts';
import { readDocumentKey } from '../../src/desk/tools/documents/documentKeys.ts';
import { type DocumentPlace, MOST_OPEN, withClosed, withOpen } from '../../src/desk/tools/documents/documentPlace.ts';
import {
  BIN_PLACE,
  findOwner,
  listPlace,
  searchDocuments,
  sortDocuments,
  UNFILED_PLACE,
} from '../../src/desk/tools/documents/listDocuments.ts';
import { holdWithin, stepLens } from '../../src/desk/tools/documents/moveLens.ts';
import { keyed } from '../../src/desk/tools/documents/paper/keyed.ts';
import { type CabinetView, viewCabinet } from '../../src/session/programs/cabinet.ts';
import { openRun } from '../../src/simulation/index.ts';
import { documentsDesk } from '../support/situations.ts';

function cabinet(): CabinetView {
  const view = viewCabinet(openRun(documentsDesk(), { seed: 3, pins: { anomalie: 'prix' } }));
  if (view === null) throw new Error('no cabinet');
  return view;
}

describe('keys', () => {
  const facts = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, isTyping: false };

  it('never take a letter from the dock of a desk, and none while one types', () => {
    const dock = TOOL_KEYS.filter(({ tool }) => tool !== 'report').map(({ letter }) => letter);
    for (const letter of dock) expect(readDocumentKey({ ...facts, key: letter.toLowerCase() })).toBeNull();
    expect(readDocumentKey({ ...facts, key: 'l' })).toBe('lens');
    expect(readDocumentKey({ ...facts, key: 'l', isTyping: true })).toBeNull();
    expect(readDocumentKey({ ...facts, key: 'c', ctrlKey: true })).toBeNull();
    expect(readDocumentKey({ ...facts, key: 'F2', isTyping: true })).toBe('annotate');
    expect(readDocumentKey({ ...facts, key: 'F6', shiftKey: true })).toBe('previousPane');
  });
});

describe('tabs', () => {
  const empty: DocumentPlace = { folder: '', open: [], shown: '', beside: '', chosen: '' };

  it('never hold more than stand on the bar, and always hold what is in sight', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))), (moves) => {
        let place = empty;
        for (const [opens, id] of moves) {
          place = { ...place, ...(opens ? withOpen(place, id) : withClosed(place, id)) };
          expect(place.open.length).toBeLessThanOrEqual(MOST_OPEN);
          expect(new Set(place.open).size).toBe(place.open.length);
          if (place.shown !== '') expect(place.open).toContain(place.shown);
          if (opens) expect(place.shown).toBe(id);
          expect(place.beside === place.shown && place.shown !== '').toBe(false);
        }
      }),
    );
  });

  it('closed one by one lead back to the folders', () => {
    const two = { ...empty, open: ['a', 'b'], shown: 'b', beside: 'a' };
    const one = { ...two, ...withClosed(two, 'b') };
    expect(one).toMatchObject({ open: ['a'], shown: 'a', beside: '' });
    expect(withClosed(one, 'a')).toEqual({ open: [], shown: '', beside: '' });
  });
});

describe('what a folder shows', () => {
  it('is what lies in it, in the bin, or nowhere', () => {
    const ids = (place: string) => listPlace(cabinet(), place).map(({ id }) => id);
    expect(ids(UNFILED_PLACE)).toEqual(['facture-scan', 'relance', 'commande-scan']);
    expect(ids('lantier')).toEqual(['bl-scan']);
    expect(ids('achats')).toEqual([]);
    expect(ids(BIN_PLACE)).toEqual([]);
  });

  it('is found by the beginnings of its words, in any order, accents or not', () => {
    const found = (query: string) => searchDocuments(cabinet(), query).map(({ id }) => id);
    expect(found('livr bon')).toEqual(['bl-scan']);
    expect(found('reservee')).toEqual(['note-reservee']);
    expect(found('F25-11872')).toEqual(['facture-scan']);
    expect(found('vraison')).toEqual([]);
  });

  it('is sorted both ways by each column', () => {
    const { documents } = cabinet();
    for (const by of ['name', 'date', 'author', 'version'] as const) {
      const up = sortDocuments(documents, { by, isDown: false });
      const down = sortDocuments(documents, { by, isDown: true });
      expect(new Set(up)).toEqual(new Set(documents));
      expect(up[0]?.[by === 'date' ? 'day' : 'name']).toBeDefined();
      if (by === 'date') expect(up.map(({ day }) => day)).toEqual([...down.map(({ day }) => day)].reverse());
    }
  });

  it('owns its versions of before', () => {
    expect(findOwner(cabinet(), 'plan@0')?.id).toBe('plan');
    expect(findOwner(cabinet(), 'nulle-part')).toBeNull();
  });
});

describe('the lens', () => {
  it('never leaves the pages, whatever the arrows', () => {
    const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.boolean())), (steps) => {
        const area = { width: 300, height: 200 };
        let at = { x: 10, y: 10 };
        for (const [one, small] of steps) at = stepLens(at, one, small, area) ?? at;
        expect(at).toEqual(holdWithin(at, area));
      }),
    );
    expect(stepLens({ x: 0, y: 0 }, 'a', false, { width: 9, height: 9 })).toBeNull();
  });
});

it('things that read the same keep names of their own', () => {
  const names = keyed(['a', 'b', 'a', 'a'], (one) => one).map(({ key }) => key);
  expect(new Set(names).size).toBe(4);
});

/** The coverage map before it is drawn: nothing lost, everything adds up, and the words for it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverReferentiels, type Meeting, type SituationCoverage } from '../../src/assessment/coverage.ts';
import { writeCsv } from '../../src/pages/couverture/csv.ts';
import {
  type CoverageLayout,
  isMissing,
  keepRows,
  layOut,
  listColumns,
  listRows,
} from '../../src/pages/couverture/layOut.ts';
import { moveInGrid } from '../../src/pages/couverture/moveInGrid.ts';
import type { Tally } from '../../src/pages/couverture/tally.ts';
import { nameCode, nameCriterion, sayPart, sayTotals, shortenTitle } from '../../src/pages/couverture/words.ts';
import { allCriteria } from '../../src/referentiels/index.ts';
import { makeCoverage } from './coverageStage/madeUp.ts';

const criteria = allCriteria();

const aCoverage: fc.Arbitrary<readonly SituationCoverage[]> = fc
  .array(
    fc.array(fc.tuple(fc.nat(criteria.length - 1), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 200 })), {
      minLength: 1,
      maxLength: 60,
    }),
    { maxLength: 24 },
  )
  .map((situations) =>
    situations.map((met, rank) =>
      Object.fromEntries(
        met.map(([at, indicators, variants]): [string, Meeting] => [
          criteria[at]?.id ?? '',
          {
            situation: `s${rank}`,
            indicators: Array.from({ length: indicators }, (_, one) => ({ id: `i${one}`, title: `Geste ${one}` })),
            variants,
          },
        ]),
      ),
    ),
  );

const layOutAll = (covered: readonly SituationCoverage[]): readonly CoverageLayout[] =>
  coverReferentiels(covered).map((document) => layOut(document, listColumns(covered, {})));

function addTallies(tallies: readonly Tally[], columns: number): Tally {
  const add = (read: (tally: Tally) => number): number => tallies.reduce((sum, tally) => sum + read(tally), 0);
  return {
    criteria: add((one) => one.criteria),
    met: add((one) => one.met),
    thrice: add((one) => one.thrice),
    human: add((one) => one.human),
    byColumn: Array.from({ length: columns }, (_, at) => add((one) => one.byColumn[at] ?? 0)),
  };
}

describe('the layout', () => {
  test('holds every criterion of every document once, in its order', () => {
    for (const layout of layOutAll(makeCoverage(24).covered)) {
      const official = allCriteria(layout.referentiel).map(({ id }) => id);
      expect(listRows(layout).map(({ criterion }) => criterion.id)).toEqual(official);
    }
  });

  test('keeps every meeting, in the column of its situation', () => {
    fc.assert(
      fc.property(aCoverage, (covered) => {
        const laid = layOutAll(covered).flatMap((layout) =>
          listRows(layout).flatMap(({ criterion, cells }) =>
            cells.flatMap((cell, at) => {
              expect(cell === undefined || cell.situation === layout.columns[at]?.id).toBe(true);
              return cell === undefined ? [] : [`${criterion.id} ${cell.situation}`];
            }),
          ),
        );
        const given = covered.flatMap((one) => Object.entries(one).map(([id, { situation }]) => `${id} ${situation}`));
        expect(laid.toSorted()).toEqual(given.toSorted());
      }),
      { numRuns: 40 },
    );
  });

  test('adds up: groups to their bloc, blocs to the document, the document to what the command line counts', () => {
    fc.assert(
      fc.property(aCoverage, (covered) => {
        const counted = coverReferentiels(covered);
        for (const [rank, { tally, blocs, columns }] of layOutAll(covered).entries()) {
          for (const bloc of blocs) {
            expect(
              addTallies(
                bloc.groups.map((group) => group.tally),
                columns.length,
              ),
            ).toEqual(bloc.tally);
          }
          expect(
            addTallies(
              blocs.map((bloc) => bloc.tally),
              columns.length,
            ),
          ).toEqual(tally);
          const { met, metThrice: thrice, human } = counted[rank] ?? {};
          expect(tally).toMatchObject({ met, thrice, human });
        }
      }),
      { numRuns: 40 },
    );
  });

  test('loses nothing by its filter: what is missing and what is not make the whole, and totals stay', () => {
    fc.assert(
      fc.property(aCoverage, (covered) => {
        for (const layout of layOutAll(covered)) {
          const missing = keepRows(layout, isMissing);
          const done = keepRows(layout, (row) => !isMissing(row));
          const ids = (part: CoverageLayout): readonly string[] => listRows(part).map(({ criterion }) => criterion.id);
          expect([...ids(missing), ...ids(done)].toSorted()).toEqual(ids(layout).toSorted());
          expect(listRows(done)).toHaveLength(layout.tally.thrice);
          expect(missing.tally).toEqual(layout.tally);
          for (const bloc of missing.blocs) {
            expect(bloc.tally).toEqual(layout.blocs.find(({ id }) => id === bloc.id)?.tally);
            expect(bloc.groups.every(({ rows }) => rows.length > 0)).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('reads AGOrA situation by situation with its attendu, and leaves the criteria of a bloc of the CQP santé undivided', () => {
    const [, agora, , , sante] = layOutAll([]);
    const groups = agora?.blocs.flatMap((bloc) => bloc.groups) ?? [];
    expect(groups).toHaveLength(40);
    for (const { id, attendu, rows } of groups) {
      expect(attendu).not.toBeNull();
      expect(rows.every(({ criterion }) => criterion.situationId === id)).toBe(true);
    }
    expect(sante?.blocs.map((bloc) => bloc.groups.map(({ title }) => title))).toEqual([[null], [null], [null], [null]]);
  });
});

describe('the words', () => {
  const tally = { criteria: 98, met: 18, thrice: 12, human: 3, byColumn: [] };

  test('say the totals plainly, in the singular too', () => {
    expect(sayTotals(tally)).toBe(
      '18\u00a0critères sur 98 praticables\u202f; 12 dans trois variantes au moins\u202f; 3 se jugent par une personne.',
    );
    expect(sayTotals({ ...tally, met: 1, thrice: 0, human: 1 })).toBe(
      '1\u00a0critère sur 98 praticable\u202f; aucun dans trois variantes au moins\u202f; 1 se juge par une personne.',
    );
    expect(sayTotals({ ...tally, met: 0, thrice: 0 })).toMatch(/^Aucun des 98\u00a0critères n’est encore praticable/);
    expect(sayPart(tally)).toBe('18 sur 98, dont 12 dans trois variantes');
    expect(sayPart({ ...tally, thrice: 18 })).toBe('18 sur 98');
  });

  test('name a column shortly: a code, and a title cut at its colon or between two words', () => {
    expect(nameCode('s01-ou-est-mon-dossier')).toBe('S01');
    expect(nameCode('exemple')).toBe('exemple');
    expect(nameCriterion('agora.1.1.1.c2')).toBe('1.1.1.c2');
    expect(nameCriterion('T1.1')).toBe('T1.1');
    expect(shortenTitle('La réunion déplacée')).toBe('La réunion déplacée');
    expect(shortenTitle('Trois à la fois\u00a0: banque, standard et livreur pressé')).toBe('Trois à la fois');
    const long = 'Un appel en anglais, un visiteur malentendant égaré dans les étages';
    expect(shortenTitle(long)).toBe('Un appel en anglais, un visiteur…');
  });

  test('never make a title longer than its column', () => {
    fc.assert(fc.property(fc.string({ maxLength: 120 }), (title) => shortenTitle(title).length <= 43));
  });
});

describe('the table for a spreadsheet', () => {
  test('begins with the mark of UTF-8, and has as many fields on each line, quoted where they must be', () => {
    const covered = makeCoverage(3);
    const titles = { ...covered.titles, 's01-essai': 'Qui a dit « non » ; et "oui" ?' };
    for (const document of coverReferentiels(covered.covered)) {
      const layout = layOut(document, listColumns(covered.covered, titles));
      const text = writeCsv(layout);
      expect(text.startsWith('\ufeffBloc;Compétence ou situation;Critère;')).toBe(true);
      expect(text).toContain('"S01 indicateurs (Qui a dit « non » ; et ""oui"" ?)"');
      const lines = text.trimEnd().split('\r\n');
      expect(lines).toHaveLength(layout.tally.criteria + 1);
      for (const line of lines) expect(line.replaceAll(/"(?:[^"]|"")*"/g, 'x').split(';')).toHaveLength(8 + 2 * 3);
    }
  });

  test('gives what is shown: the rows of the filter', () => {
    const { covered } = makeCoverage(5);
    const [document] = coverReferentiels(covered);
    if (document === undefined) throw new Error('no document');
    const missing = keepRows(layOut(document, listColumns(covered, {})), isMissing);
    expect(writeCsv(missing).trimEnd().split('\r\n')).toHaveLength(listRows(missing).length + 1);
  });
});

describe('a key in the grid', () => {
  const size = { rows: 30, columns: 26, page: 8 };
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];

  test('never leaves it', () => {
    const aPlace = fc.record({ row: fc.nat(29), column: fc.nat(25) });
    fc.assert(
      fc.property(aPlace, fc.constantFrom(...keys), fc.boolean(), (place, key, ctrlKey) => {
        const next = moveInGrid(place, size, { key, ctrlKey });
        expect(next).not.toBeNull();
        expect(next?.row).toSatisfy((row: number) => row >= 0 && row < size.rows);
        expect(next?.column).toSatisfy((column: number) => column >= 0 && column < size.columns);
      }),
    );
  });

  test('goes one cell, one screen or to the end', () => {
    const from = { row: 10, column: 5 };
    const go = (key: string, ctrlKey = false) => moveInGrid(from, size, { key, ctrlKey });
    expect(go('ArrowUp')).toEqual({ row: 9, column: 5 });
    expect(go('ArrowRight')).toEqual({ row: 10, column: 6 });
    expect(go('PageDown')).toEqual({ row: 18, column: 5 });
    expect(go('Home')).toEqual({ row: 10, column: 0 });
    expect(go('End')).toEqual({ row: 10, column: 25 });
    expect(go('Home', true)).toEqual({ row: 0, column: 0 });
    expect(go('End', true)).toEqual({ row: 29, column: 25 });
    expect(go('a')).toBeNull();
  });
});

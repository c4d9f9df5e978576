import { describe, expect, test } from 'vitest';
import { criterionId } from '../../src/model/criterion.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { greet } from '../../src/pages/home/greeting.ts';
import { listStandings, tallyStandings } from '../../src/pages/home/progress.ts';
import { sayTally } from '../../src/pages/home/runTally.ts';
import { nameShort } from '../../src/pages/home/shortNames.ts';
import { documents } from '../../src/pages/settings/documents.ts';
import { sayDay, sayHour } from '../../src/pages/shell/wallTime.ts';
import { allCriteria, referentiels } from '../../src/referentiels/index.ts';
import type { KeptRun } from '../../src/store/whatIsSaved.ts';
import { makeKeptRun } from '../store/support.ts';

const [tp, , , cqpi] = documents;
if (tp === undefined || cqpi === undefined) throw new Error('the documents have lost their names');

const at = (hour: number, minute = 0, day = 18): number => new Date(2025, 10, day, hour, minute).getTime();

function finish(endedAt: number, variant: string, verdicts: Readonly<Record<string, Verdict>>): KeptRun {
  const observations = Object.entries(verdicts).map(([id, verdict]) => ({ criterion: criterionId(id), verdict }));
  return {
    ...makeKeptRun({ id: `r${endedAt}` }),
    notes: { avis: 'ecrit' },
    state: 'finished',
    outcome: { endedAt, ending: 'Fin', variant, observations },
  };
}

describe('the greeting', () => {
  test.each([
    [at(9), 'Bonjour. Il est 9\u00a0h, on ouvre.'],
    [at(14, 5), 'Bonjour. Il est 14\u00a0h\u00a005, on rouvre.'],
    [at(21, 30), 'Bonsoir. Il est 21\u00a0h\u00a030, la maison reste éclairée.'],
  ])('tells the hour', (now, words) => {
    expect(greet(now)).toBe(words);
  });
});

describe('the real calendar in words', () => {
  test.each([
    [at(9), 'aujourd’hui'],
    [at(23, 59, 17), 'hier'],
    [at(9, 0, 14), 'vendredi'],
    [at(9, 0, 1), 'le 1er\u00a0novembre'],
    [new Date(2024, 2, 12, 8).getTime(), 'le 12\u00a0mars\u00a02024'],
  ])('names a day as people do', (ms, words) => {
    expect(sayDay(ms, at(10))).toBe(words);
  });

  test('names an hour as people do', () => {
    expect([sayHour(at(9)), sayHour(at(9, 5))]).toEqual(['9\u00a0h', '9\u00a0h\u00a005']);
  });
});

describe('progress in a document', () => {
  const cadga = referentiels.find(({ id }) => id === 'cadga');
  if (cadga === undefined) throw new Error('the CADGA is not wired');

  test('begins with everything to meet, and leaves to people what is theirs', () => {
    const tally = tallyStandings(listStandings(cadga, []));
    expect(tally).toMatchObject({ acquis: 0, fragile: 0 });
    expect(tally['a-rencontrer'] + tally.humain).toBe(29);
  });

  test('follows the runs from the oldest to the latest, in whatever order they are listed', () => {
    const runs = [
      finish(3, 'C', { 'T1.1': 'non-acquis', 'T1.3': 'acquis' }),
      finish(1, 'A', { 'T1.1': 'acquis', 'T1.3': 'acquis' }),
      finish(2, 'B', { 'T1.1': 'acquis', 'T1.3': 'non-acquis' }),
    ];
    const standings = listStandings(cadga, runs).flatMap(({ criteria }) => criteria);
    const of = (id: string) => standings.find(({ criterion }) => criterion.id === id)?.standing;
    expect([of('T1.1'), of('T1.3')]).toEqual(['fragile', 'acquis']);
  });

  test('counts, for one run, what was met among what was observed', () => {
    expect(
      sayTally(finish(1, 'A', { 'T1.1': 'acquis', 'T1.3': 'partiel', 'T1.5': 'non-observe', 'T1.2': 'humain' }), tp),
    ).toBe('1 acquis sur 2 observés');
    expect(sayTally({ outcome: null, notes: { avis: 'passe' } }, tp)).toBe('rien n’a pu être observé');
  });

  test('tells no verdict before the learner’s own view, neither in a list nor in progress', () => {
    const run = { ...finish(1, 'A', { 'T1.1': 'acquis' }), notes: {} };
    expect(sayTally(run, tp)).toBe('bilan à ouvrir');
    expect(tallyStandings(listStandings(cadga, [run]))).toEqual(tallyStandings(listStandings(cadga, [])));
  });

  test('is told document by document, a criterion never counted in two', () => {
    const run = finish(1, 'A', { TC2: 'acquis', 'cqpi.C2': 'acquis', 'cqpi.K1': 'non-acquis', 'sante.C2': 'acquis' });
    expect(sayTally(run, tp)).toBe('1 acquis sur 1 observé');
    expect(sayTally(run, cqpi)).toBe('1 acquis sur 2 observés');
  });

  test('holds every criterion of each document once, in parts that all have a short name', () => {
    for (const referentiel of referentiels) {
      const parts = listStandings(referentiel, []);
      const ids = parts.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id));
      expect(ids).toEqual(allCriteria(referentiel).map(({ id }) => id));
      expect(parts.length).toBeLessThanOrEqual(9);
      for (const { id, title } of parts) expect(nameShort(id, title).length).toBeLessThanOrEqual(27);
      expect(parts.filter(({ id, title }) => nameShort(id, title) === title && title.length > 20)).toEqual([]);
    }
  });

  test('leaves out what was only practice', () => {
    const run = { ...finish(1, 'A', { 'T1.1': 'acquis' }), branchOf: 'r0' };
    expect(tallyStandings(listStandings(cadga, [run]))).toEqual(tallyStandings(listStandings(cadga, [])));
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addCounts,
  HALVES,
  measureAll,
  precisionOf,
  readCorpus,
  recallOf,
} from '../../scripts/writing/measureCorpus.ts';
import { END_MARK, listToConfirm, placeTables, START_MARK, writeTables } from '../../scripts/writing/measureTables.ts';
import { FORMS_TO_CONFIRM, findAll, KINDS, TO_CONFIRM } from '../../src/writing/index.ts';
import { makeRubric } from './support/find.ts';

const measure = { ouvert: measureAll('ouvert'), garde: measureAll('garde') };

describe('the measure on labelled texts', () => {
  it('is the one docs/redaction.md publishes', () => {
    const page = readFileSync('docs/redaction.md', 'utf8');
    expect(page.slice(page.indexOf(START_MARK), page.indexOf(END_MARK)).length).toBeGreaterThan(1000);
    expect(placeTables(page, writeTables(measure))).toBe(page);
  });

  it('decides what is to be confirmed', () => {
    expect(listToConfirm(measure)).toEqual({ toConfirm: TO_CONFIRM, formsToConfirm: FORMS_TO_CONFIRM });
  });

  it('what is to be confirmed is never given as present', () => {
    const text = 'Tu peux nous répondre avant le 4 décembre, comme convenu avec toi ?';
    const verdictOf = (kind: string, id: string) =>
      findAll(makeRubric([{ id: 'delai', date: '2026-12-04' }], { kind }), text).find((one) => one.id === id)?.verdict;
    expect(verdictOf('lettre', 'delai')).toBe('a-confirmer');
    expect(verdictOf('note', 'delai')).toBe('present');
    expect(verdictOf('lettre', 'tutoiement')).toBe('a-confirmer');
    expect(verdictOf('courriel', 'tutoiement')).toBe('present');
  });

  it('reads sixty texts of each kind in each half', () => {
    for (const half of HALVES)
      for (const kind of KINDS) expect(readCorpus(kind, half), `${kind} ${half}`).toHaveLength(60);
  });
});

describe('the texts the engine was tuned on', () => {
  const { present, found, right, missedInCopies } = addCounts(measure.ouvert);

  it('keep their precision and recall', () => {
    expect(right / found).toBeGreaterThanOrEqual(0.99);
    expect(right / (present - missedInCopies)).toBeGreaterThanOrEqual(0.98);
  });

  it.each(measure.ouvert.map((one) => [`${one.kind}/${one.id}`, one] as const))(
    '%s stays above its floor',
    (name, one) => {
      // A promise to pay has three examples, one of them in words no rubric foresaw.
      const floor = name === 'lettre/promesse-de-paiement' ? 0.6 : 0.85;
      expect(precisionOf(one) ?? 1).toBeGreaterThanOrEqual(0.95);
      expect(recallOf({ ...one, present: one.present - one.missedInCopies }) ?? 1).toBeGreaterThanOrEqual(floor);
    },
  );
});

import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/model/criterion.ts';
import { critere } from '../../../src/referentiels/build.ts';
import { makeCrosswalk } from '../../../src/referentiels/crosswalk/crosswalk.ts';
import { SAME_MEANING } from '../../../src/referentiels/crosswalk/sameMeaning.ts';
import { findSameWords } from '../../../src/referentiels/crosswalk/sameWords.ts';
import { allCriteria, crosswalk, referentielOf, referentiels } from '../../../src/referentiels/index.ts';

const listIds = (groups: readonly (readonly Criterion[])[]): readonly (readonly string[])[] =>
  groups.map((group) => group.map(({ id }) => String(id)));

const first = [critere('a.A1', 1, 'Les délais sont respectés'), critere('a.A2', 2, 'Ils sont complets')];
const second = [critere('b.B1', 1, 'Les  DÉLAIS sont respectés.'), critere('b.B2', 2, 'Autre chose')];
const twice = [critere('c.C1', 1, 'Autre chose'), critere('c.C2', 2, 'Autre chose')];

describe('criteria in the same words', () => {
  it('are found whatever the capitals, the accents left out, the points and the spaces', () => {
    expect(listIds(findSameWords([first, second]))).toEqual([['a.A1', 'b.B1']]);
  });

  it('are left alone in a document that uses the words twice', () => {
    expect(listIds(findSameWords([second, twice]))).toEqual([]);
  });

  it('are 92 between the CQPI and the CQP santé, rank for rank', () => {
    const pairs = listIds(findSameWords(referentiels.map((one) => allCriteria(one)))).filter(
      (ids) => ids.some((id) => id.startsWith('cqpi.')) && ids.some((id) => id.startsWith('sante.')),
    );
    expect(pairs).toHaveLength(92);
    const ranks = pairs.map((ids) => ids.filter((id) => !id.startsWith('T')).map((id) => id.split('.')[1]));
    expect(ranks.every(([one, other]) => one === other)).toBe(true);
  });
});

describe('the crosswalk', () => {
  it('links by words and by meaning together, each criterion to all others of its group', () => {
    const linked = makeCrosswalk([first, second, twice], [{ criteria: ['b.B1', 'c.C2'], reason: 'parce que' }]);
    expect(linked.equivalentsOf('c.C2')).toEqual(['c.C2', 'a.A1', 'b.B1']);
    expect(linked.equivalentsOf('a.A1')).toEqual(['a.A1', 'b.B1', 'c.C2']);
    expect(linked.reasonsOf('a.A1')).toEqual(['parce que']);
    expect(linked.equivalentsOf('a.A2')).toEqual(['a.A2']);
  });

  it('refuses a meaning that names a criterion no document has', () => {
    expect(() => makeCrosswalk([first], [{ criteria: ['a.A1', 'a.A9'], reason: '' }])).toThrow('a.A9');
  });

  it('gives a reason, as a sentence, for each link that the words do not make', () => {
    expect(SAME_MEANING.filter(({ reason }) => !/^\p{Lu}.{20,}\.$/u.test(reason))).toEqual([]);
    const silent = crosswalk.equivalences.filter(
      ({ criteria, reasons }) => reasons.length === 0 && new Set(listWords(criteria)).size > 1,
    );
    expect(silent).toEqual([]);
  });

  it('holds at most one criterion of each document in a group: none is told twice in one document', () => {
    const doubled = crosswalk.equivalences.filter(
      ({ criteria }) => new Set(criteria.map(({ id }) => referentielOf(id)?.id)).size !== criteria.length,
    );
    expect(doubled).toEqual([]);
  });

  it('never asks software for what another document leaves to a person', () => {
    const mixed = crosswalk.equivalences.filter(
      ({ criteria }) => new Set(criteria.map(({ mode }) => mode === 'human')).size > 1,
    );
    expect(mixed.map(({ criteria }) => criteria.map(({ id }) => id))).toEqual([]);
  });
});

const listWords = (criteria: readonly Criterion[]): readonly string[] =>
  criteria.map(({ texte }) => texte.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, ' '));

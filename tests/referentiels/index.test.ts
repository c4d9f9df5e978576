import { describe, expect, it } from 'vitest';
import { criterionId } from '../../src/model/criterion.ts';
import {
  allCriteria,
  blocOf,
  competenceOf,
  findCriterion,
  referentielOf,
  referentiels,
} from '../../src/referentiels/index.ts';

describe('the référentiels', () => {
  it('are the five documents, each with all its criteria', () => {
    expect(referentiels.map((document) => [document.id, allCriteria(document).length])).toEqual([
      ['cadga', 29],
      ['agora', 71],
      ['cqpm', 21],
      ['cqpi', 100],
      ['sante', 98],
    ]);
  });

  it('give each criterion one id of its own', () => {
    const ids = allCriteria().map((criterion) => criterion.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  it('say why whenever software alone may not judge', () => {
    const silent = allCriteria().filter((criterion) => criterion.mode !== 'software' && !criterion.reason);
    expect(silent).toEqual([]);
  });

  it('find a criterion with its words', () => {
    expect(findCriterion('T1.3')?.texte).toBe('Les informations transmises sont fiables');
  });

  it('find nothing for an id no document has', () => {
    expect(findCriterion('T9.9')).toBeUndefined();
    expect(competenceOf('T9.9')).toBeUndefined();
    expect(blocOf('T9.9')).toBeUndefined();
    expect(referentielOf('T9.9')).toBeUndefined();
  });

  it('place a criterion in its compétence, its bloc and its document', () => {
    expect(competenceOf('T2.2')?.id).toBe('cadga.CP2');
    expect(blocOf('T2.2')?.id).toBe('cadga.AT1');
    expect(referentielOf('T2.2')?.id).toBe('cadga');
  });

  it('find a criterion that its document ties to a bloc and no compétence', () => {
    expect(competenceOf('sante.K1')).toBeUndefined();
    expect(blocOf('sante.K1')?.id).toBe('sante.B4');
  });

  it('list one document’s criteria alone, in its order', () => {
    const listed = referentiels.flatMap((referentiel) => allCriteria(referentiel));
    expect(listed).toEqual(allCriteria());
  });
});

describe('a criterion id', () => {
  it.each(['T1.1', 'TC2', 'cqpm.M5.1', 'cqpi.P3b', 'sante.K14', 'agora.2.3.1.4.c1'])('may be %s', (text) => {
    expect(criterionId(text)).toBe(text);
  });

  it.each(['', 'T', 't1.1', 'T1.', 'T1.1 ', 'cqpm:M5.1', 'santé.K1', 'agora.1.1.1.c'])(
    'is refused as « %s »',
    (text) => {
      expect(() => criterionId(text)).toThrow(RangeError);
    },
  );
});

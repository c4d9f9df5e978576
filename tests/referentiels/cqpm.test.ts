import { describe, expect, it } from 'vitest';
import { CQPM } from '../../src/referentiels/cqpm/cqpm.ts';
import { allCriteria } from '../../src/referentiels/index.ts';
import { describeFidelity } from './support/fidelity.ts';

/** Criteria and their lines. A change here changes the meaning of scenarios already written: do not. */
const PUBLISHED = [
  'cqpm.M1.1 33',
  'cqpm.M1.2 34',
  'cqpm.M1.3 35',
  'cqpm.M1.4 36',
  'cqpm.M1.5 37',
  'cqpm.M1.6 38',
  'cqpm.M2.1 39',
  'cqpm.M2.2 40',
  'cqpm.M3.1 41',
  'cqpm.M3.2 42',
  'cqpm.M3.3 43',
  'cqpm.M3.4 44',
  'cqpm.M4.1 47',
  'cqpm.M4.2 48',
  'cqpm.M4.3 49',
  'cqpm.M4.4 50',
  'cqpm.M4.5 51',
  'cqpm.M4.6 52',
  'cqpm.M5.1 53',
  'cqpm.M5.2 54',
  'cqpm.M5.3 55',
];

describe('the CQPM référentiel', () => {
  it('has five capacités', () => {
    expect(CQPM.blocs.map((bloc) => bloc.competences.length)).toEqual([5]);
  });

  it('has 21 criteria whose ids and lines never change', () => {
    expect(allCriteria(CQPM).map((criterion) => `${criterion.id} ${criterion.line}`)).toEqual(PUBLISHED);
    expect(PUBLISHED).toHaveLength(21);
  });

  it('is awarded when all its capacités are', () => {
    expect(CQPM.obtention?.rule).toBe('toutes-les-capacites');
  });
});

describeFidelity('CQPM', 'cqpm', CQPM, /^TITRE DU CQPM|^\s*\d\./g);

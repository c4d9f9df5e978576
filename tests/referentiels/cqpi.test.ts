import { describe, expect, it } from 'vitest';
import { CQPI } from '../../src/referentiels/cqpi/cqpi.ts';
import { allCriteria } from '../../src/referentiels/index.ts';
import { describeFidelity } from './support/fidelity.ts';
import { publishedIds } from './support/published.ts';

describe('the CQPI référentiel', () => {
  it('has nine compétences in four blocs', () => {
    expect(CQPI.blocs.map((bloc) => bloc.competences.map((competence) => competence.id))).toEqual([
      ['cqpi.P', 'cqpi.C', 'cqpi.A'],
      ['cqpi.O', 'cqpi.R', 'cqpi.E'],
      ['cqpi.D', 'cqpi.H'],
      ['cqpi.K'],
    ]);
  });

  it('has 100 criteria whose ids and first words never change', () => {
    expect(publishedIds(CQPI)).toMatchSnapshot();
    expect(allCriteria(CQPI)).toHaveLength(100);
  });

  it('leaves speech and the life of a team to a person', () => {
    const human = allCriteria(CQPI).filter((criterion) => criterion.mode === 'human');
    expect(human.map((criterion) => criterion.id)).toEqual(['cqpi.C10', 'cqpi.K6', 'cqpi.K12']);
  });
});

describeFidelity('CQPI', 'cqpi', CQPI, /^Bloc de compétences \d :/g);

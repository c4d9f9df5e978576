import { describe, expect, it } from 'vitest';
import type { Bloc, Competence } from '../../src/model/criterion.ts';
import { CADGA } from '../../src/referentiels/cadga/cadga.ts';
import { allCriteria } from '../../src/referentiels/index.ts';
import { describeFidelity } from './support/fidelity.ts';

const competences: readonly Competence[] = CADGA.blocs.flatMap((bloc: Bloc) => bloc.competences);

/** The REAC’s criteria and their lines. A change here changes the meaning of scenarios already written: do not. */
const PUBLISHED = [
  'T1.1 367',
  'T1.2 369',
  'T1.3 371',
  'T1.4 373',
  'T1.5 376',
  'T2.1 478',
  'T2.2 479',
  'T2.3 480',
  'T3.1 581',
  'T3.2 582',
  'T3.3 584',
  'T3.4 585',
  'T3.5 587',
  'T4.1 680',
  'T4.2 682',
  'T4.3 684',
  'T4.4 686',
  'T5.1 765',
  'T5.2 767',
  'T5.3 768',
  'T5.4 770',
  'T6.1 828',
  'T6.2 829',
  'T6.3 831',
  'T6.4 833',
  'TC1 883',
  'TC2 884',
  'TN1 897',
  'TN2 898',
];

describe('the CADGA référentiel', () => {
  it('has two activités types and one group of transversal compétences', () => {
    expect(CADGA.blocs.map((bloc) => bloc.transversal)).toEqual([false, false, true]);
  });

  it('has six compétences and two transversal ones', () => {
    expect(CADGA.blocs.map((bloc) => bloc.competences.length)).toEqual([3, 3, 2]);
  });

  it('has 29 criteria whose ids and lines never change', () => {
    expect(allCriteria(CADGA).map((criterion) => `${criterion.id} ${criterion.line}`)).toEqual(PUBLISHED);
    expect(PUBLISHED).toHaveLength(29);
  });

  it('lists every savoir-faire and savoir of the six compétences', () => {
    const counts = competences.map((competence) => competence.savoirs.map((group) => group.items.length));
    expect(counts).toEqual([[28, 12], [25, 16], [23, 10], [18, 7], [15, 4], [14, 4], [], []]);
  });

  it('leaves oral expression to a person, and the oral half of TC1 to confirm', () => {
    const modes = new Map<string, string>(allCriteria(CADGA).map((criterion) => [criterion.id, criterion.mode]));
    expect(modes.get('T1.2')).toBe('human');
    expect(modes.get('TC1')).toBe('software-to-confirm');
    expect([...modes.values()].filter((mode) => mode === 'human')).toHaveLength(1);
  });
});

describeFidelity('CADGA', 'cadga', CADGA);

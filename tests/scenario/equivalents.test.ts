import { describe, expect, it } from 'vitest';
import { loadSituation } from '../../src/scenario/index.ts';
import { MINIMAL, readFrom, WORLD } from './support/files.ts';

const PATH = 'scenarios/minimale/scenario.yaml';

function load(criteria: string, tolerance: string) {
  const content = `${MINIMAL.replace('criteria: [T1.1]', `criteria: [${criteria}]`)}\ntolerance: ${tolerance}\n`;
  const { scenario } = loadSituation(readFrom({ [PATH]: content, 'scenarios/worlds/guichet.yaml': WORLD }), PATH);
  if (scenario === null) throw new Error('the situation does not load');
  return scenario;
}

describe('criteria of other documents that say the same thing', () => {
  it('get the evidence of the one the author names', () => {
    expect(load('sante.K5', '{}').indicators[0]?.criteria).toEqual(['sante.K5', 'cqpi.K5']);
  });

  it('allow as many minor faults as the one the author names', () => {
    expect(load('sante.K5', '{ sante.K5: 0 }').tolerance).toEqual({ 'sante.K5': 0, 'cqpi.K5': 0 });
  });

  it('keep the number of minor faults that is written of them', () => {
    expect(load('sante.K5, cqpi.K5', '{ sante.K5: 0, cqpi.K5: 2 }').tolerance).toEqual({ 'sante.K5': 0, 'cqpi.K5': 2 });
  });
});

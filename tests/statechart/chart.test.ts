/** The chart: one machine, drawn from the table of legal moves, accepted by XState's own tools. */
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { buildModel, compileChart } from '../../src/statechart/index.ts';
import { FIRST_SITUATION, situation } from '../support/situations.ts';

const model = buildModel(situation(FIRST_SITUATION), 1);
const chart = compileChart(model);

describe('the chart of a situation', () => {
  it('is one machine with a parallel region per mode of the office', () => {
    expect(chart.config.type).toBe('parallel');
    expect(Object.keys(chart.config.states ?? {})).toEqual(['moment', ...model.regions.map(({ id }) => id)]);
  });

  it('is plain data that XState itself can build again', () => {
    const again = createMachine(JSON.parse(JSON.stringify(chart.config)));
    expect(Object.keys(again.states)).toEqual(Object.keys(chart.states));
  });

  it('lets nobody be talked out of a threat', () => {
    const region = model.regions.find(({ id }) => id.startsWith('mood:'));
    expect(region?.moves.threatening).toEqual([]);
  });

  it('never lets a need go back', () => {
    const order = ['unspoken', 'expressed', 'reformulated', 'engaged', 'resolved', 'handedOver'];
    for (const region of model.regions.filter(({ id }) => id.startsWith('need:'))) {
      for (const [from, targets] of Object.entries(region.moves)) {
        for (const target of targets) expect(order.indexOf(target)).toBeGreaterThan(order.indexOf(from));
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { coverReferentiels, coverSituation } from '../../src/assessment/coverage.ts';
import { findSituation } from '../../src/cli/disk.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';

const { scenario } = findSituation('s01-ou-est-mon-dossier');

const withIndicators = (draws: Scenario['draws'], indicators: readonly Partial<Scenario['indicators'][number]>[]) =>
  coverSituation({
    ...scenario,
    draws,
    indicators: indicators.map((one) => ({ ...scenario.indicators[0], ...one }) as Scenario['indicators'][number]),
  });

const draw = (...values: string[]) => ({ values }) as Scenario['draws'][string];

describe('what a situation covers', () => {
  it('is read from its indicators: no criterion without one, none forgotten', () => {
    const named = new Set(scenario.indicators.flatMap(({ criteria }) => criteria));
    expect(new Set(Object.keys(coverSituation(scenario)))).toEqual(named);
  });

  it('counts every combination of draws for an indicator that is always offered', () => {
    const covered = withIndicators({ a: draw('1', '2', '3'), b: draw('x', 'y') }, [{ criteria: ['T1.1'] }]);
    expect(covered['T1.1']?.variants).toBe(6);
  });

  it('counts only the combinations in which an indicator is offered, those of several indicators together', () => {
    const draws = { a: draw('1', '2', '3'), b: draw('x', 'y') };
    const covered = withIndicators(draws, [
      { id: 'one' as never, criteria: ['T1.1'], when: { draw: { a: '1' } } },
      { id: 'two' as never, criteria: ['T1.1', 'T1.3'], when: { draw: { b: 'x' } } },
    ]);
    // a=1 with x or y, and x with a=2 or 3.
    expect(covered['T1.1']?.variants).toBe(4);
    expect(covered['T1.3']?.variants).toBe(3);
    expect(covered['T1.1']?.indicators.map(({ id }) => id)).toEqual(['one', 'two']);
  });
});

describe('what the situations cover of a document', () => {
  it('adds up variants over situations', () => {
    const one = withIndicators({ a: draw('1', '2') }, [{ criteria: ['T1.1'] }]);
    const [alone] = coverReferentiels([one]);
    const [both] = coverReferentiels([one, one]);
    expect([alone?.met, alone?.metThrice]).toEqual([1, 0]);
    expect([both?.met, both?.metThrice]).toEqual([1, 1]);
  });

  it('is nothing without situations', () => {
    for (const { met, metThrice, criteria } of coverReferentiels([])) {
      expect([met, metThrice]).toEqual([0, 0]);
      expect(criteria.length).toBeGreaterThan(0);
    }
  });
});

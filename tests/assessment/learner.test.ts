import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SeenVerdict, standingOf } from '../../src/assessment/learner.ts';
import { VERDICTS } from '../../src/model/verdict.ts';

function seen(...list: readonly string[]): readonly SeenVerdict[] {
  return list.map((text) => {
    const [verdict = '', variant = ''] = text.split(' ');
    return { verdict: verdict as SeenVerdict['verdict'], variant };
  });
}

describe('what is proposed of a learner for a criterion', () => {
  test.each([
    [[], 'a-rencontrer'],
    [['non-observe A', 'non-observe B'], 'a-rencontrer'],
    [['acquis A'], 'fragile'],
    [['acquis A', 'acquis A'], 'fragile'],
    [['acquis A', 'acquis B'], 'acquis'],
    [['acquis A', 'non-acquis C', 'acquis B'], 'acquis'],
    [['acquis A', 'acquis B', 'partiel C'], 'acquis'],
    [['acquis A', 'acquis B', 'non-acquis C'], 'fragile'],
    [['acquis A', 'acquis B', 'non-acquis C', 'non-observe D'], 'fragile'],
    [['non-acquis A'], 'fragile'],
  ] as const)('after %j: %s', (list, standing) => {
    expect(standingOf(seen(...list), false)).toBe(standing);
  });

  test('stays a person’s when the document leaves it to a person', () => {
    expect(standingOf(seen('acquis A', 'acquis B'), true)).toBe('humain');
  });

  test('one more run where nothing was observed changes nothing', () => {
    const one = fc.record({ verdict: fc.constantFrom(...VERDICTS), variant: fc.constantFrom('A', 'B', 'C') });
    fc.assert(
      fc.property(fc.array(one), fc.constantFrom('A', 'D'), (list, variant) => {
        expect(standingOf([...list, { verdict: 'non-observe', variant }], false)).toBe(standingOf(list, false));
      }),
    );
  });

  test('one more acquis never lowers it', () => {
    const rank = { 'a-rencontrer': 0, fragile: 1, acquis: 2, humain: 3 };
    const one = fc.record({ verdict: fc.constantFrom(...VERDICTS), variant: fc.constantFrom('A', 'B', 'C') });
    fc.assert(
      fc.property(fc.array(one), fc.constantFrom('A', 'D'), (list, variant) => {
        const after = standingOf([...list, { verdict: 'acquis', variant }], false);
        expect(rank[after]).toBeGreaterThanOrEqual(rank[standingOf(list, false)]);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { type Budget, findMedian, judgeBudget, measureBudget } from '../../bench/budget.ts';
import { formatTable } from '../../bench/table.ts';
import type { BenchTools } from '../../bench/tools.ts';

const budget: Budget = { name: 'Essai', unit: 'ms', sense: 'atMost', limit: 0.5, measure: async () => 1 };
const noTools = {} as BenchTools;

describe('a budget', () => {
  test('is judged on the ratio of medians: one slow sample decides nothing', () => {
    expect(judgeBudget(budget, [10, 900, 11], [30, 31, 29])).toMatchObject({ ours: 11, peer: 30, isKept: true });
    expect(judgeBudget(budget, [16, 16, 16], [30, 31, 29]).isKept).toBe(false);
  });

  test('that asks for at least so much is broken from below', () => {
    const least: Budget = { ...budget, sense: 'atLeast' };
    expect(judgeBudget(least, [4], [10]).isKept).toBe(false);
    expect(judgeBudget(least, [5], [10]).isKept).toBe(true);
  });

  test('without a peer is judged on its own measure', () => {
    expect(judgeBudget({ ...budget, limit: 200 }, [199], [])).toMatchObject({ score: 199, isKept: true });
    expect(judgeBudget({ ...budget, limit: 200 }, [201], []).isKept).toBe(false);
  });

  test('is measured in turn with its peer, the first turn not counting', async () => {
    const order: string[] = [];
    let turn = 0;
    const result = await measureBudget(
      {
        ...budget,
        samples: 3,
        measure: async () => order.push('ours') && ([1000, 1, 2, 3][turn] as number),
        peer: async () => order.push('peer') && ([1, 10, 10, 10][turn++] as number),
      },
      noTools,
    );
    expect(order).toEqual(['ours', 'peer', 'ours', 'peer', 'ours', 'peer', 'ours', 'peer']);
    expect(result).toMatchObject({ ours: 2, peer: 10, score: 0.2 });
  });
});

describe('the median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('of %o is %d', (values, median) => {
    expect(findMedian(values)).toBe(median);
  });

  test('of nothing is refused', () => {
    expect(() => findMedian([])).toThrow(RangeError);
  });
});

describe('the table', () => {
  test('says in French which budgets are kept', () => {
    const peer = async () => 1;
    const table = formatTable([
      judgeBudget({ ...budget, name: 'Tenu', peer, peerName: 'page nue' }, [1], [4]),
      judgeBudget({ ...budget, name: 'Dépassé', limit: 2.5 }, [3], []),
    ]);
    const [, , kept, exceeded] = table.split('\n');
    expect(kept).toMatch(/^Tenu +1\u00a0ms +4\u00a0ms \(page nue\) +0,25 × +≤ 0,5 × +tenu$/);
    expect(exceeded).toMatch(/^Dépassé +3\u00a0ms +– +– +≤ 2,5\u00a0ms +DÉPASSÉ$/);
  });
});

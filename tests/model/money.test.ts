/** Sums: one rounding rule, French on the way out, lenient on the way in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bareIban,
  formatIban,
  formatMoney,
  formatPercent,
  formatQuantity,
  isIban,
  lineCents,
  parseMoney,
  parsePercent,
  parseQuantity,
  totalsOf,
} from '../../src/model/money.ts';

const cents = fc.integer({ min: 0, max: 100_000_000 });

describe('a line', () => {
  it('is quantity × price × (1 − discount), rounded half up to the cent', () => {
    expect(lineCents({ quantity: 60, unitPriceCents: 420, discountPercent: 10 })).toBe(22_680);
    expect(lineCents({ quantity: 1, unitPriceCents: 1, discountPercent: 50 })).toBe(1);
    expect(lineCents({ quantity: 1, unitPriceCents: 1, discountPercent: 51 })).toBe(0);
    expect(lineCents({ quantity: 1.005, unitPriceCents: 100, discountPercent: 0 })).toBe(101);
  });

  it('is exact where floating point is not', () => {
    expect(lineCents({ quantity: 1_000_000, unitPriceCents: 99_999_999, discountPercent: 0.01 })).toBe(
      99_989_999_000_100,
    );
  });
});

describe('totals', () => {
  it('tax each rate once, on the sum of its lines', () => {
    const { taxes, taxCents, totalCents } = totalsOf([
      { amountCents: 79_370, vatPercent: 20 },
      { amountCents: 9_120, vatPercent: 5.5 },
    ]);
    expect(taxes.map((share) => share.taxCents)).toEqual([15_874, 502]);
    expect(taxCents).toBe(16_376);
    expect(totalCents).toBe(104_866);
  });

  it('are the sum of the bases and of the taxes, whatever the lines and their order', () => {
    const line = fc.record({ amountCents: cents, vatPercent: fc.constantFrom(0, 2.1, 5.5, 10, 20) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const totals = totalsOf(lines);
        expect(totals.beforeTaxCents).toBe(lines.reduce((sum, one) => sum + one.amountCents, 0));
        expect(totals.taxes.reduce((sum, one) => sum + one.baseCents, 0)).toBe(totals.beforeTaxCents);
        expect(totals.totalCents).toBe(totals.beforeTaxCents + totals.taxCents);
        expect(totalsOf([...lines].reverse())).toEqual(totals);
        for (const { baseCents, percent, taxCents } of totals.taxes)
          expect(Math.abs(taxCents - (baseCents * percent) / 100)).toBeLessThanOrEqual(0.5001);
      }),
    );
  });
});

describe('in French', () => {
  it('sums, percentages and quantities are written as on paper', () => {
    expect(formatMoney(107_820)).toBe('1\u202f078,20\u00a0€');
    expect(formatMoney(5)).toBe('0,05\u00a0€');
    expect(formatMoney(-123_456_789)).toBe('−1\u202f234\u202f567,89\u00a0€');
    expect(formatPercent(5.5)).toBe('5,5\u00a0%');
    expect(formatPercent(20)).toBe('20\u00a0%');
    expect(formatQuantity(14.5)).toBe('14,5');
    expect(formatQuantity(12_000)).toBe('12\u202f000');
  });

  it.each([
    ['1 284,60 €', 128_460],
    ['1\u202f284,60\u00a0€', 128_460],
    ['1284.6 euros', 128_460],
    ['1.284,60', 128_460],
    ['1,284.60', 128_460],
    ['1 284', 128_400],
    ['12', 1_200],
    ['0,5', 50],
    ['1.284', 128_400],
  ])('« %s » is read as typed', (typed, expected) => {
    expect(parseMoney(typed)).toBe(expected);
  });

  it.each(['', '€', 'douze', '12,345,6', '1,2,3', '-5', '12 €/mois', 'NaN', '1e9', '9'.repeat(30)])(
    '« %s » is no sum',
    (typed) => {
      expect(parseMoney(typed)).toBeNull();
    },
  );

  it('what is written is read back', () => {
    fc.assert(fc.property(cents, (sum) => parseMoney(formatMoney(sum)) === sum));
  });

  it('percentages and quantities are read too', () => {
    expect(parsePercent('5,5 %')).toBe(5.5);
    expect(parsePercent('101')).toBeNull();
    expect(parseQuantity('2,5')).toBe(2.5);
    expect(parseQuantity('1 200')).toBe(1200);
    expect(parseQuantity('2,5555')).toBeNull();
  });
});

describe('an account', () => {
  it('is checked by its key, however it is spaced', () => {
    expect(isIban('FR76 3000 1007 9412 3456 7890 185')).toBe(true);
    expect(isIban('FR76 3000 1007 9412 3456 7890 186')).toBe(false);
    expect(isIban('')).toBe(false);
    expect(formatIban('fr7630001007941234567890185')).toBe('FR76 3000 1007 9412 3456 7890 185');
    expect(bareIban(formatIban('FR7630001007941234567890185'))).toBe('FR7630001007941234567890185');
  });
});

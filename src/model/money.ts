/**
 * Money: whole cents of euro, one rounding rule, and how sums are written and read in French. Knows no document.
 *
 * A line is quantity × price × (1 − discount), rounded half up to the cent; VAT is worked out once per rate, on the sum of
 * the lines of that rate, rounded half up. Quantities count to the thousandth, percentages to the hundredth.
 */

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
/** Above this, sums are no longer exact in the log’s numbers. */
export const MOST_CENTS = 100_000_000_000;

/** `a / b` rounded half up; neither is negative. */
const divideHalfUp = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b);

const thousandths = (quantity: number): bigint => BigInt(Math.round(quantity * 1000));
const hundredths = (percent: number): bigint => BigInt(Math.round(percent * 100));

export interface Priced {
  readonly quantity: number;
  readonly unitPriceCents: number;
  readonly discountPercent: number;
}

/** What a line comes to before tax, in cents. */
export function lineCents({ quantity, unitPriceCents, discountPercent }: Priced): number {
  const exact = thousandths(quantity) * BigInt(unitPriceCents) * (10_000n - hundredths(discountPercent));
  return Number(divideHalfUp(exact, 10_000_000n));
}

/** The discount that applies from such a quantity on. */
export interface DiscountStep {
  readonly from: number;
  readonly percent: number;
}

/** The discount of the highest step reached, in percent. */
export function discountAt(steps: readonly DiscountStep[], quantity: number): number {
  const reached = steps.filter(({ from }) => quantity >= from);
  return reached.reduce((best, step) => (step.from >= best.from ? step : best), { from: 0, percent: 0 }).percent;
}

/** What of a document is taxed at one rate. */
export interface TaxShare {
  readonly percent: number;
  readonly baseCents: number;
  readonly taxCents: number;
}

export interface Totals {
  readonly beforeTaxCents: number;
  /** From the highest rate to the lowest. */
  readonly taxes: readonly TaxShare[];
  readonly taxCents: number;
  readonly totalCents: number;
}

const sum = (cents: readonly number[]): number => cents.reduce((total, one) => total + one, 0);

/** Totals of lines already worked out, `amountCents` being what each comes to before tax. */
export function totalsOf(lines: readonly { readonly amountCents: number; readonly vatPercent: number }[]): Totals {
  const rates = [...new Set(lines.map(({ vatPercent }) => vatPercent))].sort((a, b) => b - a);
  const taxes = rates.map((percent): TaxShare => {
    const baseCents = sum(lines.filter(({ vatPercent }) => vatPercent === percent).map((line) => line.amountCents));
    return { percent, baseCents, taxCents: Number(divideHalfUp(BigInt(baseCents) * hundredths(percent), 10_000n)) };
  });
  const beforeTaxCents = sum(lines.map(({ amountCents }) => amountCents));
  const taxCents = sum(taxes.map((share) => share.taxCents));
  return { beforeTaxCents, taxes, taxCents, totalCents: beforeTaxCents + taxCents };
}

const groupThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, NARROW);

/** « 1 078,20 ». */
export function formatAmount(cents: number): string {
  const whole = Math.abs(cents);
  const euros = groupThousands(String(Math.floor(whole / 100)));
  return `${cents < 0 ? '−' : ''}${euros},${String(whole % 100).padStart(2, '0')}`;
}

/** « 1 078,20 € ». */
export const formatMoney = (cents: number): string => `${formatAmount(cents)}${NO_BREAK}€`;

/** « 2,5 », « 1 200 »: at most three decimals. */
export function formatQuantity(quantity: number): string {
  const [whole = '', decimals] = String(Math.round(quantity * 1000) / 1000).split('.');
  return decimals === undefined ? groupThousands(whole) : `${groupThousands(whole)},${decimals}`;
}

/** « 5,5 % ». */
export const formatPercent = (percent: number): string =>
  `${String(Math.round(percent * 100) / 100).replace('.', ',')}${NO_BREAK}%`;

/** « 1 284,60 € », « 1284.6 euros », « 1.284,60 » as people type them, in hundredths; null when it is no such number. */
function parseHundredths(typed: string, unit: RegExp): number | null {
  const text = typed
    .trim()
    .replace(unit, '')
    .replace(/[\s\u00a0\u202f]/g, '');
  // Of two signs the last is the decimal one: « 1.284,60 », « 1,284.60 ».
  const match = /^(\d[\d.,]*?)(?:([.,])(\d{1,2}))?$/.exec(text);
  if (match === null) return null;
  const [, whole = '', sign = '', decimals = ''] = match;
  const isGrouped = /^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(whole) && (sign === '' || !whole.includes(sign));
  if (/[.,]/.test(whole) && !isGrouped) return null;
  const euros = Number(whole.replace(/[.,]/g, ''));
  const value = euros * 100 + Number(decimals.padEnd(2, '0'));
  return Number.isSafeInteger(value) && value <= MOST_CENTS ? value : null;
}

/** A sum typed by hand, in cents. */
export const parseMoney = (typed: string): number | null => parseHundredths(typed, /(€|euros?|eur)\s*$/i);

/** « 5,5 % » or « 5.5 ». */
export function parsePercent(typed: string): number | null {
  const value = parseHundredths(typed, /%\s*$/);
  return value === null || value > 10_000 ? null : value / 100;
}

/** « 2,5 » or « 1 200 »: a quantity typed by hand, to the thousandth. */
export function parseQuantity(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d{1,7}(\.\d{1,3})?$/.test(text) ? Number(text) : null;
}

/** An account without the spaces it is printed with. */
export const bareIban = (iban: string): string => iban.replace(/[\s\u00a0\u202f]/g, '').toUpperCase();

/** « FR76 3000 4000 … »: by fours, as on a statement. */
export const formatIban = (iban: string): string => bareIban(iban).replace(/(.{4})(?=.)/g, '$1 ');

/** Is the key of an account right (ISO 13616, modulo 97)? */
export function isIban(iban: string): boolean {
  const bare = bareIban(iban);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(bare)) return false;
  const moved = bare.slice(4) + bare.slice(0, 4);
  let rest = 0;
  for (const sign of moved)
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

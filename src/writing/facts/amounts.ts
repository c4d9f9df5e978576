/**
 * Every sum of money a text gives, in cents, in each of its French writings: « 1 284,60 € », « 1284.60 euros »,
 * « 1.284,60 EUR », « 1 284 € 60 », « mille deux cent quatre-vingt-quatre euros soixante », « 12,5 k€ ».
 */
import { readFigures, readWordNumber } from '../french/numbers.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Hit } from './hit.ts';

export type Tax = 'ht' | 'ttc';

/** `tax`: written right after the sum, if at all. */
export interface AmountHit extends Hit {
  readonly cents: number;
  readonly tax: Tax | null;
}

interface Part {
  readonly cents: number;
  readonly next: number;
}

const isEuro = (token: Token | undefined): boolean => token !== undefined && /^(?:€|euros?|eur)$/.test(token.text);
/** « 3 462 E »: what a keyboard without « € » gives. */
const isTypedEuro = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'e' && tokens[at]?.kind === 'word' && (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1;

/** « 1 284,60 » without its unit: figures and, glued to a comma or a dot, one or two decimals. */
function readDecimal(
  tokens: readonly Token[],
  at: number,
  text: string,
): (Part & { decimals: number; scale: number }) | null {
  const whole = readFigures(tokens, at, text);
  if (whole === null) return null;
  const mark = tokens[whole.next];
  const end = tokens[whole.next - 1]?.end;
  const decimal = tokens[whole.next + 1];
  const isDecimal =
    mark !== undefined &&
    (mark.text === ',' || mark.text === '.') &&
    mark.start === end &&
    decimal?.kind === 'figure' &&
    decimal.start === mark.end &&
    decimal.text.length <= 2;
  if (!isDecimal) return { cents: whole.value * 100, next: whole.next, decimals: 0, scale: 1 };
  const cents = Number(decimal.text.padEnd(2, '0'));
  return { cents: whole.value * 100 + cents, next: whole.next + 2, decimals: decimal.text.length, scale: 1 };
}

/** « € 60 », « euros et soixante centimes », « euros soixante »: the cents written after the unit. */
function readCents(tokens: readonly Token[], at: number): Part {
  let next = at;
  if (tokens[next]?.text === 'et') next++;
  const figures =
    tokens[next]?.kind === 'figure' && tokens[next]?.text.length === 2
      ? { value: Number(tokens[next]?.text), next: next + 1 }
      : null;
  const read = figures ?? readWordNumber(tokens, next, true);
  if (read === null || read.value > 99) return { cents: 0, next: at };
  const isNamed = /^(?:centimes?|cts?)$/.test(tokens[read.next]?.text ?? '');
  // « 40 € et 10 cartons » has no cents; « 1 284 € 60 » has.
  const unit = tokens[at - 1] as Token;
  const isGlued = next === at && (tokens[next]?.start ?? 0) - unit.end <= 1;
  const follower = tokens[read.next];
  const isAlone =
    isGlued &&
    (follower?.kind !== 'word' || /^(?:ttc|ht|h|t|et|a|au|reste|est|nous|qui|que|avant|pour|de)$/.test(follower.text));
  return isNamed || isAlone ? { cents: read.value, next: isNamed ? read.next + 1 : read.next } : { cents: 0, next: at };
}

function readTax(tokens: readonly Token[], at: number): { tax: Tax | null; next: number } {
  const words = [0, 1, 2, 3, 4].map((ahead) => tokens[at + ahead]?.text ?? '');
  const [one = '', two = ''] = words;
  const offset = one === '(' ? 1 : 0;
  const name = offset === 1 ? two : one;
  if (name === 'ttc' || name === 'ht') return { tax: name, next: at + 1 + offset };
  const spelt = words.slice(offset).join(' ').trim();
  if (spelt.startsWith('hors taxe') || spelt.startsWith('h . t')) return { tax: 'ht', next: at + offset + 2 };
  if (spelt.startsWith('toutes taxes') || spelt.startsWith('t . t . c')) return { tax: 'ttc', next: at + offset + 2 };
  return { tax: null, next: at };
}

/** A sum that was named as one may leave its unit out: « un montant de 12 500 ». */
const NAMES_SUM =
  /^(?:montants?|sommes?|total|totale|budgets?|solde|prix|factur[a-z]*|regler|reglons|payer|payons|devons|due?s?|eleve|soit|hauteur)$/;
const NAMING_REACH = 5;

function isNamedSum(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= NAMING_REACH; back++) {
    const token = tokens[at - back];
    if (token === undefined || token.kind === 'break' || token.kind === 'figure') return false;
    if (NAMES_SUM.test(token.text)) return true;
  }
  return false;
}

/** « 3 000 », not « 3000 »: a year is never spaced. */
const isSpaced = (next: number, at: number): boolean => next - at > 1;

function readFigureAmount(tokens: readonly Token[], at: number, text: string): Part | null {
  const number = readDecimal(tokens, at, text);
  if (number === null) return null;
  const unit = tokens[number.next];
  if (isEuro(unit) || isTypedEuro(tokens, number.next)) {
    const extra = number.decimals === 0 ? readCents(tokens, number.next + 1) : { cents: 0, next: number.next + 1 };
    return { cents: number.cents + extra.cents, next: extra.next };
  }
  if (unit?.text === 'k' && isEuro(tokens[number.next + 1]))
    return { cents: number.cents * 1000, next: number.next + 2 };
  if (unit?.text === 'ke' || unit?.text === 'keuros') return { cents: number.cents * 1000, next: number.next + 1 };
  if (number.decimals === 2 && isPlausibleBare(tokens, number.next)) return number;
  return isSpaced(number.next, at) && isNamedSum(tokens, at) && !isNoun(unit) ? number : null;
}

/** « 1 284,60 » with two decimals is money unless a unit says otherwise: « 12,50 % », « 10,25 km ». */
const isPlausibleBare = (tokens: readonly Token[], next: number): boolean => {
  const unit = tokens[next];
  return unit === undefined || !/^(?:%|km|kg|m|cm|mm|h|g|l|min)$/.test(unit.text);
};

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 4 && token.text.endsWith('s');

function readWordAmount(tokens: readonly Token[], at: number): Part | null {
  const number = readWordNumber(tokens, at, true);
  if (number === null) return null;
  const unit = tokens[number.next]?.text === 'd' || tokens[number.next]?.text === 'de' ? number.next + 1 : number.next;
  if (!isEuro(tokens[unit])) return null;
  const extra = readCents(tokens, unit + 1);
  return { cents: number.value * 100 + extra.cents, next: extra.next };
}

function isGluedBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.end === tokens[at]?.start &&
    /[\p{L}\d.,/-]$/u.test(before.text) &&
    before.kind !== 'break'
  );
}

/** « FA-2026-0893 1 284,60 »: a group of figures right before belongs to another number only if it is not itself whole. */
function readAmountAt(tokens: readonly Token[], at: number, text: string): Part | null {
  if (isGluedBefore(tokens, at)) return null;
  if (tokens[at]?.text === '€' && tokens[at + 1]?.kind === 'figure') {
    const after = readDecimal(tokens, at + 1, text);
    const before = tokens[at - 1];
    if (after !== null && before?.kind !== 'figure' && after.decimals > 0) return after;
  }
  return readFigureAmount(tokens, at, text) ?? readWordAmount(tokens, at);
}

/** Every sum, in reading order. */
export function findAmounts({ tokens, folded }: Reading): AmountHit[] {
  const hits: AmountHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = readAmountAt(tokens, at, folded.text);
    if (read === null) {
      // The rest of a number that was no sum is no sum either.
      const number = tokens[at]?.kind === 'figure' ? readFigures(tokens, at, folded.text) : readWordNumber(tokens, at);
      if (number !== null) at = Math.max(at, number.next - 1);
      continue;
    }
    const { tax, next } = readTax(tokens, read.next);
    hits.push({ first: at, last: next, cents: read.cents, tax });
    at = next - 1;
  }
  return hits;
}

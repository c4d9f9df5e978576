/**
 * The places where a text states one fact of a rubric, whatever its form. Knows how each form is read; not whether the
 * text may be believed (paste, gibberish), which `findings.ts` decides.
 */
import type { Fact, TextWanted } from '../schema.ts';
import { countDays, type Day, parseDay } from '../text/calendar.ts';
import type { Reading } from '../text/reading.ts';
import { type AmountHit, findAmounts, type Tax } from './amounts.ts';
import { makeContextTest, sentencesWith } from './context.ts';
import { type DateHit, findDates } from './dates.ts';
import type { Hit } from './hit.ts';
import { findHours, type HourHit, parseHour } from './hours.ts';
import { findNumbers, type NumberHit } from './numbers.ts';
import { parseAmount } from './parseAmount.ts';
import { findPerson } from './persons.ts';
import { findPhrase, makePhrase } from './phrases.ts';
import { findReference } from './references.ts';

/** What a text holds, whatever is asked of it: found once, asked many times. */
export interface Stock {
  readonly dates: readonly DateHit[];
  readonly hours: readonly HourHit[];
  readonly amounts: readonly AmountHit[];
  readonly numbers: readonly NumberHit[];
}

/** Takes stock of the dates, hours, sums and quantities of a text. */
export function takeStock(reading: Reading, sent: Day): Stock {
  const dates = findDates(reading, sent);
  const hours = findHours(reading);
  const amounts = findAmounts(reading);
  return { dates, hours, amounts, numbers: findNumbers(reading, [...dates, ...hours, ...amounts]) };
}

/** Where the text states the fact, denied or not, in reading order. */
export function findFact(reading: Reading, stock: Stock, fact: Fact): Hit[] {
  const hits = findValue(reading, stock, fact).filter(makeContextTest(reading, fact));
  return hits.sort((a, b) => a.first - b.first);
}

function findValue(reading: Reading, stock: Stock, fact: Fact): Hit[] {
  if (fact.date !== undefined) {
    const day = parseDay(fact.date);
    return day === null ? [] : stock.dates.filter(({ days }) => days === countDays(day));
  }
  if (fact.hour !== undefined) {
    const wanted = parseHour(fact.hour);
    return stock.hours.filter(({ minutes }) => minutes === wanted);
  }
  if (fact.amount !== undefined) return findAmount(stock, fact.amount);
  if (fact.reference !== undefined) return findReference(reading, fact.reference);
  if (fact.person !== undefined) return findPerson(reading, fact.person);
  if (fact.number !== undefined) return findQuantity(reading, stock, fact.number);
  const texts = fact.text === undefined ? [] : [fact.text].flat();
  return texts.flatMap((text) => findText(reading, text, fact.evenDenied));
}

/** A sum marked HT is not the same sum TTC; a sum with no mark may be either. */
function findAmount({ amounts }: Stock, written: string): Hit[] {
  const wanted = parseAmount(written);
  if (wanted === null) return [];
  const agrees = (tax: Tax | null): boolean => tax === null || wanted.tax === null || tax === wanted.tax;
  return amounts.filter(({ cents, tax }) => cents === wanted.cents && agrees(tax));
}

/** How far from its quantity a word may stand, within the sentence. */
const REACH = 40;
const NEAR = 1;
const NOT = 2;

type QuantityWanted = NonNullable<Fact['number']>;

/** The quantity whose nearest word, with no other quantity between, is one of `near`. */
function findQuantity(reading: Reading, { numbers }: Stock, { value, near, not }: QuantityWanted): Hit[] {
  const hits = numbers.filter((hit) => hit.value === value);
  if (near.length === 0) return hits;
  const isNumber = new Uint8Array(reading.tokens.length);
  for (const { first, last } of numbers) isNumber.fill(1, first, last);
  const marks = new Uint8Array(reading.tokens.length);
  for (const [phrases, mark] of [
    [near, NEAR],
    [not, NOT],
  ] as const) {
    for (const phrase of phrases) {
      for (const { first, last } of findPhrase(reading, makePhrase(phrase))) marks.fill(mark, first, last);
    }
  }
  const leadIns = sentencesWith(reading, near);
  return hits.filter((hit) => {
    const words = [lookAround(reading, hit, -1, marks, isNumber), lookAround(reading, hit, 1, marks, isNumber)];
    const [nearest] = words.filter(({ mark }) => mark !== 0).sort((a, b) => a.away - b.away);
    return nearest === undefined ? isAnnounced(reading, hit, leadIns) : nearest.mark === NEAR;
  });
}

/** The first marked word on one side of a quantity; `mark` 0 when another quantity or the end of the sentence comes first. */
function lookAround(
  { sentenceOf, clauseOf }: Reading,
  hit: Hit,
  step: 1 | -1,
  marks: Uint8Array,
  isNumber: Uint8Array,
) {
  const from = step === 1 ? hit.last : hit.first - 1;
  for (let away = 0; away < REACH; away++) {
    const at = from + step * away;
    if (sentenceOf[at] !== sentenceOf[hit.first] || isNumber[at]) break;
    const mark = marks[at] ?? 0;
    // « reçu 40 cartons et que vous en facturez… »: what another clause says of another quantity refuses nothing here.
    if (mark === NEAR || (mark === NOT && clauseOf[at] === clauseOf[hit.first])) return { mark, away };
  }
  return { mark: 0, away: REACH };
}

/** « Cartons livrés : » on its own line, then the quantity. */
function isAnnounced({ sentences, sentenceOf }: Reading, { first }: Hit, leadIns: ReadonlySet<number>): boolean {
  const leadIn = sentences[sentenceOf[first] ?? -1]?.leadIn ?? null;
  return leadIn !== null && leadIns.has(leadIn);
}

function findText(reading: Reading, { any, all, near, not }: TextWanted, evenDenied: boolean): Hit[] {
  const test = makeContextTest(reading, { near, not, evenDenied });
  const phrases = (any ?? all ?? []).flatMap((phrase) => findPhrase(reading, makePhrase(phrase)));
  const hits = phrases.filter(test);
  if (all === undefined) return hits;
  const blocks = all.map((phrase) => blocksWith(reading, phrase));
  return hits.filter(({ first }) => blocks.every((held) => held.has(reading.blockOf[first] ?? -1)));
}

/** The paragraphs and lists that hold the phrase. */
function blocksWith(reading: Reading, phrase: string): ReadonlySet<number> {
  return new Set(findPhrase(reading, makePhrase(phrase)).map(({ first }) => reading.blockOf[first] ?? -1));
}

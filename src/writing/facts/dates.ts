/**
 * Every date a text gives, in each of its French writings, resolved against the day of sending: « jeudi 26 »,
 * « le 26/11 », « 26 nov. 2026 », « jeudi prochain », « demain », « vingt-six novembre ». A weekday that contradicts its
 * date gives no date.
 */
import { readWordNumber } from '../french/numbers.ts';
import { FUNCTION_WORDS, WEEKDAYS } from '../french/words.ts';
import { countDays, type Day, isRealDay, weekdayOf } from '../text/calendar.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Hit } from './hit.ts';

/** `days`: as `countDays`. */
export interface DateHit extends Hit {
  readonly days: number;
}

const MONTHS: readonly RegExp[] = [
  /^janv(?:ier)?$/,
  /^fev(?:r|rier)?$/,
  /^mars$/,
  /^avr(?:il)?$/,
  /^mai$/,
  /^juin$/,
  /^juil(?:l|let)?$/,
  /^aou?t$/,
  /^sept?(?:embre)?$/,
  /^oct(?:obre)?$/,
  /^nov(?:embre)?$/,
  /^dec(?:embre)?$/,
];

const monthOf = (token: Token | undefined): number =>
  token?.kind === 'word' ? MONTHS.findIndex((month) => month.test(token.text)) + 1 : 0;

const ABBREVIATED_DAYS: Readonly<Record<string, number>> = { lun: 0, mar: 1, mer: 2, jeu: 3, ven: 4, sam: 5, dim: 6 };

function weekdayAt(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text ?? '';
  const rank = (WEEKDAYS as readonly string[]).indexOf(text);
  if (rank >= 0) return rank;
  if (Object.hasOwn(ABBREVIATED_DAYS, text) && (tokens[at + 1]?.text === '.' || tokens[at + 1]?.kind === 'figure')) {
    return ABBREVIATED_DAYS[text] ?? -1;
  }
  return -1;
}

interface Part {
  readonly value: number;
  readonly next: number;
}

/** A day of the month: « 26 », « 1er », « premier », « vingt-six ». */
function readDayNumber(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === 'premier') return { value: 1, next: at + 1 };
  if (token.kind === 'figure' && token.text.length <= 2) {
    const ordinal = tokens[at + 1];
    const isOrdinal =
      ordinal !== undefined && ordinal.start <= token.end + 1 && /^(?:er|ere|e|eme)$/.test(ordinal.text);
    return { value: Number(token.text), next: isOrdinal ? at + 2 : at + 1 };
  }
  const written = readWordNumber(tokens, at);
  return written !== null && written.value >= 1 && written.value <= 31 ? written : null;
}

function readYear(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  if (token?.kind === 'figure' && /^(?:19|20)\d\d$/.test(token.text))
    return { value: Number(token.text), next: at + 1 };
  const written = readWordNumber(tokens, at);
  return written !== null && written.value > 1900 && written.value < 2100 ? written : null;
}

const SEPARATORS = new Set(['/', '.', '-']);

/** « 26/11 », « 26-11-2026 », « 26.11.26 », « 2026-11-26 ». Glued; longer runs of figures (telephones, references) are refused. */
function readNumericDate(tokens: readonly Token[], at: number): (Partial<Day> & { next: number }) | null {
  const run: Token[] = [];
  let next = at;
  for (; run.length < 9; next++) {
    const token = tokens[next];
    const before = run.at(-1);
    if (token === undefined || (before !== undefined && token.start !== before.end)) break;
    if (token.kind !== 'figure' && !SEPARATORS.has(token.text)) break;
    run.push(token);
  }
  while (run.length > 0 && run.at(-1)?.kind !== 'figure') {
    run.pop();
    next--;
  }
  const glued = run.map(({ text }) => text).join('');
  const after = tokens[next];
  if (after?.kind === 'word' && after.start === run.at(-1)?.end) return null;
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(glued);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), next };
  const french = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d\d))?$/.exec(glued);
  if (!french || (french[4] === undefined && french[2] !== '/' && !(french[2] === '.' && glued.length === 5)))
    return null;
  const year = french[4] === undefined ? undefined : Number(french[4]) + (french[4].length === 2 ? 2000 : 0);
  return { year, month: Number(french[3]), day: Number(french[1]), next };
}

const isGluedBefore = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const here = tokens[at];
  return (
    before !== undefined &&
    here !== undefined &&
    before.end === here.start &&
    before.kind !== 'break' &&
    /[\p{L}\d/.-]$/u.test(before.text)
  );
};

/** The date nearest to the day of sending among the years it may mean. */
function nearestYear(day: Partial<Day>, sent: number, sentYear: number): number | null {
  const years = day.year === undefined ? [sentYear - 1, sentYear, sentYear + 1] : [day.year];
  const candidates = years
    .map((year) => ({ year, month: day.month ?? 0, day: day.day ?? 0 }))
    .filter(isRealDay)
    .map(countDays);
  return candidates.sort((a, b) => Math.abs(a - sent) - Math.abs(b - sent))[0] ?? null;
}

/** A bare day of the month: this month’s or, when past, the next one’s. */
function bareDay(day: number, sent: Day): number | null {
  for (let ahead = 0; ahead < 3; ahead++) {
    const month = ((sent.month - 1 + ahead) % 12) + 1;
    const candidate = { year: sent.year + (sent.month + ahead > 12 ? 1 : 0), month, day };
    if (isRealDay(candidate) && (ahead > 0 || day >= sent.day)) return countDays(candidate);
  }
  return null;
}

interface Sent {
  readonly day: Day;
  readonly days: number;
}

type Announcer = 'weekday' | 'article' | 'none';

/** « le 26 » is a date, « le 26 cartons » is not: what follows is no noun. */
const endsBareDay = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'sign' || next.kind === 'break' || FUNCTION_WORDS.has(next.text);

/** « 26 novembre 2026 », « 26/11 » and, where a weekday or an article announces it, « 26 » alone. */
function readMonthDay(tokens: readonly Token[], at: number, sent: Sent, announcer: Announcer): Part | null {
  const numeric = isGluedBefore(tokens, at) ? null : readNumericDate(tokens, at);
  if (numeric) {
    const days = nearestYear(numeric, sent.days, sent.day.year);
    return days === null ? null : { value: days, next: numeric.next };
  }
  const day = isGluedBefore(tokens, at) ? null : readDayNumber(tokens, at);
  if (day === null) return null;
  const month = monthOf(tokens[day.next]);
  if (month > 0) {
    const afterMonth = tokens[day.next + 1]?.text === '.' ? day.next + 2 : day.next + 1;
    const year = readYear(tokens, afterMonth);
    const days = nearestYear({ year: year?.value, month, day: day.value }, sent.days, sent.day.year);
    return days === null ? null : { value: days, next: year?.next ?? day.next + 1 };
  }
  if (announcer === 'none' || isMeasure(tokens, day.next)) return null;
  if (announcer === 'article' && !endsBareDay(tokens[day.next])) return null;
  const days = bareDay(day.value, sent.day);
  return days === null ? null : { value: days, next: day.next };
}

/** « le 24 cartons », « jeudi 9 h »: the figure counts something else. */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  const before = tokens[at - 1];
  const isGlued = before !== undefined && before.end === next.start;
  if (/^(?:h|heures?|€|euros?|%|:|cartons?)$/.test(next.text))
    return next.text !== ':' || (isGlued && tokens[at + 1]?.kind === 'figure');
  return isGlued && /^[\p{L}\d/.,-]/u.test(next.text) && tokens[at + 1]?.kind === 'figure';
}

const RELATIVE: Readonly<Record<string, number>> = { demain: 1, "aujourd'hui": 0, hier: -1 };

function readRelative(tokens: readonly Token[], at: number, sent: Sent): Part | null {
  const text = tokens[at]?.text ?? '';
  if (text === 'apres' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.text === 'demain')
    return { value: sent.days + 2, next: at + 3 };
  if (text === 'avant' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.text === 'hier')
    return { value: sent.days - 2, next: at + 3 };
  if (Object.hasOwn(RELATIVE, text)) return { value: sent.days + (RELATIVE[text] ?? 0), next: at + 1 };
  return null;
}

/** « Jeudi », « jeudi prochain », « jeudi dernier »: the next one, or the one before. */
function resolveWeekday(tokens: readonly Token[], weekday: number, next: number, sent: Sent): Part {
  const ahead = ((weekday - weekdayOf(sent.days) + 6) % 7) + 1;
  const word = tokens[next]?.text;
  if (word === 'dernier' || word === 'passe') return { value: sent.days + ahead - 7, next: next + 1 };
  if (word === 'prochain') return { value: sent.days + ahead, next: next + 1 };
  return { value: sent.days + ahead, next };
}

const ANNOUNCERS = new Set(['le', 'du', 'au']);

function readDateAt(tokens: readonly Token[], at: number, sent: Sent): Part | null {
  const relative = readRelative(tokens, at, sent);
  if (relative) return relative;
  const weekday = weekdayAt(tokens, at);
  if (weekday < 0) {
    const announcer = ANNOUNCERS.has(tokens[at - 1]?.text ?? '') ? 'article' : 'none';
    return readMonthDay(tokens, at, sent, announcer);
  }
  return readAfterWeekday(tokens, at, weekday, sent);
}

/** « Jeudi 26 », « jeudi prochain, 26 novembre », « jeudi (26/11) », « jeudi matin 26 ». */
function readAfterWeekday(tokens: readonly Token[], at: number, weekday: number, sent: Sent): Part | null {
  let next = at + 1;
  if (tokens[next]?.text === '.') next++;
  for (let skipped = 0; skipped < 3 && /^(?:prochain|le|,|\(|matin|soir)$/.test(tokens[next]?.text ?? ''); skipped++)
    next++;
  const dated = readMonthDay(tokens, next, sent, 'weekday');
  if (dated === null) return resolveWeekday(tokens, weekday, at + 1, sent);
  const isBare =
    monthOf(tokens[dated.next - 1]) === 0 && tokens[dated.next - 1]?.kind === 'figure' && dated.next === next + 1;
  if (weekdayOf(dated.value) === weekday) return dated;
  // « mardi 24 » written late in the month may mean the day just gone.
  return isBare ? movedToWeekday(dated, weekday, sent) : null;
}

function movedToWeekday(dated: Part, weekday: number, sent: Sent): Part | null {
  for (const back of [28, 29, 30, 31]) {
    const value = dated.value - back;
    if (weekdayOf(value) === weekday && Math.abs(value - sent.days) < 31) return { value, next: dated.next };
  }
  return null;
}

/** Every date, in reading order. */
export function findDates({ tokens }: Reading, sent: Day): DateHit[] {
  const origin: Sent = { day: sent, days: countDays(sent) };
  const hits: DateHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = readDateAt(tokens, at, origin);
    if (read !== null) hits.push({ first: at, last: read.next, days: read.value });
    // A weekday at odds with its date takes the date with it: neither can be believed.
    if (read !== null) at = read.next - 1;
    else if (weekdayAt(tokens, at) >= 0) at += skipContradiction(tokens, at);
  }
  return hits;
}

/** How many tokens the contradicted date takes: « mercredi 26 novembre 2026 ». */
function skipContradiction(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (count < 6) {
    const token = tokens[at + count + 1];
    const isPart =
      token !== undefined &&
      (token.kind === 'figure' || monthOf(token) > 0 || token.text === '/' || token.text === 'er');
    if (!isPart) break;
    count++;
  }
  return count;
}

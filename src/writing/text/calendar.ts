/** Days counted from a fixed origin, so that dates can be compared and moved without the machine’s clock. */

/** A civil date; `month` 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isRealDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0));
}

/** Days since 1 March of year 0 (proleptic Gregorian): the shift puts leap days at the end of years. */
export function countDays({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const monthRank = (month + 9) % 12;
  const years = 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return years + Math.floor((153 * monthRank + 2) / 5) + day - 1;
}

/** 0 Monday … 6 Sunday. 1 March of year 0 was a Wednesday. */
export const weekdayOf = (days: number): number => (((days + 2) % 7) + 7) % 7;

/** « 2026-11-20 »; null when no such day exists. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : null;
}

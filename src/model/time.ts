/**
 * Simulated time and the calendar, without `Date`: whole milliseconds since the situation opened, and plain civil dates.
 * Knows nothing of the wall clock.
 */

export const SECOND_MS = 1000;
export const MINUTE_MS = 60_000;

/** A civil date, month 1–12. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** Days since 1970-01-01 (Howard Hinnant's days_from_civil). */
export function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`. */
export function civilDate(days: number): CivilDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** Reads `2025-11-18`; null when it is no date. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const back = civilDate(dayNumber(date));
  return back.year === date.year && back.month === date.month && back.day === date.day ? date : null;
}

/** `2025-11-18`, what `parseCivilDate` reads. */
export function formatIsoDay({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date `days` later (or earlier). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(dayNumber(date) + days);
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(date: CivilDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** The Monday of its week. */
export function mondayOf(date: CivilDate): CivilDate {
  return addDays(date, -weekdayOf(date));
}

/** Number of the week in its year, as calendars print it: the week of the year’s first Thursday is 1. */
export function weekNumber(date: CivilDate): number {
  const thursday = addDays(mondayOf(date), 3);
  return Math.floor((dayNumber(thursday) - dayNumber({ year: thursday.year, month: 1, day: 1 })) / 7) + 1;
}

/** « mardi 18 novembre », « 1er » included. */
export function formatDayInWords(date: CivilDate): string {
  const day = date.day === 1 ? '1er' : String(date.day);
  return `${WEEKDAYS[weekdayOf(date)]} ${day} ${MONTHS[date.month - 1]}`;
}

/** « 18/11/2025 ». */
export function formatDayShort({ year, month, day }: CivilDate): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/** Minutes since midnight of `9:38` or `9 h 38`; null when unreadable. */
export function parseTimeOfDay(text: string): number | null {
  const match = /^(\d{1,2})\s*[h:]\s*(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/** `09:30`, five characters, from minutes since midnight. */
export function formatClock(minutesOfDay: number): string {
  return `${String(Math.floor(minutesOfDay / 60)).padStart(2, '0')}:${String(minutesOfDay % 60).padStart(2, '0')}`;
}

/** « 9 h 42 » (no-break spaces) from minutes since midnight. */
export function formatTimeOfDay(minutesOfDay: number): string {
  const minutes = Math.floor(minutesOfDay) % 1440;
  return `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`;
}

/** « 14 h » or « 14 h 30 », as one says it; no-break spaces. */
export function formatHour(minutesOfDay: number): string {
  return minutesOfDay % 60 === 0 ? `${minutesOfDay / 60}\u00a0h` : formatTimeOfDay(minutesOfDay);
}

/** « 4 min 10 s » for durations. */
export function formatDuration(ms: number): string {
  const seconds = Math.round(ms / SECOND_MS);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds}\u00a0s`;
  return seconds % 60 === 0
    ? `${minutes}\u00a0min`
    : `${minutes}\u00a0min\u00a0${String(seconds % 60).padStart(2, '0')}\u00a0s`;
}

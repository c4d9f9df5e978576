/**
 * Stretches of time in whole minutes since 1970-01-01, all in the house’s zone. Calendar arithmetic only: knows no meeting.
 */
import type { Day, TimeOfDay } from '../../../model/agenda.ts';
import { civilDate, dayNumber, formatClock, formatIsoDay, parseCivilDate, weekdayOf } from '../../../model/time.ts';
import type { Owner } from '../../../scenario/schema/agenda.ts';

export const DAY_MINUTES = 1440;

export interface Span {
  readonly from: number;
  readonly to: number;
}

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since midnight of `09:30`, written so and not otherwise; null else. */
export function readClock(time: TimeOfDay): number | null {
  const match = CLOCK.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** Days since 1970 of `2025-11-20`; null when there is no such day. */
export function readDay(day: Day): number | null {
  const date = parseCivilDate(day);
  return date === null ? null : dayNumber(date);
}

/** A day and two times as a span; null when one of them cannot be read. */
export function readSpan(day: Day, from: TimeOfDay, to: TimeOfDay): Span | null {
  const number = readDay(day);
  const [start, end] = [readClock(from), readClock(to)];
  if (number === null || start === null || end === null) return null;
  return { from: number * DAY_MINUTES + start, to: number * DAY_MINUTES + end };
}

/** `2025-11-20` of an instant. */
export const dayAt = (minute: number): Day => formatIsoDay(civilDate(Math.floor(minute / DAY_MINUTES)));

/** `14:00` of an instant. */
export const clockAt = (minute: number): TimeOfDay => formatClock(((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES);

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** With so many minutes more on either side. */
export const widen = ({ from, to }: Span, minutes: number): Span => ({ from: from - minutes, to: to + minutes });

/** Does it fall within the working hours of one day of theirs, seen from where they are? */
export function isWithinHours({ hours, zone }: Pick<Owner, 'hours' | 'zone'>, span: Span): boolean {
  const shift = zone?.shiftMinutes ?? 0;
  const day = Math.floor((span.from + shift) / DAY_MINUTES);
  const [opens, closes] = [readClock(hours.from), readClock(hours.to)];
  if (opens === null || closes === null || !hours.days.includes(weekdayOf(civilDate(day)) + 1)) return false;
  const midnight = day * DAY_MINUTES - shift;
  return span.from >= midnight + opens && span.to <= midnight + closes;
}

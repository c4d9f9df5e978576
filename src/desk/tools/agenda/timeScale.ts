/**
 * Where an instant stands on a planning whose days are not equally wide: the day at stake is wide, the past is folded. Pure:
 * minutes since 1970 on one side, fractions of the width on the other. Knows no calendar and no pixel.
 */
import { civilDate, weekdayOf } from '../../../model/time.ts';

export const DAY_MINUTES = 1440;
export const QUARTER_MINUTES = 15;

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface DayColumn {
  /** Days since 1970. */
  readonly day: number;
  readonly left: number;
  readonly width: number;
  readonly isWide: boolean;
}

/** `opens` and `closes` are minutes of a day: each column shows that much of its day. */
export interface TimeScale {
  readonly columns: readonly DayColumn[];
  readonly opens: number;
  readonly closes: number;
}

/** Parts of the width a day takes. */
const PAST = 1.7;
const TODAY = 2.6;
const OTHER = 3.8;
const WIDE = 15;

export const dayOf = (minute: number): number => Math.floor(minute / DAY_MINUTES);

/** Monday to Friday of the week of a day, and the days off that hold something. */
export function listWeek(day: number, isUsed: (day: number) => boolean): number[] {
  const monday = day - weekdayOf(civilDate(day));
  return [0, 1, 2, 3, 4, 5, 6]
    .map((rank) => monday + rank)
    .filter((one, rank) => rank < 5 || isUsed(one) || one === day);
}

function partOf(day: number, wide: number, today: number): number {
  if (day === wide) return WIDE;
  if (day < today) return PAST;
  return day === today ? TODAY : OTHER;
}

/** Hours that hold all of these, at least eight to six. */
export function listHours(stretches: readonly Stretch[]): Pick<TimeScale, 'opens' | 'closes'> {
  const starts = stretches.map(({ from }) => from - dayOf(from) * DAY_MINUTES);
  const ends = stretches.map(({ from, to }) => to - dayOf(from) * DAY_MINUTES);
  return {
    opens: Math.max(0, Math.floor(Math.min(8 * 60, ...starts) / 60) * 60),
    closes: Math.min(DAY_MINUTES, Math.ceil(Math.max(18 * 60, ...ends) / 60) * 60),
  };
}

export function makeScale(
  days: readonly number[],
  { wide, today }: { readonly wide: number; readonly today: number },
  { opens, closes }: Pick<TimeScale, 'opens' | 'closes'>,
): TimeScale {
  const parts = days.map((day) => partOf(day, wide, today));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  let left = 0;
  const columns = days.map((day, rank): DayColumn => {
    const width = (parts[rank] ?? 0) / whole;
    const column = { day, left, width, isWide: day === wide };
    left += width;
    return column;
  });
  return { columns, opens, closes };
}

/** The fraction of the width at which an instant stands; null on a day that is not shown. Early and late are at the edges. */
export function placeOf({ columns, opens, closes }: TimeScale, minute: number): number | null {
  const column = columns.find(({ day }) => day === dayOf(minute));
  if (column === undefined) return null;
  const within = Math.min(Math.max(minute - column.day * DAY_MINUTES, opens), closes);
  return column.left + (column.width * (within - opens)) / (closes - opens);
}

export interface Box {
  readonly left: number;
  readonly width: number;
}

/** What of a stretch is shown; null when nothing is. */
export function boxOf(scale: TimeScale, { from, to }: Stretch): Box | null {
  const first = from - dayOf(from) * DAY_MINUTES;
  if (first >= scale.closes || to - dayOf(from) * DAY_MINUTES <= scale.opens) return null;
  const left = placeOf(scale, from);
  const end = Math.min(to, dayOf(from) * DAY_MINUTES + scale.closes);
  const right = left === null ? null : placeOf(scale, Math.min(end, (dayOf(from) + 1) * DAY_MINUTES - 1));
  return left === null || right === null || right <= left ? null : { left, width: right - left };
}

/** The instant at a fraction of the width, on the quarter hour. */
export function minuteAt({ columns, opens, closes }: TimeScale, fraction: number): number {
  const last = columns[columns.length - 1];
  const column = columns.find(({ left, width }) => fraction < left + width) ?? last;
  if (column === undefined) return 0;
  const within = Math.min(Math.max((fraction - column.left) / column.width, 0), 1);
  const minute = opens + within * (closes - opens);
  return column.day * DAY_MINUTES + Math.round(minute / QUARTER_MINUTES) * QUARTER_MINUTES;
}

/** When a calendar keeps working hours in a zone of its own. */
interface Hours {
  readonly from: number;
  readonly to: number;
  readonly days: readonly number[];
  readonly shiftMinutes: number;
}

/** Working hours that fall on a day of the house, in order: those of the day before and after too, for who is far away. */
export function listWorking({ from, to, days, shiftMinutes }: Hours, day: number): Stretch[] {
  const [start, end] = [day * DAY_MINUTES, (day + 1) * DAY_MINUTES];
  return [day - 1, day, day + 1].flatMap((local) => {
    if (!days.includes(weekdayOf(civilDate(local)) + 1)) return [];
    const midnight = local * DAY_MINUTES - shiftMinutes;
    const span = { from: Math.max(start, midnight + from), to: Math.min(end, midnight + to) };
    return span.from < span.to ? [span] : [];
  });
}

/** The rest of what is shown of a day: hatched. */
export function listOff(hours: Hours, day: number, { opens, closes }: Pick<TimeScale, 'opens' | 'closes'>): Stretch[] {
  const end = day * DAY_MINUTES + closes;
  let at = day * DAY_MINUTES + opens;
  const off: Stretch[] = [];
  for (const work of listWorking(hours, day)) {
    if (work.from > at) off.push({ from: at, to: Math.min(work.from, end) });
    at = Math.max(at, work.to);
  }
  if (at < end) off.push({ from: at, to: end });
  return off;
}

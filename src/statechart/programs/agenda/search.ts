/**
 * Free times of several people, on the quarter hour, with a room when one is asked for. It reads the calendars as the screen
 * shows them: who needs what of a room is written nowhere, so that the search cannot know it either.
 */
import type { SlotSearch } from '../../../model/agenda.ts';
import { minutesOfDay } from '../../../scenario/fillText.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { type Diary, isFree, isRoomClosed, isRoomTaken, isShortOfSeats, openDiary } from './obstacles.ts';
import { clockAt, DAY_MINUTES, dayAt, isWithinHours, readDay, type Span } from './span.ts';

export const QUARTER_MINUTES = 15;
/** Days a search may cover. */
export const MOST_DAYS = 15;
const MOST_FOUND = 40;

/** The present instant, in minutes since 1970. */
export function minuteNow(model: Model, office: Office): number {
  return (readDay(model.scenario.date) ?? 0) * DAY_MINUTES + minutesOfDay(model.scenario, office.clockMs);
}

/** Rooms free then, with seats enough for those people. */
export function listRooms(diary: Diary, owners: readonly string[], span: Span): string[] {
  return diary.book.agenda.rooms.flatMap(({ id }) =>
    isRoomTaken(diary, id, span) || isRoomClosed(diary, id, span) || isShortOfSeats(diary, id, owners) ? [] : [id],
  );
}

/** Only what concerns these people, or a room, within those days: what is looked through a thousand times. */
function narrow({ book, taken }: Diary, owners: readonly string[], { from, to }: Span): Diary {
  const wanted = new Set([...owners, ...book.rooms.keys()]);
  return {
    book,
    taken: taken.filter(
      (one) =>
        one.from - one.travelMinutes < to && one.to + one.travelMinutes > from && one.of.some((id) => wanted.has(id)),
    ),
  };
}

/** Asked first: it is the cheapest question, and refuses most of the day. */
function allWork({ book }: Diary, owners: readonly string[], span: Span): boolean {
  return owners.every((who) => {
    const owner = book.owners.get(who);
    return owner === undefined || isWithinHours(owner, span);
  });
}

function suits(diary: Diary, { owners, withRoom }: SlotSearch, span: Span): boolean {
  if (!allWork(diary, owners, span) || !owners.every((who) => isFree(diary, who, span))) return false;
  return !withRoom || listRooms(diary, owners, span).length > 0;
}

/** The first forty, in order, as « 2025-11-20 14:00 ». None is past. */
export function searchSlots(model: Model, office: Office, search: SlotSearch): string[] {
  const [first, last] = [readDay(search.fromDay), readDay(search.toDay)];
  if (first === null || last === null) return [];
  const days = Math.min(last - first + 1, MOST_DAYS);
  const whole = { from: first * DAY_MINUTES, to: (first + days) * DAY_MINUTES };
  const diary = narrow(openDiary(model, office, { shown: true }), search.owners, whole);
  const now = minuteNow(model, office);
  const found: string[] = [];
  for (let from = whole.from; from < whole.to && found.length < MOST_FOUND; from += QUARTER_MINUTES) {
    const span = { from, to: from + search.minutes };
    const isOneDay = Math.floor(from / DAY_MINUTES) === Math.floor(span.to / DAY_MINUTES);
    if (from >= now && isOneDay && suits(diary, search, span)) found.push(`${dayAt(from)} ${clockAt(from)}`);
  }
  return found;
}

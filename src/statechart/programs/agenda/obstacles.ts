/**
 * What a meeting meets with at a time and place: people who have something else, who are too far, who are off; a room taken,
 * closed, too small, or that cannot receive somebody; things that are not there. Pure; changes nothing.
 */
import type { MeetingPlan, Obstacles, OwnerId } from '../../../model/agenda.ts';
import type { Owner } from '../../../scenario/schema/agenda.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { type Book, bookOf, listTaken, type Reading, type Taken } from './calendars.ts';
import { isWithinHours, overlaps, readSpan, type Span, widen } from './span.ts';

export const NO_OBSTACLE: Obstacles = {
  clashes: [],
  tooFar: [],
  outsideHours: [],
  shutOut: [],
  roomTaken: false,
  roomClosed: false,
  seatsShort: false,
  missingEquipment: [],
};

/** A book and all that takes time in it, for one reading. */
export interface Diary {
  readonly book: Book;
  readonly taken: readonly Taken[];
}

export function openDiary(model: Model, office: Office, reading: Reading): Diary {
  return { book: bookOf(model), taken: listTaken(model, office, reading) };
}

/** « To be confirmed » keeps nobody and nothing. */
const binds = ({ kind }: Taken): boolean => kind !== 'tentative';
const takes = (taken: Taken, id: string, span: Span): boolean =>
  taken.of.includes(id) && binds(taken) && overlaps(taken, span);

/** Something else at that time. */
export function hasClash({ taken }: Diary, who: OwnerId, span: Span): boolean {
  return taken.some((one) => one.kind !== 'travel' && takes(one, who, span));
}

/** On the road at that time: to or from what they have else, or on a journey. Under that thing itself they clash. */
export function isTooFar({ taken }: Diary, who: OwnerId, span: Span): boolean {
  return taken.some((one) => {
    if (!one.of.includes(who) || !binds(one)) return false;
    if (one.kind === 'travel') return overlaps(one, span);
    return overlaps(widen(one, one.travelMinutes), span) && !overlaps(one, span);
  });
}

/** Out of working hours where they are, or absent. */
export function isOff({ book, taken }: Diary, who: OwnerId, span: Span): boolean {
  const owner = book.owners.get(who);
  if (owner !== undefined && !isWithinHours(owner, span)) return true;
  return taken.some((one) => one.kind === 'absence' && takes(one, who, span));
}

/** Nothing of theirs stands in the way. */
export function isFree(diary: Diary, who: OwnerId, span: Span): boolean {
  return !hasClash(diary, who, span) && !isTooFar(diary, who, span) && !isOff(diary, who, span);
}

/** Attends from afar: needs a room that can be joined, and no seat in it. */
const isRemote = (owner: Owner | undefined): boolean => owner?.needs.includes('remote') ?? false;

/** Does the room lack what they need? No room shuts nobody out. */
export function isShutOut({ book }: Diary, room: string, who: OwnerId): boolean {
  const offers = book.rooms.get(room)?.offers;
  if (offers === undefined) return false;
  return book.owners.get(who)?.needs.some((need) => !offers.includes(need)) ?? false;
}

/** Fewer seats than people who come in person. */
export function isShortOfSeats({ book }: Diary, room: string, attendees: readonly OwnerId[]): boolean {
  const seats = book.rooms.get(room)?.seats;
  return seats !== undefined && attendees.filter((who) => !isRemote(book.owners.get(who))).length > seats;
}

/** Works, or the room withdrawn. */
const closes = ({ kind }: Taken): boolean => kind === 'works' || kind === 'absence';

export function isRoomClosed({ taken }: Diary, room: string, span: Span): boolean {
  return taken.some((one) => closes(one) && takes(one, room, span));
}

export function isRoomTaken({ taken }: Diary, room: string, span: Span): boolean {
  return taken.some((one) => !closes(one) && takes(one, room, span));
}

/** Broken: of no use anywhere. Else the room has it, or one is left to be brought. */
function isMissing({ book, taken }: Diary, thing: string, room: string, span: Span): boolean {
  if (book.broken.has(thing)) return true;
  if (book.rooms.get(room)?.equipment.includes(thing)) return false;
  return taken.filter((one) => takes(one, thing, span)).length >= (book.equipment.get(thing)?.count ?? 0);
}

type Place = Pick<MeetingPlan, 'room' | 'attendees' | 'equipment'>;

export function findObstacles(diary: Diary, span: Span, { room, attendees, equipment }: Place): Obstacles {
  return {
    clashes: attendees.filter((who) => hasClash(diary, who, span)),
    tooFar: attendees.filter((who) => isTooFar(diary, who, span)),
    outsideHours: attendees.filter((who) => isOff(diary, who, span)),
    shutOut: attendees.filter((who) => isShutOut(diary, room, who)),
    roomTaken: room !== '' && isRoomTaken(diary, room, span),
    roomClosed: room !== '' && isRoomClosed(diary, room, span),
    seatsShort: isShortOfSeats(diary, room, attendees),
    missingEquipment: equipment.filter((thing) => isMissing(diary, thing, room, span)),
  };
}

/** What a plan meets with now, the meeting itself left out. */
export function obstaclesOf(model: Model, office: Office, plan: MeetingPlan, reading: Reading): Obstacles {
  const span = readSpan(plan.day, plan.from, plan.to);
  return span === null ? NO_OBSTACLE : findObstacles(openDiary(model, office, reading), span, plan);
}

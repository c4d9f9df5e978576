/**
 * What is in the calendars at an instant: the situation’s entries that are true now, and the meetings that stand.
 * Two readings of it: what is so, and what the screen shows. Judges nothing.
 */
import type { MeetingId } from '../../../model/agenda.ts';
import { drawsHold } from '../../../scenario/condition.ts';
import type { Agenda, AgendaEntry, Equipment, Owner, Room } from '../../../scenario/schema/agenda.ts';
import { valueNow } from '../../../scenario/varies.ts';
import { wording } from '../../circumstances.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { readSpan, type Span } from './span.ts';
import type { MeetingState } from './state.ts';

/** A stretch of somebody’s time, or of a room’s, or of a thing’s. */
export interface Taken extends Span {
  readonly id: string;
  readonly of: readonly string[];
  readonly kind: AgendaEntry['kind'];
  readonly title: string;
  readonly private: boolean;
  readonly travelMinutes: number;
  /** The meeting it is, or null for an entry. */
  readonly meeting: MeetingId | null;
}

/** An entry with the marks it waits for. */
interface Entry extends Taken {
  readonly once: string | undefined;
  readonly shownOnce: string | undefined;
}

/** The agenda of a situation, indexed once. */
export interface Book {
  readonly agenda: Agenda;
  readonly owners: ReadonlyMap<string, Owner>;
  readonly rooms: ReadonlyMap<string, Room>;
  readonly equipment: ReadonlyMap<string, Equipment>;
  /** Of no use in this variant. */
  readonly broken: ReadonlySet<string>;
  readonly entries: readonly Entry[];
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function readEntry(model: Model, entry: AgendaEntry): Entry[] {
  const { draws } = model.variant;
  const [from, to] = [valueNow(entry.from, draws), valueNow(entry.to, draws)];
  const span = from === undefined || to === undefined ? null : readSpan(entry.day, from, to);
  if (span === null || !drawsHold(entry.draw, (name) => draws[name])) return [];
  const { id, of, kind, travelMinutes, once, shownOnce } = entry;
  const title = wording(model, { clockMs: 0 }, entry.title);
  return [{ ...span, id, of, kind, title, private: entry.private, travelMinutes, once, shownOnce, meeting: null }];
}

const NO_AGENDA: Agenda = {
  name: '',
  zone: '',
  owners: [],
  rooms: [],
  equipment: [],
  entries: [],
  meetings: [],
  answers: [],
  tasks: [],
};

function makeBook(model: Model): Book {
  const agenda = model.scenario.agenda ?? NO_AGENDA;
  const broken = agenda.equipment.filter((one) => valueNow(one.broken, model.variant.draws) === true);
  return {
    agenda,
    owners: byId(agenda.owners),
    rooms: byId(agenda.rooms),
    equipment: byId(agenda.equipment),
    broken: new Set(broken.map(({ id }) => id)),
    entries: agenda.entries.flatMap((entry) => readEntry(model, entry)),
  };
}

const books = new WeakMap<Model, Book>();

/** The agenda of a model; made once, for it never changes. */
export function bookOf(model: Model): Book {
  const known = books.get(model);
  if (known !== undefined) return known;
  const made = makeBook(model);
  books.set(model, made);
  return made;
}

/** The time a meeting takes, of those who attend, of its room and of what is brought to it. */
function takenBy(book: Book, { id, plan, cancelled }: MeetingState): Taken | null {
  const span = cancelled ? null : readSpan(plan.day, plan.from, plan.to);
  if (span === null) return null;
  const there = book.rooms.get(plan.room)?.equipment ?? [];
  const brought = plan.equipment.filter((thing) => !there.includes(thing));
  const of = [...plan.attendees, ...brought, ...(plan.room === '' ? [] : [plan.room])];
  return { ...span, id, of, kind: 'meeting', title: plan.title, private: false, travelMinutes: 0, meeting: id };
}

/** `shown`: only what the screen shows; else what is so. `except`: a meeting left out. */
export interface Reading {
  readonly shown: boolean;
  readonly except?: MeetingId | null;
}

/** All that takes time now. */
export function listTaken(model: Model, office: Office, { shown, except = null }: Reading): Taken[] {
  const isTrue = (mark: string | undefined) => mark === undefined || office.marks[mark] !== undefined;
  const book = bookOf(model);
  const entries = book.entries.filter(({ once, shownOnce }) => isTrue(once) && (!shown || isTrue(shownOnce)));
  const meetings = office.programs.agenda.meetings.flatMap((meeting) => {
    const taken = meeting.id === except ? null : takenBy(book, meeting);
    return taken === null ? [] : [taken];
  });
  return [...entries, ...meetings];
}

/** People, rooms and things as rows of the planning: their hours, what is in their calendar, what of it one may read. */
import type { Run } from '../../../simulation/index.ts';
import { calendars, wording } from '../../../statechart/index.ts';
import type { BlockKind, BlockView, RowView } from './agendaView.ts';
import { sayBusy, sayRoom, sayShift, sayWhenInFull } from './agendaWords.ts';

type Taken = calendars.Taken;

/** What a title may be read as in this row. */
interface Reader {
  readonly name: string;
  /** How the row is called within a sentence. */
  readonly called: string;
  readonly isClosed: boolean;
}

const KIND_WORDS: Readonly<Partial<Record<BlockKind, string>>> = {
  tentative: 'à confirmer',
  absence: 'absence',
  works: 'travaux',
  travel: 'trajet',
};

function sayBlock(title: string, kind: BlockKind, taken: Taken, { called }: Reader): string {
  const word = KIND_WORDS[kind];
  const isSaid = word === undefined || title.toLocaleLowerCase('fr').includes(word.slice(0, 6));
  const way = taken.travelMinutes === 0 ? [] : [`trajet ${taken.travelMinutes}\u00a0min avant et après`];
  return [title, ...(isSaid ? [] : [word]), called, sayWhenInFull(taken), ...way].join(', ');
}

/** Of a calendar that shows only free or busy, and of what is private, one reads that it is taken. Meetings one knows are read. */
function viewBlock(taken: Taken, reader: Reader): BlockView {
  const isHidden = taken.meeting === null && (taken.private || reader.isClosed);
  const kind: BlockKind = isHidden && taken.kind !== 'tentative' ? 'hidden' : taken.kind;
  const title = isHidden ? sayBusy(reader.name) : taken.title;
  const { id, from, to, travelMinutes, meeting } = taken;
  return { id, kind, title, from, to, travelMinutes, meeting, sentence: sayBlock(title, kind, taken, reader) };
}

const blocksOf = (all: readonly Taken[], id: string, reader: Reader): BlockView[] =>
  all
    .filter(({ of }) => of.includes(id))
    .map((taken) => viewBlock(taken, reader))
    .sort((a, b) => a.from - b.from || a.to - b.to);

const ACCESS_WORDS = {
  write: 'Vous tenez cet agenda',
  read: 'En lecture',
  busy: 'Libre ou occupé, sans les titres',
} as const;

export function viewPeople(run: Run, all: readonly Taken[]): RowView[] {
  const say = (text: string) => wording(run.model, run.state, text);
  return calendars.bookOf(run.model).agenda.owners.map(({ id, name: written, role, zone, hours, access }): RowView => {
    const name = say(written);
    return {
      id,
      kind: 'person',
      name,
      note: say(role),
      zone: zone === undefined ? '' : `${say(zone.place)}, ${sayShift(zone.shiftMinutes)}`,
      hours: {
        from: calendars.readClock(hours.from) ?? 0,
        to: calendars.readClock(hours.to) ?? 0,
        days: hours.days,
        shiftMinutes: zone?.shiftMinutes ?? 0,
      },
      isKept: access === 'write',
      access: ACCESS_WORDS[access],
      blocks: blocksOf(all, id, { name, called: name, isClosed: access === 'busy' }),
    };
  });
}

export function viewRooms(run: Run, all: readonly Taken[]): RowView[] {
  const say = (text: string) => wording(run.model, run.state, text);
  return calendars.bookOf(run.model).agenda.rooms.map(({ id, name: written, note }): RowView => {
    const name = say(written);
    const blocks = blocksOf(all, id, { name, called: sayRoom(name), isClosed: false });
    return { id, kind: 'room', name, note: say(note), zone: '', hours: null, isKept: false, access: '', blocks };
  });
}

/** Things that can be brought; what stays in its room has no calendar. */
export function viewThings(run: Run, all: readonly Taken[]): RowView[] {
  const { equipment } = calendars.bookOf(run.model).agenda;
  return equipment.map(({ id, name: written, count }): RowView => {
    const name = wording(run.model, run.state, written);
    const blocks = blocksOf(all, id, { name, called: name, isClosed: false });
    const note = count === 0 ? 'reste dans sa salle' : count === 1 ? 'un exemplaire' : `${count}\u00a0exemplaires`;
    return { id, kind: 'thing', name, note, zone: '', hours: null, isKept: false, access: '', blocks };
  });
}

/** Shared calendars: names that exist, days and hours that are possible, answers that can come. */
import { parseCivilDate } from '../../model/time.ts';
import { type Check, type Draft, inside, type Place, type Report } from '../draft.ts';
import type { Agenda, Meeting } from '../schema/agenda.ts';
import type { Varying } from '../schema/common.ts';
import { nearestName } from '../suggest.ts';
import { eachWord } from '../walk.ts';
import { expectName, type NamedKind, whereOf } from './unknownName.ts';

type Use = readonly [kind: NamedKind, names: string | readonly string[], place: Place];

/** People, rooms, things, meetings and documents named in the calendars. */
export const checkAgendaNames: Check = (draft, report) => {
  if (draft.agenda === null) return;
  const { value, place } = draft.agenda;
  const uses: Use[] = [
    ...value.rooms.map((one, rank): Use => ['equipment', one.equipment, inside(place, 'rooms', rank, 'equipment')]),
    ...value.meetings.flatMap((one, rank) => meetingUses(one, inside(place, 'meetings', rank))),
    ...value.answers.flatMap((one, rank): Use[] => [
      ['meeting', one.meeting, inside(place, 'answers', rank, 'meeting')],
      ['owner', one.who, inside(place, 'answers', rank, 'who')],
    ]),
  ];
  for (const [kind, names, at] of uses) {
    for (const one of eachWord(names, at)) expectName(kind, one.value, one.place, draft.names, report);
  }
  value.entries.forEach(({ of }, rank) => {
    for (const one of eachWord(of, inside(place, 'entries', rank, 'of')))
      checkHolder(one.value, one.place, draft, report);
  });
};

function meetingUses(meeting: Meeting, place: Place): Use[] {
  return [
    ['owner', meeting.organiser, inside(place, 'organiser')],
    ['owner', meeting.attendees, inside(place, 'attendees')],
    ['owner', meeting.optional, inside(place, 'optional')],
    ['room', meeting.room === '' ? [] : meeting.room, inside(place, 'room')],
    ['equipment', meeting.equipment, inside(place, 'equipment')],
    ['document', meeting.documents, inside(place, 'documents')],
  ];
}

const HOLDERS = ['owner', 'room', 'equipment'] as const;

/** An entry is somebody’s, a room’s or a thing’s. */
function checkHolder(name: string, place: Place, { names }: Draft, report: Report): void {
  if (HOLDERS.some((kind) => names.has(kind, name))) return;
  const known = HOLDERS.flatMap((kind) => names.all(kind));
  report('SC200', place, { name, where: whereOf(place), near: nearestName(name, known), known });
}

const HOLDER_WORDS = { owner: 'une personne', room: 'une salle', equipment: 'un matériel' } as const;

/** What entries belong to is told by name alone: no room bears the name of somebody. */
export const checkHolderNames: Check = ({ names }, report) => {
  const first = new Map<string, (typeof HOLDERS)[number]>();
  for (const kind of HOLDERS) {
    for (const { name, document, path } of names.declarations(kind)) {
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, kind);
      else if (earlier !== kind)
        report('SC215', { document, path }, { name, one: HOLDER_WORDS[earlier], other: HOLDER_WORDS[kind] });
    }
  }
};

/** Days that exist, and ends that come after beginnings. */
export const checkAgendaTimes: Check = ({ agenda }, report) => {
  if (agenda === null) return;
  const { value, place } = agenda;
  value.owners.forEach(({ hours }, rank) => {
    checkOrder(hours.from, hours.to, inside(place, 'owners', rank, 'hours', 'to'), report);
  });
  for (const list of ['entries', 'meetings'] as const) {
    value[list].forEach(({ day, from, to }, rank) => {
      checkDay(day, inside(place, list, rank, 'day'), report);
      checkOrder(from, to, inside(place, list, rank, 'to'), report);
    });
  }
  value.tasks.forEach(({ day, at }, rank) => {
    checkDay(day, inside(place, 'tasks', rank, 'day'), report);
    if (at !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) {
      const where = inside(place, 'tasks', rank, 'at');
      report('SC171', where, { time: at, where: whereOf(where) });
    }
  });
};

function checkDay(date: string, place: Place, report: Report): void {
  if (parseCivilDate(date) === null) report('SC170', place, { date, where: whereOf(place) });
}

const valuesOf = (time: Varying<string>): string[] =>
  typeof time === 'string' ? [time] : time.map(({ value }) => value);

/** Times are five characters, so that they sort as words do. When both vary, they are held together rank by rank. */
function checkOrder(from: Varying<string>, to: Varying<string>, place: Place, report: Report): void {
  const [starts, ends] = [valuesOf(from), valuesOf(to)];
  const isPaired = starts.length === ends.length;
  starts.forEach((start, rank) => {
    const met = isPaired ? [ends[rank] ?? ''] : ends;
    const wrong = met.find((end) => end <= start);
    if (wrong !== undefined) report('SC210', place, { from: start, to: wrong, where: whereOf(place) });
  });
}

/** Answers of people who are asked, none hidden by one above that always fits. */
export const checkAnswers: Check = ({ agenda }, report) => {
  if (agenda === null) return;
  const certain = new Set<string>();
  agenda.value.answers.forEach((one, rank) => {
    const { meeting, who, draw, when } = one;
    const place = inside(agenda.place, 'answers', rank);
    const asked = agenda.value.meetings.find(({ id }) => id === meeting);
    if (asked !== undefined && !isAsked(asked, who, agenda.value))
      report('SC211', inside(place, 'who'), { who, meeting });
    const key = `${meeting} ${who}`;
    if (certain.has(key)) report('SC212', place, { who, meeting });
    if (draw === undefined && when === undefined) certain.add(key);
    if (one.onceReminded && one.answer === 'silent') report('SC213', inside(place, 'onceReminded'), { who });
  });
};

/** Somebody unknown is told of elsewhere. */
const isAsked = ({ attendees, optional }: Meeting, who: string, { owners }: Agenda): boolean =>
  attendees.includes(who) || optional.includes(who) || !owners.some(({ id }) => id === who);

/** A calendar of one’s own to keep. */
export const checkSomebodyKept: Check = ({ agenda }, report) => {
  if (agenda === null || agenda.value.owners.some(({ access }) => access === 'write')) return;
  report('SC214', inside(agenda.place, 'owners'), {});
};

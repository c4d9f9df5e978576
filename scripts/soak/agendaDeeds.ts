/** What somebody might do in the shared calendars: sensible names and strange ones, absurd days and hours. Knows what deeds are; not what they should do. */
import type { Act } from '../../src/model/act.ts';
import type { AgendaDeed, MeetingPlan } from '../../src/model/agenda.ts';
import { type Dice, pick } from './dice.ts';

export interface AgendaNames {
  readonly owners: readonly string[];
  readonly rooms: readonly string[];
  readonly equipment: readonly string[];
  readonly meetings: readonly string[];
  readonly days: readonly string[];
  readonly documents: readonly string[];
}

type DrawText = (dice: Dice) => string;
type DrawDeed = (names: AgendaNames, dice: Dice, drawText: DrawText) => AgendaDeed;

const HOURS = ['08:00', '09:30', '10:00', '12:00', '14:00', '14:15', '15:30', '18:00', '9:00', '24:00', '99:99', ''];
const LENGTHS = [15, 60, 90, 600, 0, -30, 0.5, 1e9];

const some = <T>(items: readonly T[], most: number, dice: Dice): T[] =>
  Array.from({ length: Math.floor(dice() * (most + 1)) }, () => pick(items, dice));

function drawPlan(
  { owners, rooms, equipment, days, documents }: AgendaNames,
  dice: Dice,
  drawText: DrawText,
): MeetingPlan {
  return {
    title: drawText(dice),
    day: pick(days, dice),
    from: pick(HOURS, dice),
    to: pick(HOURS, dice),
    room: pick(rooms, dice),
    equipment: some(equipment, 2, dice),
    attendees: some(owners, 5, dice),
    documents: dice() < 0.8 ? [] : some(documents, 2, dice),
    note: dice() < 0.5 ? '' : drawText(dice),
  };
}

/** A plan of which only some words are given. */
function drawChange(names: AgendaNames, dice: Dice, drawText: DrawText): Partial<MeetingPlan> {
  const { day, from, to, room, attendees } = drawPlan(names, dice, drawText);
  return pick<Partial<MeetingPlan>>(
    [{ day }, { from, to }, { day, from, to, room }, { room }, { attendees }, {}],
    dice,
  );
}

const DEEDS: readonly DrawDeed[] = [
  ({ owners, days }, dice) => ({ do: 'show', owners: some(owners, 4, dice), day: pick(days, dice) }),
  ({ owners, days }, dice) => ({
    do: 'searchSlots',
    owners: some(owners, 4, dice),
    withRoom: dice() < 0.5,
    minutes: pick(LENGTHS, dice),
    fromDay: pick(days, dice),
    toDay: pick(days, dice),
  }),
  (names, dice, drawText) => ({ do: 'planMeeting', plan: drawPlan(names, dice, drawText) }),
  (names, dice, drawText) => ({
    do: 'changeMeeting',
    meeting: pick(names.meetings, dice),
    plan: drawChange(names, dice, drawText),
  }),
  ({ meetings }, dice, drawText) => ({ do: 'cancelMeeting', meeting: pick(meetings, dice), note: drawText(dice) }),
  ({ meetings }, dice) => ({ do: 'undo', meeting: pick(meetings, dice) }),
  ({ meetings, owners }, dice, drawText) => ({
    do: pick(['invite', 'remind'] as const, dice),
    meeting: pick(meetings, dice),
    to: some(owners, 4, dice),
    text: drawText(dice),
  }),
  ({ meetings, owners }, dice) => ({
    do: 'noteAnswer',
    meeting: pick(meetings, dice),
    who: pick(owners, dice),
    answer: pick(['yes', 'no', 'maybe'] as const, dice),
  }),
  ({ days }, dice, drawText) => ({ do: 'addTask', text: drawText(dice), day: pick(days, dice), at: pick(HOURS, dice) }),
  (_names, dice) => ({ do: 'tickTask', rank: Math.floor(dice() * 4) - 1, done: dice() < 0.5 }),
];

/** Without most of the strange ones: a plan of strange names alone is never more than refused. */
function sober(names: AgendaNames): AgendaNames {
  const plain = (list: readonly string[]) =>
    list.filter((name) => /^[a-z0-9-]*$/.test(name) && !/^(0000|9999)/.test(name));
  const { owners, rooms, equipment, meetings, days, documents } = names;
  return {
    owners: plain(owners).filter((name) => name !== ''),
    rooms: plain(rooms),
    equipment: plain(equipment),
    meetings: plain(meetings),
    days: plain(days).filter((day) => day.startsWith('20')),
    documents,
  };
}

export const drawAgendaAct = (names: AgendaNames, dice: Dice, drawText: DrawText): Act => ({
  do: 'agenda',
  deed: pick(DEEDS, dice)(dice() < 0.7 ? sober(names) : names, dice, drawText),
});

/** What is read in the shared calendars, with its place: words, conditions, marks, draws. Judges none. */
import { type Draft, inside, type Located, type Place } from './draft.ts';
import type { Agenda } from './schema/agenda.ts';
import type { Condition } from './schema/common.ts';

type Entry = readonly [text: string | undefined, place: Place];
type DrawTest = Record<string, string | string[]>;
type ListName = { [K in keyof Agenda]: Agenda[K] extends readonly unknown[] ? K : never }[keyof Agenda];

/** Each element of a list, with its place. */
function each<K extends ListName>({ agenda }: Draft, list: K): Located<Agenda[K][number]>[] {
  if (agenda === null) return [];
  const { value, place } = agenda;
  return value[list].map((one: Agenda[K][number], rank: number) => ({ value: one, place: inside(place, list, rank) }));
}

/** Every sentence of the calendars. */
export function agendaTexts(draft: Draft): Entry[] {
  const { agenda } = draft;
  if (agenda === null) return [];
  return [
    [agenda.value.name, inside(agenda.place, 'name')],
    [agenda.value.zone, inside(agenda.place, 'zone')],
    ...each(draft, 'owners').flatMap(({ value, place }): Entry[] => [
      [value.name, inside(place, 'name')],
      [value.role, inside(place, 'role')],
      [value.zone?.place, inside(place, 'zone', 'place')],
    ]),
    ...each(draft, 'rooms').flatMap(({ value, place }): Entry[] => [
      [value.name, inside(place, 'name')],
      [value.note, inside(place, 'note')],
    ]),
    ...each(draft, 'equipment').map(({ value, place }): Entry => [value.name, inside(place, 'name')]),
    ...each(draft, 'entries').map(({ value, place }): Entry => [value.title, inside(place, 'title')]),
    ...each(draft, 'tasks').map(({ value, place }): Entry => [value.text, inside(place, 'text')]),
    ...each(draft, 'meetings').flatMap(({ value, place }) => meetingTexts(value, place)),
  ];
}

function meetingTexts({ title, note, dependsOn }: Agenda['meetings'][number], place: Place): Entry[] {
  return [
    [title, inside(place, 'title')],
    [note, inside(place, 'note')],
    ...dependsOn.flatMap((one, rank): Entry[] => [
      [one.text, inside(place, 'dependsOn', rank, 'text')],
      [one.note, inside(place, 'dependsOn', rank, 'note')],
    ]),
  ];
}

/** When an answer is given. */
export function agendaConditions(draft: Draft): (readonly [condition: Condition | undefined, place: Place])[] {
  return each(draft, 'answers').map(({ value, place }) => [value.when, inside(place, 'when')]);
}

/** Marks entries wait for. */
export function agendaMarks(draft: Draft): Located<string>[] {
  return each(draft, 'entries').flatMap(({ value, place }) =>
    (['once', 'shownOnce'] as const).flatMap((key) => {
      const mark = value[key];
      return mark === undefined ? [] : [{ value: mark, place: inside(place, key) }];
    }),
  );
}

/** Draws the calendars depend on. */
export function agendaDrawTests(draft: Draft): Located<DrawTest>[] {
  return [
    ...each(draft, 'entries').flatMap((one) => [...ownDraw(one), ...drawsIn(one, 'from'), ...drawsIn(one, 'to')]),
    ...each(draft, 'meetings').flatMap((one) => [...drawsIn(one, 'from'), ...drawsIn(one, 'to')]),
    ...each(draft, 'answers').flatMap(ownDraw),
    ...each(draft, 'owners').flatMap((one) => drawsIn(one, 'undelivered')),
    ...each(draft, 'equipment').flatMap((one) => drawsIn(one, 'broken')),
  ];
}

function ownDraw({ value: { draw }, place }: Located<{ draw?: DrawTest | undefined }>): Located<DrawTest>[] {
  return draw === undefined ? [] : [{ value: draw, place: inside(place, 'draw') }];
}

/** Draws of a value that depends on the variant. */
function drawsIn<K extends string>(
  { value, place }: Located<Readonly<Record<K, unknown>>>,
  key: K,
): Located<DrawTest>[] {
  const varying: unknown = value[key];
  if (!Array.isArray(varying)) return [];
  return (varying as { draw?: DrawTest }[]).flatMap(({ draw }, rank) =>
    draw === undefined ? [] : [{ value: draw, place: inside(place, key, rank, 'draw') }],
  );
}

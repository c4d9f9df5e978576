/** The people: each comes by some way, with an identity of their own; draws and identities serve somewhere. */
import { type Check, type Draft, inside } from '../draft.ts';
import type { Character } from '../schema/people.ts';
import { eachText } from '../texts.ts';
import { eachDrawTest } from '../walk.ts';

export const checkComings: Check = ({ characters, calls, extensions }, report) => {
  for (const { value, place } of characters) {
    const { id, role } = value;
    if (role === 'visitor' && value.arrives === undefined) report('SC177', inside(place, 'id'), { person: id });
    const isCalled = extensions.some(({ value: one }) => one.outcomes.some(({ character }) => character === id));
    if (role === 'caller' && !isCalled && !calls.some(({ value: call }) => call.from === id)) {
      report('SC178', inside(place, 'id'), { person: id, role });
    }
  }
  for (const { value, place } of calls) {
    const caller = characters.find(({ value: one }) => one.id === value.from)?.value;
    if (caller?.role === 'visitor') report('SC179', inside(place, 'from'), { call: value.id, person: value.from });
  }
};

/** Every identity a character may take, with the draw that decides it. */
function identitiesOf({ persona }: Character, draft: Draft): { draw: string | null; ids: readonly string[] } {
  if (typeof persona === 'string') return { draw: null, ids: [persona] };
  return { draw: persona.draw, ids: draft.draws?.value[persona.draw]?.values ?? [] };
}

/** Two people may not be the same person, nor (a lesser fault) wear the same face. */
export const checkIdentities: Check = (draft, report) => {
  const people = draft.characters.map(({ value, place }) => ({ id: value.id, place, ...identitiesOf(value, draft) }));
  for (const [rank, one] of people.entries()) {
    for (const other of people.slice(0, rank)) {
      const shared = one.ids.find((id) => other.ids.includes(id));
      if (shared !== undefined)
        report('SC176', inside(one.place, 'persona'), { one: one.id, other: other.id, persona: shared });
    }
  }
};

/** Only those who come to the hall are seen. */
export const checkFaces: Check = (draft, report) => {
  const lookOf = new Map(draft.personas.map(({ value }) => [value.id, value.look]));
  const seen = draft.characters.filter(({ value }) => value.role === 'visitor');
  const people = seen.map(({ value, place }) => ({ id: value.id, place, ids: identitiesOf(value, draft).ids }));
  for (const [rank, one] of people.entries()) {
    for (const other of people.slice(0, rank)) {
      const otherLooks = other.ids.filter((id) => !one.ids.includes(id)).map((id) => lookOf.get(id));
      const look = one.ids.map((id) => lookOf.get(id)).find((mine) => mine !== undefined && otherLooks.includes(mine));
      if (look !== undefined) report('SC188', inside(one.place, 'persona'), { person: one.id, other: other.id, look });
    }
  }
};

export const checkDrawsUsed: Check = (draft, report) => {
  if (draft.draws === null) return;
  const used = new Set(eachDrawTest(draft).flatMap(({ value }) => Object.keys(value)));
  for (const { value } of draft.characters) {
    for (const one of [value.persona, value.temper]) if (typeof one === 'object') used.add(one.draw);
  }
  for (const { value } of eachText(draft)) {
    for (const [, name] of value.matchAll(/\{\s*draw\.([^{}\s]+)\s*\}/g)) if (name !== undefined) used.add(name);
  }
  for (const [name, { values }] of Object.entries(draft.draws.value)) {
    const place = inside(draft.draws.place, name);
    if (!used.has(name)) report('SC182', { ...place, on: 'key' }, { draw: name });
    for (const [rank, value] of values.entries()) {
      if (values.indexOf(value) < rank) report('SC181', inside(place, 'values', rank), { draw: name, value });
    }
  }
};

export const checkPersonasUsed: Check = (draft, report) => {
  const used = new Set(draft.characters.flatMap(({ value }) => identitiesOf(value, draft).ids));
  for (const { value, place } of draft.personas) {
    if (!used.has(value.id)) report('SC183', inside(place, 'id'), { persona: value.id });
  }
};

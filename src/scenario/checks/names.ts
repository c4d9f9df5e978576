/** Every name written in a situation names something. Knows which key names which kind. */

import { LOOKS } from '../../model/looks.ts';
import { type Check, type Draft, inside, type Place, type Report } from '../draft.ts';
import { nearestName } from '../suggest.ts';
import { eachCondition, eachDrawTest, eachWord } from '../walk.ts';
import { expectName, type NamedKind, whereOf } from './unknownName.ts';

type Use = readonly [kind: NamedKind, names: string | readonly string[] | undefined, place: Place];

/** Unknown persons, replies, informations, claims, promises, calls, extensions, hazards… wherever a key names one. */
export const checkNamesUsed: Check = (draft, report) => {
  const uses = [...conversationUses(draft), ...workplaceUses(draft), ...conditionUses(draft)];
  for (const [kind, names, place] of uses) {
    for (const { value, place: at } of eachWord(names, place)) expectName(kind, value, at, draft.names, report);
  }
};

function conversationUses(draft: Draft): Use[] {
  return [
    ...draft.utterances.flatMap(({ value, place }): Use[] => [
      ['character', value.to, inside(place, 'to')],
      ['claim', value.claims, inside(place, 'claims')],
      ['promise', value.promises, inside(place, 'promises')],
      ['info', value.asks, inside(place, 'asks')],
    ]),
    ...draft.lines.flatMap(({ value, place }): Use[] => [
      ['character', value.who, inside(place, 'who')],
      ['info', value.reveals, inside(place, 'reveals')],
    ]),
    ...draft.claims.map(({ value, place }): Use => ['info', value.needs, inside(place, 'needs')]),
    ...draft.promises.map(({ value, place }): Use => ['info', value.needs, inside(place, 'needs')]),
  ];
}

function workplaceUses(draft: Draft): Use[] {
  return [
    ...draft.calls.flatMap(({ value, place }): Use[] => [
      ['character', value.from, inside(place, 'from')],
      ['extension', value.transferTo, inside(place, 'transferTo')],
    ]),
    ...draft.extensions.flatMap(({ value, place }) =>
      value.outcomes.map(
        (one, rank): Use => ['character', one.character, inside(place, 'outcomes', rank, 'character')],
      ),
    ),
    ...draft.documents.map(({ value, place }): Use => ['info', value.teaches, inside(place, 'teaches')]),
    ...draft.mails.flatMap(({ value, place }): Use[] => [
      ['address', value.from, inside(place, 'from')],
      ['address', value.to, inside(place, 'to')],
      ['address', value.cc, inside(place, 'cc')],
      ['box', value.box, inside(place, 'box')],
      ['address', value.handled?.by, inside(place, 'handled', 'by')],
      ['document', value.attachments, inside(place, 'attachments')],
      ['info', value.teaches, inside(place, 'teaches')],
    ]),
    ...draft.writings.flatMap(({ value, place }): Use[] => [
      ['mail', value.answers, inside(place, 'answers')],
      // A message reaches a shared box; a letter, somebody without an address.
      ['addressee', draft.names.has('address', value.to ?? '') ? undefined : value.to, inside(place, 'to')],
    ]),
    ...draft.files.flatMap(({ value, place }): Use[] => [
      ['character', value.of === 'other' ? undefined : value.of, inside(place, 'of')],
      ['info', value.teaches, inside(place, 'teaches')],
    ]),
  ];
}

function conditionUses(draft: Draft): Use[] {
  return eachCondition(draft).map(({ value, place }) => ['character', value.who, inside(place, 'who')]);
}

/** Draws named, their values, and what they stand for (identities, tempers). */
export const checkDraws: Check = (draft, report) => {
  for (const { value, place } of eachDrawTest(draft)) {
    for (const [draw, values] of Object.entries(value)) {
      if (!expectName('draw', draw, { ...inside(place, draw), on: 'key' }, draft.names, report)) continue;
      for (const one of eachWord(values, inside(place, draw)))
        checkDrawValue(draw, one.value, one.place, draft, report);
    }
  }
  for (const { value, place } of draft.characters) {
    if (typeof value.persona === 'string') {
      expectName('persona', value.persona, inside(place, 'persona'), draft.names, report);
    } else checkDrawOf(value.persona.draw, 'persona', inside(place, 'persona', 'draw'), draft, report);
    if (typeof value.temper === 'object') {
      checkDrawOf(value.temper.draw, 'temper', inside(place, 'temper', 'draw'), draft, report);
    }
  }
};

function checkDrawValue(draw: string, value: string, place: Place, draft: Draft, report: Report): void {
  const values = draft.draws?.value[draw]?.values;
  if (values === undefined || values.includes(value)) return;
  report('SC114', place, { name: value, draw, where: whereOf(place), near: nearestName(value, values), known: values });
}

/** A draw whose values are identities or tempers: each value must be one, said where the value is written. */
function checkDrawOf(name: string, of: 'persona' | 'temper', place: Place, draft: Draft, report: Report): void {
  if (!expectName('draw', name, place, draft.names, report) || draft.draws === null) return;
  const values = eachWord(draft.draws.value[name]?.values ?? [], inside(draft.draws.place, name, 'values'));
  for (const { value, place: at } of values) {
    if (of === 'persona') expectName('persona', value, at, draft.names, report);
    else if (value !== 'reactive' && value !== 'instrumental') report('SC184', at, { value, draw: name });
  }
}

/** Drawings of the cast. */
export const checkLooks: Check = (draft, report) => {
  for (const { value, place } of draft.personas) checkLook(value.look, inside(place, 'look'), report);
};

export function checkLook(look: string, place: Place, report: Report): void {
  if ((LOOKS as readonly string[]).includes(look)) return;
  report('SC116', place, { name: look, where: whereOf(place), near: nearestName(look, LOOKS), known: [...LOOKS] });
}

/** Conditions that can never hold, and those that ask about nobody. */
import { type Check, type Draft, inside, type Place, type Report } from '../draft.ts';
import type { Condition } from '../schema/common.ts';
import { type ConditionHere, eachCondition, eachWord } from '../walk.ts';
import { whereOf } from './unknownName.ts';

type DrawValues = ReadonlyMap<string, readonly string[]>;

export const checkConditions: Check = (draft, report) => {
  for (const condition of eachCondition(draft)) {
    checkContradictions(condition, draft, report);
    checkAbout(condition, report);
    if (condition.use === 'draws') checkDrawsOnly(condition, report);
    if (!condition.nested) checkDrawsMeet(condition.value, condition.place, new Map(), report);
  }
};

function checkContradictions({ value, place }: ConditionHere, draft: Draft, report: Report): void {
  const { afterS, beforeS, done, notDone } = value;
  const where = whereOf(place);
  if (afterS !== undefined && beforeS !== undefined && afterS >= beforeS) {
    report('SC175', inside(place, 'afterS'), { where, why: 'time', detail: `${afterS} s et ${beforeS} s` });
  }
  const closes = draft.closesAfterS?.value;
  const isEnding = place.path[0] === 'endings' || place.path[0] === 'report';
  if (!isEnding && afterS !== undefined && closes !== undefined && afterS >= closes) {
    report('SC175', inside(place, 'afterS'), { where, why: 'closing', detail: `${afterS} s` });
  }
  const wanted = new Set(eachWord(done, place).map((mark) => mark.value));
  for (const mark of eachWord(notDone, inside(place, 'notDone'))) {
    if (wanted.has(mark.value)) report('SC175', mark.place, { where, why: 'mark', detail: mark.value });
  }
}

/** Values still possible for each draw, narrowed from a condition to those nested in it. */
function checkDrawsMeet({ draw, any }: Condition, place: Place, outer: DrawValues, report: Report): void {
  const inner = new Map(outer);
  for (const [name, values] of Object.entries(draw ?? {})) {
    const before = inner.get(name);
    const possible = [values].flat().filter((value) => before === undefined || before.includes(value));
    if (possible.length === 0) {
      report('SC175', inside(place, 'draw', name), { where: whereOf(place), why: 'draw', detail: name });
    }
    inner.set(name, possible);
  }
  for (const [rank, one] of (any ?? []).entries()) checkDrawsMeet(one, inside(place, 'any', rank), inner, report);
}

const ABOUT_SOMEONE = ['mood', 'need', 'temper', 'place'] as const;

function checkAbout({ value, place, hasListener, use }: ConditionHere, report: Report): void {
  if (hasListener || use === 'draws' || value.who !== undefined) return;
  const key = ABOUT_SOMEONE.find((one) => value[one] !== undefined);
  if (key !== undefined) report('SC138', inside(place, key), { key, where: whereOf(place) });
}

function checkDrawsOnly({ value, place }: ConditionHere, report: Report): void {
  for (const key of Object.keys(value)) {
    if (key !== 'draw' && key !== 'any')
      report('SC139', { ...inside(place, key), on: 'key' }, { key, where: whereOf(place) });
  }
}

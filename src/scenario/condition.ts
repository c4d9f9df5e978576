/** Does a condition hold? Pure; what is true now is asked of `World`, so that the chart and the assessment can both answer. */
import type { Mood, Need, Place, Temper } from '../model/person.ts';
import type { Condition } from './schema/common.ts';

/** What a condition may ask. `who` is the person the condition is about. */
export interface Circumstances {
  draw(name: string): string | undefined;
  done(mark: string): boolean;
  mood(who: string): Mood | undefined;
  need(who: string): Need | undefined;
  temper(who: string): Temper | undefined;
  place(who: string): Place | undefined;
  readonly nowMs: number;
}

const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

const isAmong = <T>(wanted: T | readonly T[], actual: T | undefined): boolean =>
  actual !== undefined && listOf(wanted).includes(actual);

/** Do the draws asked for hold? */
export function drawsHold(wanted: Condition['draw'], draw: Circumstances['draw']): boolean {
  return wanted === undefined || Object.entries(wanted).every(([name, values]) => isAmong<string>(values, draw(name)));
}

/** `about` is the person meant when the condition names none. Absent condition: true. */
export function conditionHolds(condition: Condition | undefined, about: string, now: Circumstances): boolean {
  if (!condition) return true;
  const who = condition.who ?? about;
  const { draw, done, notDone, mood, need, temper, place, afterS, beforeS, any } = condition;
  // Asked thousands of times a second while exploring: nothing is looked up that is not asked for.
  return (
    drawsHold(draw, (name) => now.draw(name)) &&
    (done === undefined || listOf(done).every((mark) => now.done(mark))) &&
    (notDone === undefined || !listOf(notDone).some((mark) => now.done(mark))) &&
    (mood === undefined || isAmong(mood, now.mood(who))) &&
    (need === undefined || isAmong(need, now.need(who))) &&
    (temper === undefined || isAmong(temper, now.temper(who))) &&
    (place === undefined || isAmong(place, now.place(who))) &&
    (afterS === undefined || now.nowMs >= afterS * 1000) &&
    (beforeS === undefined || now.nowMs <= beforeS * 1000) &&
    (any === undefined || any.some((one) => conditionHolds(one, about, now)))
  );
}

/** How many things a condition asks: of two lines that fit, the more particular one is said. */
export function countDemands(condition: Condition | undefined): number {
  if (!condition) return 0;
  const { draw, done, notDone, any, who: _who, ...others } = condition;
  return (
    Object.keys(draw ?? {}).length +
    listOf(done).length +
    listOf(notDone).length +
    Object.keys(others).length +
    (any ? Math.min(...any.map(countDemands)) : 0)
  );
}

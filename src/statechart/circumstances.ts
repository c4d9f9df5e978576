/** What conditions may ask of an office. */
import type { Mood, Need, Place } from '../model/person.ts';
import { type Circumstances, conditionHolds } from '../scenario/condition.ts';
import { fillText } from '../scenario/fillText.ts';
import type { Condition } from '../scenario/schema/index.ts';
import type { Model } from './model.ts';
import { moodRegion, needRegion, placeRegion } from './modes.ts';
import type { Office } from './office.ts';

export function circumstancesOf(model: Model, office: Office): Circumstances {
  return {
    draw: (name) => model.variant.draws[name],
    done: (mark) => office.marks[mark] !== undefined,
    mood: (who) => office.now[moodRegion(who)] as Mood | undefined,
    need: (who) => office.now[needRegion(who)] as Need | undefined,
    temper: (who) => model.variant.tempers[who],
    place: (who) => office.now[placeRegion(who)] as Place | undefined,
    nowMs: office.clockMs,
  };
}

export function holds(model: Model, office: Office, condition: Condition | undefined, about: string): boolean {
  return condition === undefined || conditionHolds(condition, about, circumstancesOf(model, office));
}

/** An author's text as said at this instant. */
export function wording(model: Model, office: Pick<Office, 'clockMs'>, text: string): string {
  return fillText(text, { scenario: model.scenario, variant: model.variant, nowMs: office.clockMs });
}

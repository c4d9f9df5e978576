/** What a candidate’s conditions may ask of a run. Reads the run’s state; never changes it. */
import type { Mood, Need, Place } from '../../model/person.ts';
import { conditionHolds } from '../../scenario/condition.ts';
import { fillText } from '../../scenario/fillText.ts';
import type { Condition } from '../../scenario/schema/index.ts';
import type { Run } from '../../simulation/index.ts';
import { moodRegion, needRegion, placeRegion } from '../../statechart/index.ts';

/** Does the condition hold now? A mood without `who` is that of the person spoken with, else of the first character. */
export function holdsNow(run: Run, condition: Condition | undefined): boolean {
  const about = run.hand()?.to ?? run.scenario.characters[0]?.id ?? '';
  const { state, variant } = run;
  return conditionHolds(condition, about, {
    draw: (name) => variant.draws[name],
    done: (mark) => state.marks[mark] !== undefined,
    mood: (who) => state.now[moodRegion(who)] as Mood | undefined,
    need: (who) => state.now[needRegion(who)] as Need | undefined,
    temper: (who) => variant.tempers[who],
    place: (who) => state.now[placeRegion(who)] as Place | undefined,
    nowMs: run.nowMs,
  });
}

/** The same value with every repère in its texts replaced, however deep. */
export function fillTexts<T>(run: Run, value: T): T {
  const fill = (item: unknown): unknown => {
    if (typeof item === 'string')
      return fillText(item, { scenario: run.scenario, variant: run.variant, nowMs: run.nowMs });
    if (Array.isArray(item)) return item.map(fill);
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, fill(inner)]));
  };
  return fill(value) as T;
}

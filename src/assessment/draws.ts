/** Which indicators a variant offers. Knows draws; not the log. */
import { drawsHold } from '../scenario/condition.ts';
import type { Condition } from '../scenario/schema/index.ts';

type Draws = Readonly<Record<string, string>>;

/** Holds when every draw named has one of its wanted values, and one of `any` holds. Other keys say nothing of a variant. */
export function holdsForDraws({ draw, any }: Condition, draws: Draws): boolean {
  const holds = drawsHold(draw, (name) => draws[name]);
  return holds && (any === undefined || any.some((one) => holdsForDraws(one, draws)));
}

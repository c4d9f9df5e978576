/** Which indicators a variant offers. Knows draws; not the log. */
import type { Condition } from '../scenario/schema/index.ts';

type Draws = Readonly<Record<string, string>>;

/** Holds when every draw named has one of its wanted values, and one of `any` holds. Other keys say nothing of a variant. */
export function holdsForDraws({ draw = {}, any }: Condition, draws: Draws): boolean {
  const drawn = Object.entries(draw).every(([name, wanted]) => [wanted].flat().includes(draws[name] ?? ''));
  return drawn && (any === undefined || any.some((one) => holdsForDraws(one, draws)));
}

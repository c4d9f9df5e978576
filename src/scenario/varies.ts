/** What a value that depends on the variant is in this one. Knows draws; nothing of what the value is for. */
import { drawsHold } from './condition.ts';
import type { Varying } from './schema/common.ts';

/** The first entry whose draws hold; undefined when none does. A plain value is itself. */
export function valueNow<T>(varying: Varying<T>, draws: Readonly<Record<string, string>>): T | undefined {
  if (!Array.isArray(varying)) return varying as T;
  const entries = varying as Exclude<Varying<T>, T>;
  return entries.find(({ draw }) => drawsHold(draw, (name) => draws[name]))?.value;
}

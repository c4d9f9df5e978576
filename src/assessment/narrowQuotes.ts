/**
 * Of a text that was read, the words that matter to one rule: those of the findings it names. A sentence that says « a payment
 * is promised » cites the promise, not the greeting. Knows the shape of tests; not what a rule does with the answer.
 */
import type { LogEntry } from '../model/log.ts';
import type { FieldTest, Match } from '../scenario/schema/index.ts';

type Scalar = string | number | boolean;

const listOf = (value: Scalar | readonly Scalar[]): readonly Scalar[] =>
  Array.isArray(value) ? value : [value as Scalar];

/** Findings a test asks for: `finds: montant`, or `lacks: { not: [facture, montant] }`. */
function namedBy(finds: FieldTest | undefined, lacks: FieldTest | undefined): readonly Scalar[] {
  const found = finds !== undefined && (typeof finds !== 'object' || Array.isArray(finds)) ? listOf(finds) : [];
  const notLacking = typeof lacks === 'object' && !Array.isArray(lacks) && 'not' in lacks ? listOf(lacks.not) : [];
  return [...found, ...notLacking];
}

/** The findings that matches of `textRead` name, in their order. */
export function findingsNamed(match: Match | readonly Match[]): readonly string[] {
  const named = ([match].flat() as Match[]).flatMap(({ textRead }) => namedBy(textRead?.finds, textRead?.lacks));
  return [...new Set(named.map(String))];
}

/** The entry with these quotes only; as it is when none of them is quoted, or when it is no text that was read. */
export function narrowQuotes(entry: LogEntry, named: readonly string[]): LogEntry {
  if (entry.kind !== 'textRead' || named.length === 0) return entry;
  const kept = named.flatMap((id) => {
    const words = entry.quotes[id];
    return words === undefined ? [] : [[id, words] as const];
  });
  return kept.length === 0 ? entry : { ...entry, quotes: Object.fromEntries(kept) };
}

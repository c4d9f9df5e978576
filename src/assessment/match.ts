/**
 * One kind of log entry with tests on its fields, made ready to be asked thousands of times.
 * Knows the shape of tests; not what a rule does with the answer.
 */
import type { FactKind, LogEntry } from '../model/log.ts';
import type { FieldTest, Match } from '../scenario/schema/index.ts';

/** Says whether an entry is one of those looked for; `kinds` are the only kinds worth asking about. */
export interface Matcher {
  readonly kinds: readonly FactKind[];
  matches(entry: LogEntry): boolean;
}

type Scalar = string | number | boolean;
type ValueTest = (value: unknown) => boolean;
type EntryTest = (entry: LogEntry) => boolean;

const listOf = (value: Scalar | readonly Scalar[]): readonly Scalar[] =>
  Array.isArray(value) ? value : [value as Scalar];

/** A field that is a list holds a value; any other field is that value. */
const holdsOne = (value: unknown, wanted: readonly Scalar[]): boolean =>
  Array.isArray(value)
    ? value.some((item) => wanted.includes(item as Scalar))
    : value !== undefined && wanted.includes(value as Scalar);

const sizeOf = (value: unknown): number | null => {
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.length : null;
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** `min` and `max` compare a number, or the length of a list. An unknown field passes only `not` and `empty: true`. */
function compileFieldTest(test: FieldTest): ValueTest {
  if (typeof test !== 'object' || Array.isArray(test)) {
    const wanted = listOf(test);
    return (value) => holdsOne(value, wanted);
  }
  if ('not' in test) {
    const unwanted = listOf(test.not);
    return (value) => !holdsOne(value, unwanted);
  }
  if ('empty' in test) return (value) => isEmpty(value) === test.empty;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = test;
  return (value) => {
    const size = sizeOf(value);
    return size !== null && size >= min && size <= max;
  };
}

/** `act.do` reads inside a field; a plain name, the entry itself. */
function readField(entry: LogEntry, path: readonly string[]): unknown {
  let value: unknown = entry;
  for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value;
}

function compileFields(fields: Readonly<Record<string, FieldTest>>): EntryTest {
  const tests = Object.entries(fields).map(([name, test]) => ({ path: name.split('.'), test: compileFieldTest(test) }));
  return (entry) => tests.every(({ path, test }) => test(readField(entry, path)));
}

/**
 * Prepares a match, or a list of which one is enough. Two kinds in one match are two alternatives.
 * Field names are the log's; the scenario's check has refused unknown ones.
 */
export function compileMatch(match: Match | readonly Match[]): Matcher {
  const byKind = new Map<string, EntryTest[]>();
  for (const one of [match].flat() as Match[]) {
    for (const [kind, fields] of Object.entries(one)) {
      byKind.set(kind, [...(byKind.get(kind) ?? []), compileFields(fields)]);
    }
  }
  return {
    kinds: [...byKind.keys()] as FactKind[],
    matches: (entry) => byKind.get(entry.kind)?.some((test) => test(entry)) ?? false,
  };
}

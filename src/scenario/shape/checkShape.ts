/**
 * Holds a document against a Zod schema and turns each of Zod’s issues into a diagnostic on the line that caused it.
 * Knows the shape of issues; knows nothing of what the values mean.
 */
import type { z } from 'zod';
import { type Diagnostic, makeDiagnostic } from '../diagnostics.ts';
import { nearestName } from '../suggest.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Path } from '../yaml/locate.ts';
import { chooseBranch } from './bestBranch.ts';
import { explainBound } from './bounds.ts';
import { describedAt, keysAt } from './schemaAt.ts';
import { cureForType, nameExpected, nameFormat, nameKind } from './values.ts';
import { describePlace, describeValue, valueAt } from './where.ts';

type Issue = z.core.$ZodIssue;
type BranchIssue = Extract<Issue, { code: 'invalid_union' }>;

interface Subject {
  readonly document: YamlDocument;
  readonly schema: z.ZodType;
  /** Keys that belong to another kind of file, with the words for it. */
  readonly elsewhere?: { readonly keys: readonly string[]; readonly file: string };
}

/** The typed value, or null and every departure from the schema. */
export function checkShape<S extends z.ZodType>(
  document: YamlDocument,
  schema: S,
  elsewhere?: Subject['elsewhere'],
): { value: z.output<S> | null; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(document.value);
  if (result.success) return { value: result.data, diagnostics: [] };
  const subject: Subject = { document, schema, elsewhere };
  const { issues, left } = limitIssues(result.error.issues);
  const diagnostics = explainAll(issues, [], subject);
  if (left > 0) diagnostics.push(makeDiagnostic('SC017', document.locate([]), { more: left }));
  return { value: null, diagnostics };
}

/** Nobody reads two hundred faults of one file, and placing each takes time. `left`: how many are not told. */
const MOST_FAULTS = 200;
const MOST_UNKNOWN_KEYS = 50;

function limitIssues(all: readonly Issue[]): { issues: Issue[]; left: number } {
  let left = Math.max(0, all.length - MOST_FAULTS);
  const issues = all.slice(0, MOST_FAULTS).map((issue) => {
    if (issue.code !== 'unrecognized_keys' || issue.keys.length <= MOST_UNKNOWN_KEYS) return issue;
    left += issue.keys.length - MOST_UNKNOWN_KEYS;
    return { ...issue, keys: issue.keys.slice(0, MOST_UNKNOWN_KEYS) };
  });
  return { issues, left };
}

/** A key that was misspelt is not also missing: it is told once, where it is written. */
function explainAll(issues: readonly Issue[], base: Path, subject: Subject): Diagnostic[] {
  const pathOf = (issue: Issue): Path => [...base, ...(issue.path as (string | number)[])];
  const misspelt = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = pathOf(issue);
      return issue.keys.map((key) => JSON.stringify([...path, nearestName(key, keysAt(subject.schema, path))]));
    }),
  );
  return issues
    .filter((issue) => issue.code === 'unrecognized_keys' || !misspelt.has(JSON.stringify(pathOf(issue))))
    .flatMap((issue) => explain(issue, base, subject));
}

function explain(issue: Issue, base: Path, subject: Subject): Diagnostic[] {
  const path: Path = [...base, ...(issue.path as (string | number)[])];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => explainUnknownKey(key, path, subject));
    case 'invalid_type':
      return [explainType(issue.expected, path, subject)];
    case 'invalid_value':
      return [explainValue(issue.values.map(String), path, subject)];
    case 'invalid_union':
      return explainUnion(issue, path, subject);
    case 'invalid_format':
      return [explainFormat(issue.pattern, path, subject)];
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => explain(inner, path, subject));
    case 'too_small':
    case 'too_big':
      return [explainSize(issue, path, subject)];
    default:
      return [explainFormat(undefined, path, subject)];
  }
}

function explainUnknownKey(key: string, path: Path, subject: Subject): Diagnostic {
  const { document, schema, elsewhere } = subject;
  const allowed = keysAt(schema, path);
  // A word of the language beside another that excludes it: `seen` and `never` in one rule.
  if (allowed.includes(key)) return tellClash(path, allowed, subject);
  const isMisplaced = path.length === 0 && elsewhere?.keys.includes(key);
  return makeDiagnostic('SC020', document.locate([...path, key], 'key'), {
    key,
    where: describePlace(document.value, path),
    near: nearestName(key, allowed),
    allowed,
    elsewhere: isMisplaced ? elsewhere?.file : undefined,
  });
}

function explainType(expected: string, path: Path, subject: Subject): Diagnostic {
  const { document, schema } = subject;
  const found = valueAt(document.value, path);
  const key = path.at(-1);
  if (found === undefined && typeof key === 'string') {
    const parent = path.slice(0, -1);
    return makeDiagnostic('SC021', document.locate(parent), {
      key,
      where: describePlace(document.value, parent),
      hint: describedAt(schema, path),
    });
  }
  return makeDiagnostic('SC022', document.locate(path), {
    expected: nameExpected(expected),
    found: nameKind(found),
    where: describeValue(document.value, path),
    cure: cureForType(expected, found),
  });
}

function explainValue(allowed: readonly string[], path: Path, subject: Subject): Diagnostic {
  const { document } = subject;
  const found = valueAt(document.value, path);
  if (found === undefined) return explainType('string', path, subject);
  if (typeof found === 'object') {
    return makeDiagnostic('SC022', document.locate(path), {
      expected: 'un mot',
      found: nameKind(found),
      where: describeValue(document.value, path),
      cure: `Valeurs possibles : ${allowed.join(', ')}.`,
    });
  }
  const value = String(found);
  return makeDiagnostic('SC023', document.locate(path), {
    value,
    where: describeValue(document.value, path),
    near: nearestName(value, allowed),
    allowed,
  });
}

function explainUnion(issue: BranchIssue, path: Path, subject: Subject): Diagnostic[] {
  const { document, schema } = subject;
  const found = valueAt(document.value, path);
  if (found === undefined) return [explainType('string', path, subject)];
  const chosen = chooseBranch(issue.errors, found);
  if (chosen !== null) return explainAll(chosen, path, subject);
  const allowed = keysAt(schema, path);
  if (typeof found === 'object' && found !== null && !Array.isArray(found) && allowed.length > 0) {
    const unknown = Object.keys(found).filter((key) => !allowed.includes(key));
    if (unknown.length > 0) return unknown.map((key) => explainUnknownKey(key, path, subject));
    return [tellClash(path, allowed, subject)];
  }
  return [tellForms(path, subject, namesOfForms(issue, allowed))];
}

function namesOfForms(issue: BranchIssue, allowed: readonly string[]): string {
  const kinds = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' && inner.path.length === 0 ? [inner.expected] : [])),
  );
  const names = [...new Set(kinds)].map((kind) =>
    kind === 'object' && allowed.length > 0 ? `un bloc avec ${allowed.join(', ')}` : nameExpected(kind),
  );
  return names.length === 0 ? 'une autre valeur' : names.join(', ou ');
}

function tellClash(path: Path, allowed: readonly string[], { document }: Subject): Diagnostic {
  const found = valueAt(document.value, path);
  const keys = Object.keys(found ?? {}).filter((key) => allowed.includes(key));
  return makeDiagnostic('SC026', document.locate(path), { keys, where: describeValue(document.value, path) });
}

function tellForms(path: Path, { document }: Subject, expected: string): Diagnostic {
  const found = valueAt(document.value, path);
  return makeDiagnostic('SC022', document.locate(path), {
    expected,
    found: nameKind(found),
    where: describeValue(document.value, path),
    cure: cureForType('', found),
  });
}

function explainFormat(pattern: string | undefined, path: Path, { document }: Subject): Diagnostic {
  return makeDiagnostic('SC024', document.locate(path), {
    value: String(valueAt(document.value, path)),
    where: describeValue(document.value, path),
    format: nameFormat(pattern),
  });
}

function explainSize(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, path: Path, { document }: Subject) {
  return makeDiagnostic('SC025', document.locate(path), {
    where: describeValue(document.value, path),
    ...explainBound(issue),
  });
}

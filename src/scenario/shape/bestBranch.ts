/**
 * When a value fits none of several forms, chooses the form its author meant: the one that got furthest into the value
 * before failing. Zod reports them all; an author wants one.
 */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Failing at once (wrong kind of value, missing or unknown word) tells of another form; failing deep tells of a slip. */
function strangeness(issues: readonly Issue[], value: unknown): number {
  return issues.reduce((sum, issue) => sum + strangenessOf(issue, value), 0);
}

function strangenessOf(issue: Issue, value: unknown): number {
  if (issue.path.length === 0) {
    if (issue.code === 'unrecognized_keys') return 2 * issue.keys.length;
    if (issue.code === 'invalid_union') return Math.min(...issue.errors.map((branch) => strangeness(branch, value)));
    return issue.code === 'invalid_type' ? 100 : 1;
  }
  const [first] = issue.path;
  const isMissing = issue.path.length === 1 && !(typeof value === 'object' && value !== null && String(first) in value);
  return isMissing ? 3 : 1 / issue.path.length;
}

/** The issues of the closest form, with paths from the union’s value; null when every form is as strange as the others. */
export function chooseBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | null {
  const ranked = branches
    .map((issues) => ({ issues, cost: strangeness(issues, value) }))
    .sort((a, b) => a.cost - b.cost);
  const [best, next] = ranked;
  if (best === undefined || best.cost >= 100) return null;
  if (next !== undefined && best.cost === next.cost && best.cost >= 3) return null;
  return best.issues;
}

/** From a rubric’s path to a checked `Rubric`, or to every fault of its file. Reading is passed in: no disk here. */
import { type Rubric, rubricSchema } from '../../writing/index.ts';
import { hasErrors } from '../diagnostics.ts';
import { parseYamlDocument } from '../load.ts';
import type { Read } from '../yaml/source.ts';
import { checkRubric } from './check.ts';
import type { RubricDiagnostic } from './wording.ts';

export interface LoadedRubric {
  /** Null as soon as one diagnostic is an error. */
  readonly rubric: Rubric | null;
  readonly diagnostics: readonly RubricDiagnostic[];
}

/** Reads a rubric. Never throws: what is no rubric gives diagnostics. */
export function loadRubric(read: Read, path: string): LoadedRubric {
  const { value, document, diagnostics } = parseYamlDocument(read, path, rubricSchema);
  if (value === null || document === null) return { rubric: null, diagnostics };
  const faults = checkRubric(value, document).sort((a, b) => a.line - b.line || a.column - b.column);
  return { rubric: hasErrors(faults) ? null : value, diagnostics: [...diagnostics, ...faults] };
}

/** From the paths of candidates’ files to candidates, or to every fault of all of them. Reading is passed in. */
import { parseYamlDocument, type Read } from '../scenario/index.ts';
import type { Scenario } from '../scenario/schema/index.ts';
import type { Candidate } from './candidate.ts';
import { checkNames } from './checkNames.ts';
import { compileCandidates, type ReadCandidate } from './compile.ts';
import { candidateSchema } from './schema.ts';
import type { CandidateDiagnostic } from './wording.ts';

export interface LoadedCandidates {
  readonly candidates: readonly Candidate[];
  readonly diagnostics: readonly CandidateDiagnostic[];
  /** The candidate each file holds. */
  readonly idOfPath: ReadonlyMap<string, string>;
}

/**
 * Reads the candidates of one situation together.
 * @returns all that could be read, and every fault; a fault means that what was read is not to be trusted
 */
export function loadCandidates(read: Read, paths: readonly string[], scenario: Scenario): LoadedCandidates {
  const shapeFaults: CandidateDiagnostic[] = [];
  const files: ReadCandidate[] = [];
  const idOfPath = new Map<string, string>();
  for (const path of paths) {
    const { value, document, diagnostics } = parseYamlDocument(read, path, candidateSchema);
    shapeFaults.push(...diagnostics);
    if (value === null || document === null) continue;
    files.push({ file: value, document });
    idOfPath.set(path, value.candidate);
  }
  const compiled = compileCandidates(files);
  // A file that could not be read would be missed by those that refer to it: its own faults are enough.
  const betweenFiles = shapeFaults.length > 0 ? [] : compiled.diagnostics;
  const diagnostics = [...shapeFaults, ...checkNames(scenario, files), ...betweenFiles];
  return { candidates: compiled.candidates, diagnostics, idOfPath };
}

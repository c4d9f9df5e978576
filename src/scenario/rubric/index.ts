/** Reads the files of rubrics: from YAML to a checked rubric, or to every fault of its file. */
export { checkRubric } from './check.ts';
export { type LoadedRubric, loadRubric } from './load.ts';
export { RUBRIC_CODES, type RubricCode, type RubricDiagnostic } from './wording.ts';

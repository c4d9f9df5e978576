/** The door of the room: a rubric and a text in, findings with their words out. */
export { type Finding, type FindingVerdict, type FindOptions, findAll } from './findings.ts';
export { type LoadedRubric, loadRubric } from './rubric/load.ts';
export {
  ASKABLE,
  type Fact,
  FORMS,
  formOf,
  GENERIC_IDS,
  KINDS,
  type Kind,
  type Rubric,
  rubricSchema,
} from './rubric/schema.ts';
export { RUBRIC_CODES, type RubricCode, type RubricDiagnostic } from './rubric/wording.ts';
export type { Speller } from './speller.ts';
export { LONGEST_TEXT } from './text/fold.ts';
export { FORMS_TO_CONFIRM, SURE_PRECISION, TO_CONFIRM } from './toConfirm.ts';

/** The door of the room: a rubric and a text in, findings with their words out. */
export { type Finding, type FindingVerdict, type FindOptions, findAll } from './findings.ts';
export {
  ASKABLE,
  type Fact,
  FORMS,
  factSchema,
  formOf,
  GENERIC_IDS,
  KINDS,
  type Kind,
  type Rubric,
  rubricSchema,
} from './schema.ts';
export { cutSpelledWords, type SpelledWord } from './spelledWords.ts';
export {
  countUnknown,
  gatherKnownWords,
  type KnownWords,
  keepUnknown,
  listUnknown,
  type Speller,
  type SpellingCount,
} from './speller.ts';
export { LONGEST_TEXT, type Span } from './text/fold.ts';
export { FORMS_TO_CONFIRM, SURE_PRECISION, TO_CONFIRM } from './toConfirm.ts';

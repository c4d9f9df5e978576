/**
 * What the software finds too unsurely to state: its precision on the texts kept aside was below 0.95 (docs/redaction.md).
 * Data, held equal to the measure by tests/writing/measure.test.ts.
 */
import type { Kind } from './schema.ts';

/** The precision under which a person is asked. */
export const SURE_PRECISION = 0.95;

/** `<kind>/<id>` of the findings measured below it. */
export const TO_CONFIRM: readonly string[] = [
  'courriel/echeance',
  'courriel/lieu-ancien',
  'lettre/tutoiement',
  'lettre/delai',
  'note/acheteur-prevenu',
  'compte-rendu/charabia',
];

/** Forms of facts measured below it over all kinds, for the facts of rubrics that nobody measured: none so far. */
export const FORMS_TO_CONFIRM: readonly string[] = [];

/** Must a person confirm this finding? `form`: the fact’s form, or the generic’s own id. */
export function isToConfirm(kind: Kind, id: string, form: string): boolean {
  return TO_CONFIRM.includes(`${kind}/${id}`) || FORMS_TO_CONFIRM.includes(form);
}

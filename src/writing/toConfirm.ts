/**
 * What the software finds too unsurely to state: its precision on the texts kept aside was below 0.95 (docs/redaction.md).
 * Data, held equal to the measure by tests/writing/measure.test.ts.
 */
import type { Kind } from './rubric/schema.ts';

/** The precision under which a person is asked. */
export const SURE_PRECISION = 0.95;

/** `<kind>/<id>` of the findings measured below it. */
export const TO_CONFIRM: readonly string[] = [];

/** Forms of facts (and generic findings) measured below it over all kinds: they hold for rubrics nobody measured. */
export const FORMS_TO_CONFIRM: readonly string[] = [];

/** Ids measured per kind; a fact of another name is judged by its form. */
export const MEASURED: readonly string[] = [];

/** Must a person confirm this finding? `form`: the fact’s form, or the generic’s own id. */
export function isToConfirm(kind: Kind, id: string, form: string): boolean {
  const name = `${kind}/${id}`;
  return MEASURED.includes(name) ? TO_CONFIRM.includes(name) : FORMS_TO_CONFIRM.includes(form);
}

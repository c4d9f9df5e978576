import type { Referentiel } from '../../../src/model/criterion.ts';
import { allCriteria } from '../../../src/referentiels/index.ts';

/**
 * What must never change once scenarios cite it: each id, its line and its words, as one line of a snapshot.
 * A changed snapshot means that scenarios already written no longer say what they said.
 */
export function publishedIds(referentiel: Referentiel): readonly string[] {
  return allCriteria(referentiel).map(({ id, line, texte }) => `${id} (${line}) ${texte.slice(0, 60)}`);
}

/**
 * The criteria of other documents that say the same thing as one, with what is proposed and decided for each. A decision never
 * goes from one to another by itself: people decide, document by document.
 */
import type { Criterion, Referentiel } from '../../model/criterion.ts';
import type { CriterionVerdict } from '../../model/verdict.ts';
import { crosswalk, findCriterion, referentielOf } from '../../referentiels/index.ts';
import type { Decision, Decisions } from '../notes.ts';

export interface Twin {
  readonly criterion: Criterion;
  readonly referentiel: Referentiel;
  readonly proposal: CriterionVerdict;
  readonly decision: Decision | undefined;
}

/** Only those the run speaks of, in the order of the documents. */
export function listTwins(
  id: string,
  verdicts: readonly CriterionVerdict[],
  decisions: Decisions = {},
): readonly Twin[] {
  const others = crosswalk.equivalentsOf(id).filter((other) => other !== id);
  return others.flatMap((other) => {
    const criterion = findCriterion(other);
    const referentiel = referentielOf(other);
    const proposal = verdicts.find((verdict) => verdict.criterion === other);
    if (criterion === undefined || referentiel === undefined || proposal === undefined) return [];
    return [{ criterion, referentiel, proposal, decision: decisions[other] }];
  });
}

/** Why they are held to say the same; empty when their words are the same. */
export const listReasons = (id: string): readonly string[] => crosswalk.reasonsOf(id);

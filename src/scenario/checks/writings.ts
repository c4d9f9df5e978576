/** What a situation looks for in a text can be found, and a text expected is one that may be sent. */
import { type Check, inside } from '../draft.ts';
import { checkWanted } from '../rubric/check.ts';
import { wordRubricFault } from '../rubric/wording.ts';

/** Facts of one name are alternatives when each has its draws: only one of them holds in a variant. */
export const checkWritings: Check = ({ writings }, report) => {
  for (const { value, place } of writings) {
    if (value.answers === undefined && value.to === undefined) report('SC196', place, { writing: value.id });
    checkWanted(value, (code, path, details) => {
      const rank = path[1];
      const isAlternative = code === 'RU001' && typeof rank === 'number' && value.facts[rank]?.draw !== undefined;
      if (isAlternative) return;
      const [fault, cure] = wordRubricFault(code, details);
      report('SC195', inside(place, ...path), { code, fault, cure });
    });
  }
};

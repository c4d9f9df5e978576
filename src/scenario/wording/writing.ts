/** SC195–SC199: what is looked for in what the learner writes. */
import { error } from './define.ts';

export const WRITING_WORDING = {
  SC195: error<{ code: string; fault: string; cure: string }>(
    ({ code, fault }) => `${fault} (${code})`,
    ({ cure }) => cure,
  ),
  SC196: error<{ writing: string }>(
    ({ writing }) => `L’écrit « ${writing} » ne dit pas quels messages il attend : aucun ne serait lu.`,
    'Ajoutez « answers » (le message auquel on répond) ou « to » (à qui l’on écrit).',
  ),
};

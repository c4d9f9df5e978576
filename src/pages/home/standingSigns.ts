/** How each standing of a criterion is drawn and called. */
import type { Standing } from '../../assessment/learner.ts';
import type { IconName } from '../../ui/icons/Icon.tsx';

export const standingSigns: Readonly<Record<Standing, { readonly icon: IconName; readonly word: string }>> = {
  acquis: { icon: 'verdictMet', word: 'acquis' },
  fragile: { icon: 'halfDisc', word: 'en chemin' },
  'a-rencontrer': { icon: 'brokenRing', word: 'à rencontrer' },
  humain: { icon: 'verdictPerson', word: 'à juger par une personne' },
};

/** What a run proposed, in a few words. Counts, never a mark: labels do not add up. */
import { hasGivenOpinion } from '../../report/notes.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';

/** « 5 acquis sur 8 observés »; nothing of it before the learner has said their own view, or declined to. */
export function sayTally({ outcome, notes }: Pick<KeptRun, 'outcome' | 'notes'>): string {
  if (!hasGivenOpinion(notes)) return 'bilan à ouvrir';
  const verdicts = (outcome?.observations ?? []).map(({ verdict }) => verdict);
  const observed = verdicts.filter((verdict) => verdict !== 'non-observe' && verdict !== 'humain').length;
  const met = verdicts.filter((verdict) => verdict === 'acquis').length;
  if (observed === 0) return 'rien n’a pu être observé';
  return `${met} acquis sur ${observed} observé${observed > 1 ? 's' : ''}`;
}

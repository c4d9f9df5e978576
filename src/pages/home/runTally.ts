/** What a run proposed in one official document, in a few words. Counts, never a mark: labels do not add up. */
import { hasGivenOpinion } from '../../report/notes.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { type DocumentName, documentOf } from '../settings/documents.ts';

/** « 5 acquis sur 8 observés »; nothing of it before the learner has said their own view, or declined to. */
export function sayTally({ outcome, notes }: Pick<KeptRun, 'outcome' | 'notes'>, { id }: DocumentName): string {
  if (!hasGivenOpinion(notes)) return 'bilan à ouvrir';
  const own = (outcome?.observations ?? []).filter(({ criterion }) => documentOf(criterion) === id);
  const observed = own.filter(({ verdict }) => verdict !== 'non-observe' && verdict !== 'humain').length;
  const met = own.filter(({ verdict }) => verdict === 'acquis').length;
  if (observed === 0) return 'rien n’a pu être observé';
  return `${met} acquis sur ${observed} observé${observed > 1 ? 's' : ''}`;
}

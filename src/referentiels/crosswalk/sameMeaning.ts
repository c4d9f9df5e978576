/**
 * Criteria of different documents that say the same thing in other words. Each group is this project’s reading, with its reason,
 * for a jury to check. Kept strict: evidence for one must be evidence for all, in any situation. Criteria that merely touch are
 * named side by side by the indicators of a situation instead.
 */

/** `criteria`: ids, at most one per document. `reason`: in French. */
export interface SameMeaning {
  readonly criteria: readonly string[];
  readonly reason: string;
}

export const SAME_MEANING: readonly SameMeaning[] = [
  {
    criteria: ['cqpi.D3', 'sante.D3'],
    reason:
      'Même rang, même famille ; le CQPI précise « pour le suivi du projet ou du dossier », qui est l’objet de la famille.',
  },
  {
    criteria: ['cqpi.K5', 'sante.K5'],
    reason: 'Mêmes mots ; le CQPI précise « avec l’interlocuteur », que le CQP santé sous-entend.',
  },
  {
    criteria: ['T1.2', 'cqpi.K6', 'sante.K6'],
    reason:
      'L’expression adaptée à l’interlocuteur (TP CADGA) est ce que le CQPI détaille entre parenthèses et le CQP santé dans son second indicateur : vocabulaire, construction des phrases, élocution.',
  },
  {
    criteria: ['cqpi.K10', 'sante.K10'],
    reason:
      'Mêmes mots ; la parenthèse du CQPI (« reporting de l’activité ») nomme l’usage que la famille des deux vise.',
  },
  {
    criteria: ['cqpi.K11', 'sante.K11'],
    reason:
      'Même rang, à la suite du compte rendu d’activité : le support dont parle le CQPI est celui du « reporting ».',
  },
  {
    criteria: ['cqpi.K12', 'sante.K12'],
    reason:
      'Mêmes mots ; ce que le CQPI ajoute sur les relations interculturelles est le second indicateur du CQP santé.',
  },
  {
    criteria: ['TC2', 'cqpm.M3.4', 'cqpi.C2', 'sante.C2'],
    reason:
      'Respecter la confidentialité suppose d’apprécier ce qui est confidentiel, et l’apprécier sans la respecter ne se voit pas. Pris comme compétence transversale du TP CADGA (TC2), non comme critère du seul courrier (T3.5).',
  },
  {
    criteria: ['cqpm.M1.3', 'cqpi.O1', 'sante.O1'],
    reason: 'Estimer correctement le temps d’une activité (CQPM) et l’estimer de façon réaliste (CQPI, CQP santé).',
  },
];

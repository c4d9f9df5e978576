/**
 * AGOrA, reception situations 1.1.1 and 1.1.2: the hazards (aléas) the matrix names, word for word. The matrix
 * repeats the same five for both. The rest of the matrix is in the `activite-*` modules.
 */
import type { ElementDeSituation } from '../../model/criterion.ts';
import { elements } from '../build.ts';

export const ALEAS_D_ACCUEIL: readonly string[] = [
  'Espace en travaux',
  'Indisponibilité des interlocuteurs demandés',
  'Visiteur égaré',
  'Manque d’informations à apporter',
  'Dérapages relationnels',
];

/** « Accueil et renseignement » (1.1.1), in document order: `agora.1.1.1.A1` to `agora.1.1.1.A5`. */
export const ALEAS_1_1_1: readonly ElementDeSituation[] = elements('agora.1.1.1.A', 38, ALEAS_D_ACCUEIL);

/** « Prise en charge de la demande » (1.1.2), in document order: `agora.1.1.2.A1` to `agora.1.1.2.A5`. */
export const ALEAS_1_1_2: readonly ElementDeSituation[] = elements('agora.1.1.2.A', 39, ALEAS_D_ACCUEIL);

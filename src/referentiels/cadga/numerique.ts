/** CADGA, compétence transversale « Mobiliser les environnements numériques »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere, extrait } from '../build.ts';

export const NUMERIQUE: Competence = {
  id: 'cadga.CT2',
  titre: 'Mobiliser les environnements numériques',
  line: 886,
  description: [
    extrait(
      [889, 893],
      'Dans le cadre de son activité, utiliser des outils numériques en vue de produire et d’échanger de l’information en sélectionnant les applications et logiciels en fonction des besoins. Interagir en mode collaboratif pour atteindre les objectifs fixés. Prendre en compte la sécurité (identité numérique, sécurisation des accès, qualité et fiabilité de l’information, etc.). S’adapter en continu aux environnements numériques et ses usages.',
    ),
  ],
  criteres: [
    critere('TN1', 897, 'Les outils numériques sont utilisés de façon efficiente'),
    critere('TN2', 898, 'Les règles de sécurité numérique sont respectées'),
  ],
  situations: [],
  savoirs: [],
};

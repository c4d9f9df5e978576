/** CQPI, « Préparer et suivre la planification et le déroulement d’un projet ou d’un dossier »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere } from '../build.ts';
import { EXPLICATION, PERTINENCE } from '../modes.ts';

export const PROJETS: Competence = {
  id: 'cqpi.D',
  titre: 'Préparer et suivre la planification et le déroulement d’un projet ou d’un dossier',
  line: 172,
  criteres: [
    critere(
      'cqpi.D1',
      172,
      'Les informations concernant l’état d’avancement du projet ou du dossier et les missions des intervenants sont recherchées auprès des interlocuteurs pertinents et leur exactitude est vérifiée',
    ),
    critere('cqpi.D2', 173, 'Le suivi du projet ou du dossier est réalisé de façon régulière'),
    critere(
      'cqpi.D3',
      173,
      'Les indicateurs utilisés pour le suivi du projet ou du dossier sont expliqués',
      EXPLICATION,
    ),
    critere(
      'cqpi.D4',
      174,
      'La mise à disposition des moyens humains et matériels est anticipée et vérifiée régulièrement',
    ),
    critere(
      'cqpi.D5',
      175,
      'Le tableau de bord budgétaire ou administratif du projet ou du dossier est renseigné et suivi régulièrement',
    ),
    critere(
      'cqpi.D6',
      176,
      'Le respect des délais de réalisation des étapes du projet est vérifié auprès des interlocuteurs adaptés',
    ),
    critere('cqpi.D7', 177, 'Tout écart est identifié et des actions correctives sont proposées'),
    critere('cqpi.D8', 177, 'Les actions proposées sont pertinentes', PERTINENCE),
  ],
  situations: [],
  savoirs: [],
};

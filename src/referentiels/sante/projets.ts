/** CQP santé, family D (projet ou dossier): criteria and their indicators, the document’s words (readings in `../lectures.md`). */
import type { Criterion } from '../../model/criterion.ts';
import { critere, indicateur, SOFTWARE } from '../build.ts';
import { AIDES, ARGUMENTATION, EXPLICATION, EXPLICATION_SEULE, PERTINENCE } from '../modes.ts';

export const PROJETS: readonly Criterion[] = [
  critere(
    'sante.D1',
    229,
    'Les informations concernant l’état d’avancement du projet ou du dossier et les missions des intervenants sont recherchées auprès des interlocuteurs pertinents et leur exactitude est vérifiée',
    SOFTWARE,
    [
      indicateur('sante.D1.i1', 229, 'Pertinence et exhaustivité des informations recueillies'),
      indicateur('sante.D1.i2', 229, 'Vérification de l’exactitude des informations réalisées'),
      indicateur('sante.D1.i3', 229, 'Choix adapté des interlocuteurs à solliciter pour obtenir les informations'),
    ],
  ),
  critere('sante.D2', 230, 'Le suivi du projet ou du dossier est réalisé de façon régulière', SOFTWARE, [
    indicateur('sante.D2.i1', 230, 'Vérification et suivi du projet ou du dossier à chaque étape'),
    indicateur('sante.D2.i2', 230, 'Respect des procédures'),
  ]),
  critere('sante.D3', 231, 'Les indicateurs utilisés sont expliqués', EXPLICATION, [
    indicateur(
      'sante.D3.i1',
      231,
      'Explication pertinente concernant les indicateurs de suivi utilisés',
      EXPLICATION_SEULE,
    ),
  ]),
  critere(
    'sante.D4',
    232,
    'La mise à disposition des moyens humains et matériels est anticipée et vérifiée régulièrement',
    SOFTWARE,
    [
      indicateur(
        'sante.D4.i1',
        232,
        'Identification des moyens nécessaires à la mise en œuvre du projet en amont du projet',
      ),
      indicateur('sante.D4.i2', 232, 'Vérification régulière de la mise à disposition de moyens nécessaires'),
    ],
  ),
  critere(
    'sante.D5',
    233,
    'Le tableau de bord budgétaire ou administratif du projet ou du dossier est renseigné et suivi régulièrement',
    SOFTWARE,
    [
      indicateur('sante.D5.i1', 233, 'Renseignement des outils de suivi tout au long de la mise en œuvre du projet'),
      indicateur(
        'sante.D5.i2',
        233,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
      indicateur('sante.D5.i3', 233, 'Respect des délais'),
      indicateur('sante.D5.i4', 233, 'Aucun oubli majeur'),
    ],
  ),
  critere(
    'sante.D6',
    234,
    'Le respect des délais de réalisation des étapes du projet est vérifié auprès des interlocuteurs adaptés',
    SOFTWARE,
    [
      indicateur(
        'sante.D6.i1',
        234,
        'Vérification du respect des délais effectuée tout au long de la mise en œuvre du projet',
      ),
    ],
  ),
  critere('sante.D7', 235, 'Tout écart est identifié et des actions correctives sont proposées', SOFTWARE, [
    indicateur('sante.D7.i1', 235, 'Aucun écart majeur non identifié'),
  ]),
  critere('sante.D8', 236, 'Les actions proposées sont pertinentes', ARGUMENTATION, [
    indicateur('sante.D8.i1', 236, 'Pertinence et réalisme des actions d’amélioration proposées', PERTINENCE),
    indicateur('sante.D8.i2', 236, 'Explication claire et argumentée', EXPLICATION_SEULE),
  ]),
];

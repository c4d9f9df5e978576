/** CQP santé, family H (aléas): criteria and their indicators, the document’s words (readings in `../lectures.md`). */
import type { Criterion } from '../../model/criterion.ts';
import { critere, indicateur, SOFTWARE } from '../build.ts';
import { AIDES, ARGUMENTATION, EXPLICATION_SEULE, PERTINENCE } from '../modes.ts';

export const ALEAS: readonly Criterion[] = [
  critere('sante.H1', 238, 'Tout aléa, incident ou anomalie est identifié', SOFTWARE, [
    indicateur('sante.H1.i1', 238, 'Absence d’aléa majeur non identifié'),
  ]),
  critere(
    'sante.H2',
    239,
    'Des informations complémentaires permettant l’analyse de la situation sont recherchées',
    SOFTWARE,
    [
      indicateur('sante.H2.i1', 239, 'Choix pertinent des sources d’informations'),
      indicateur('sante.H2.i2', 239, 'Vérification de la fiabilité des informations recueillies'),
    ],
  ),
  critere(
    'sante.H3',
    240,
    'Les interlocuteurs pertinents sont alertés dans les délais requis et selon les règles en vigueur dans l’entreprise',
    SOFTWARE,
    [
      indicateur('sante.H3.i1', 240, 'Choix pertinent des interlocuteurs à alerter'),
      indicateur('sante.H3.i2', 240, 'Délai de transmission adapté à l’urgence et la gravité de l’aléa'),
      indicateur(
        'sante.H3.i3',
        240,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere('sante.H4', 241, 'L’ensemble des informations concernant l’aléa est transmis', SOFTWARE, [
    indicateur('sante.H4.i1', 241, 'Exhaustivité des informations transmises nécessaires à une prise de décision'),
  ]),
  critere(
    'sante.H5',
    242,
    'Les actions d’amélioration sont proposées, argumentées et sont pertinentes',
    ARGUMENTATION,
    [
      indicateur('sante.H5.i1', 242, 'Réalisme des actions d’amélioration proposées', PERTINENCE),
      indicateur('sante.H5.i2', 242, 'Explication claire et argumentée', EXPLICATION_SEULE),
    ],
  ),
  critere(
    'sante.H6',
    243,
    'Les actions d’amélioration sont mises en œuvre dans les délais requis et dans le respect des règles en vigueur',
    SOFTWARE,
    [indicateur('sante.H6.i1', 243, 'Respect des délais et des règles de l’entreprise')],
  ),
  critere(
    'sante.H7',
    244,
    'Les actions correctives sont suivies et les résultats sont transmis aux interlocuteurs pertinents',
    SOFTWARE,
    [
      indicateur('sante.H7.i1', 244, 'Identification et utilisation des indicateurs adaptés'),
      indicateur(
        'sante.H7.i2',
        244,
        'Renseignement des outils de suivi tout au long de la mise en œuvre de l’action d’amélioration',
      ),
      indicateur('sante.H7.i3', 244, 'Transmission des résultats aux interlocuteurs concernés dans les délais'),
    ],
  ),
];

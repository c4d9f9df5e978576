/** CQP santé, family O (organisation des activités): criteria and their indicators, the document’s words (readings in `../lectures.md`). */
import type { Criterion } from '../../model/criterion.ts';
import { critere, indicateur, SOFTWARE } from '../build.ts';
import { AIDES, EXPLICATION, EXPLICATION_SEULE } from '../modes.ts';

export const ORGANISATION: readonly Criterion[] = [
  critere('sante.O1', 183, 'Le temps imparti à chaque activité est estimé de façon réaliste', SOFTWARE, [
    indicateur('sante.O1.i1', 183, 'Estimation du temps imparti à chaque activité adapté et réaliste'),
  ]),
  critere('sante.O2', 184, 'L’ordre de réalisation des activités est expliqué et adapté à l’objectif', EXPLICATION, [
    indicateur('sante.O2.i1', 184, 'Ordre de réalisation des activités et priorisation adaptés à l’objectif'),
    indicateur('sante.O2.i2', 184, 'Pertinence des explications', EXPLICATION_SEULE),
  ]),
  critere(
    'sante.O3',
    185,
    'Les priorités et l’urgence de ses activités, des activités du manager, des membres de l’équipe, des interlocuteurs externes sont identifiées et prises en compte',
    EXPLICATION,
    [
      indicateur('sante.O3.i1', 185, 'Identification pertinente des priorités et des urgences'),
      indicateur('sante.O3.i2', 185, 'Pertinence des explications', EXPLICATION_SEULE),
    ],
  ),
  critere(
    'sante.O4',
    187,
    'L’ensemble des informations nécessaires à l’organisation des activités du service ou de l’équipe est identifié et anticipé',
    SOFTWARE,
    [indicateur('sante.O4.i1', 187, 'Pas d’omission majeure')],
  ),
  critere(
    'sante.O5',
    188,
    'Les rendez-vous et réunions sont organisés dans le respect des délais et répondent aux demandes du manager et/ou des membres de l’équipe',
    SOFTWARE,
    [
      indicateur('sante.O5.i1', 188, 'Respect des délais pour la prise de rendez-vous ou l’organisation de réunions'),
      indicateur(
        'sante.O5.i2',
        188,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere(
    'sante.O6',
    189,
    'Les interlocuteurs pertinents sont identifiés afin d’organiser les rendez-vous ou réunions',
    EXPLICATION,
    [
      indicateur('sante.O6.i1', 189, 'Choix pertinent des interlocuteurs à contacter'),
      indicateur('sante.O6.i2', 189, 'Pertinence des explications', EXPLICATION_SEULE),
    ],
  ),
  critere(
    'sante.O7',
    190,
    'Le tableau de bord lié aux activités du service est renseigné et suivi avec régularité',
    SOFTWARE,
    [
      indicateur('sante.O7.i1', 190, 'Pas d’erreur majeure de renseignement'),
      indicateur('sante.O7.i2', 190, 'Régularité et qualité du suivi'),
      indicateur(
        'sante.O7.i3',
        190,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere('sante.O8', 191, 'Les indicateurs du tableau de bord sont expliqués et les écarts identifiés', EXPLICATION, [
    indicateur(
      'sante.O8.i1',
      191,
      'Pertinence des explications concernant les indicateurs mesurant l’activité',
      EXPLICATION_SEULE,
    ),
    indicateur('sante.O8.i2', 191, 'Identification de tout écart majeur'),
  ]),
];

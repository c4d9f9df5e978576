/** CQP santé, family E (réunions et évènements): criteria and their indicators, the document’s words (readings in `../lectures.md`). */
import type { Criterion } from '../../model/criterion.ts';
import { critere, indicateur, SOFTWARE } from '../build.ts';
import { AIDES, CLARTE, VOCABULAIRE } from '../modes.ts';

export const EVENEMENTS: readonly Criterion[] = [
  critere(
    'sante.E1',
    206,
    'Les différentes étapes permettant l’organisation de réunions ou d’évènements sont identifiées sans omission',
    SOFTWARE,
    [
      indicateur(
        'sante.E1.i1',
        206,
        'Aucune omission majeure concernant les étapes d’organisation de réunions ou d’évènement',
      ),
    ],
  ),
  critere('sante.E2', 207, 'Le rétro planning proposé est réaliste', SOFTWARE, [
    indicateur('sante.E2.i1', 207, 'Pertinence et réalisme du planning proposé'),
  ]),
  critere(
    'sante.E3',
    208,
    'Les différentes étapes sont respectées, les réservations sont réalisées dans les délais, les outils et moyens nécessaires sont identifiés et réservés',
    SOFTWARE,
    [
      indicateur(
        'sante.E3.i1',
        208,
        'Identification des outils et moyens nécessaires en amont de la réunion ou de l’évènement sans oubli majeur',
      ),
      indicateur('sante.E3.i2', 208, 'Réservations réalisées dans le respect de délais'),
    ],
  ),
  critere('sante.E4', 209, 'Une vérification des salles, outils et moyens est réalisée dans les délais', SOFTWARE, [
    indicateur('sante.E4.i1', 209, 'Vérification des réservations des salles, outils et moyens en amont'),
    indicateur('sante.E4.i2', 209, 'Respect des délais'),
  ]),
  critere(
    'sante.E5',
    210,
    'Les participants sont sollicités, leur présence est vérifiée et des relances si nécessaire sont réalisées dans le respect des délais et des règles en vigueur dans l’entreprise',
    SOFTWARE,
    [
      indicateur('sante.E5.i1', 210, 'Pas d’omission majeure concernant l’identification des participants à inviter'),
      indicateur('sante.E5.i2', 210, 'Invitation des participants réalisée dans le respect des délais'),
      indicateur('sante.E5.i3', 210, 'Vérification de la présence des participants sans omission'),
      indicateur('sante.E5.i4', 210, 'Relances réalisées dans les délais si nécessaire'),
      indicateur(
        'sante.E5.i5',
        210,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere(
    'sante.E6',
    211,
    'Les informations retranscrites dans les supports de présentation sont conformes aux éléments fournis et ne présentent ni erreur ni omission',
    SOFTWARE,
    [
      indicateur('sante.E6.i1', 211, 'Absence d’erreur et d’omission majeure dans les supports de présentation'),
      indicateur(
        'sante.E6.i2',
        211,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere(
    'sante.E7',
    212,
    'La forme des supports de présentation respecte les règles en vigueur dans l’entreprise',
    SOFTWARE,
    [indicateur('sante.E7.i1', 212, 'Conformité des supports aux règles de l’entreprise')],
  ),
  critere('sante.E8', 213, 'Le compte-rendu réalisé est exploitable et ne présente pas d’omission', SOFTWARE, [
    indicateur('sante.E8.i1', 213, 'Absence d’erreur et d’omission majeure dans le compte-rendu'),
  ]),
  critere('sante.E9', 214, 'Le vocabulaire utilisé est adapté, la rédaction est claire et précise', CLARTE, [
    indicateur('sante.E9.i1', 214, 'Pertinence du vocabulaire utilisé', VOCABULAIRE),
    indicateur('sante.E9.i2', 214, 'Clarté et précision du document', CLARTE),
  ]),
  critere(
    'sante.E10',
    215,
    'Le compte-rendu est transmis aux différents interlocuteurs dans les délais après validation',
    SOFTWARE,
    [
      indicateur('sante.E10.i1', 215, 'Respect des délais'),
      indicateur(
        'sante.E10.i2',
        215,
        'Aucune omission majeure lors de la transmission du compte-rendu aux différents interlocuteurs',
      ),
      indicateur(
        'sante.E10.i3',
        215,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
];

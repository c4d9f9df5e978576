/** CQP santé, family K (communication): criteria and their indicators, the document’s words (readings in `../lectures.md`). */
import type { Criterion } from '../../model/criterion.ts';
import { critere, indicateur, SOFTWARE } from '../build.ts';
import {
  AIDES,
  ARGUMENTATION,
  ATTENTION,
  CLARTE,
  EXPLICATION_SEULE,
  ORAL,
  PERTINENCE,
  RELATIONS,
  VOCABULAIRE,
} from '../modes.ts';

export const COMMUNICATION: readonly Criterion[] = [
  critere(
    'sante.K1',
    257,
    'L’interlocuteur est accueilli dans le respect de la distance professionnelle nécessaire, de la discrétion et des règles de courtoisie',
    ATTENTION,
    [
      indicateur('sante.K1.i1', 257, 'Utilisation du message d’accueil en vigueur'),
      indicateur(
        'sante.K1.i2',
        257,
        'Respect de la distance professionnelle, de la discrétion et des règles de courtoisie',
        ATTENTION,
      ),
      indicateur(
        'sante.K1.i3',
        257,
        'Marques de reconnaissance apportées à l’interlocuteur (utilisation du nom de l’interlocuteur)',
        ATTENTION,
      ),
      indicateur(
        'sante.K1.i4',
        257,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere(
    'sante.K2',
    258,
    'Les autres activités sont interrompues au cours de l’échange afin de se mettre à la disposition de l’interlocuteur',
    SOFTWARE,
    [indicateur('sante.K2.i1', 258, 'Interruption systématique des activités au cours de l’échange')],
  ),
  critere(
    'sante.K3',
    259,
    'Des marques d’attention et de disponibilité sont adressées oralement, visuellement ou à distance à l’interlocuteur',
    ATTENTION,
    [
      indicateur('sante.K3.i1', 259, 'Prise en compte de l’interlocuteur'),
      indicateur(
        'sante.K3.i2',
        259,
        'Marques d’intérêt et de disponibilité perceptibles oralement, visuellement ou à distance à l’interlocuteur, tout au long de l’échange',
        ATTENTION,
      ),
    ],
  ),
  critere('sante.K4', 260, 'L’interlocuteur est informé et orienté efficacement', SOFTWARE, [
    indicateur('sante.K4.i1', 260, 'Information et orientation répondant à la demande'),
    indicateur(
      'sante.K4.i2',
      260,
      'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
      AIDES,
    ),
  ]),
  critere(
    'sante.K5',
    261,
    'L’entrée en contact est courtoise et efficace dans le respect de la distance professionnelle nécessaire, de la discrétion et des règles de courtoisie',
    ATTENTION,
    [
      indicateur('sante.K5.i1', 261, 'Entrée en contact adaptée à l’interlocuteur', ATTENTION),
      indicateur(
        'sante.K5.i2',
        261,
        'Respect de la distance professionnelle, de la discrétion et des règles de courtoisie',
        ATTENTION,
      ),
    ],
  ),
  critere('sante.K6', 263, 'L’expression est claire pour l’interlocuteur', ORAL, [
    indicateur('sante.K6.i1', 263, 'Clarté et précision de l’expression', ORAL),
    indicateur(
      'sante.K6.i2',
      263,
      'Expression adaptée à l’interlocuteur (vocabulaire ou langue adapté, construction des phrases, clarté et rythme de l’élocution)',
      ORAL,
    ),
  ]),
  critere(
    'sante.K7',
    264,
    'Les réponses formulées auprès des interlocuteurs internes ou externes sont claires, les informations et conseils sont pertinents',
    CLARTE,
    [
      indicateur('sante.K7.i1', 264, 'Pertinence des réponses transmises aux différents interlocuteurs'),
      indicateur('sante.K7.i2', 264, 'Vérification de la compréhension des réponses'),
    ],
  ),
  critere(
    'sante.K8',
    265,
    'Le vocabulaire est adapté à l’interlocuteur (en langue française ou étrangère)',
    VOCABULAIRE,
    [indicateur('sante.K8.i1', 265, 'Choix du vocabulaire pertinent', VOCABULAIRE)],
  ),
  critere(
    'sante.K9',
    266,
    'Des propositions et avis formulés auprès des manager et/ au sein de l’équipe sont expliqués et argumentés',
    ARGUMENTATION,
    [
      indicateur('sante.K9.i1', 266, 'Propositions et avis formulés pertinents', PERTINENCE),
      indicateur('sante.K9.i2', 266, 'Explications et argumentations adaptées', EXPLICATION_SEULE),
    ],
  ),
  critere(
    'sante.K10',
    267,
    'Les informations sont présentées, de façon claire et exploitable en utilisant le vocabulaire technique et/ou réglementaire adapté',
    CLARTE,
    [
      indicateur('sante.K10.i1', 267, 'Présentation claire, précise et exhaustive', CLARTE),
      indicateur('sante.K10.i2', 267, 'Pertinence du vocabulaire technique et/ou réglementaire choisi', VOCABULAIRE),
      indicateur(
        'sante.K10.i3',
        267,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere('sante.K11', 268, 'Le choix du support de reporting est pertinent', SOFTWARE, [
    indicateur('sante.K11.i1', 268, 'Support adapté à la situation (bilan, tableau de bord, présentation orale, …)'),
  ]),
  critere(
    'sante.K12',
    269,
    'Des échanges réguliers permettent d’établir un dialogue constructif avec l’ensemble des membres de l’équipe ou du service',
    RELATIONS,
    [
      indicateur('sante.K12.i1', 269, 'Communication efficace entre les membres de l’équipe ou du service', RELATIONS),
      indicateur(
        'sante.K12.i2',
        269,
        'Prise en compte des particularités des relations interculturelles et intergénérationnelles',
        RELATIONS,
      ),
    ],
  ),
  critere(
    'sante.K13',
    270,
    'L’accueil des nouveaux arrivants est préparé, les besoins en outils et ressources matérielles sont anticipés',
    SOFTWARE,
    [
      indicateur(
        'sante.K13.i1',
        270,
        'Identification de l’ensemble des outils, ressources matériels nécessaire à l’arrivée d’un nouveau collaborateur',
      ),
      indicateur('sante.K13.i2', 270, 'Prise en compte des situations de handicap, le cas échéant'),
      indicateur(
        'sante.K13.i3',
        270,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
      indicateur('sante.K13.i4', 270, 'Respect des procédures d’accueil d’un nouveau collaborateur'),
    ],
  ),
];

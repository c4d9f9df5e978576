/** CQP santé, family C (coordination des informations): criteria and their indicators, the document’s words (readings in `../lectures.md`). */
import type { Criterion } from '../../model/criterion.ts';
import { critere, indicateur, SOFTWARE } from '../build.ts';
import { AIDES, EXPLICATION, EXPLICATION_SEULE, ORAL_OU_ECRIT } from '../modes.ts';

export const COORDINATION: readonly Criterion[] = [
  critere(
    'sante.C1',
    127,
    'Le degré d’urgence et d’importance des différents flux d’information (courriers, mails …) est identifié',
    EXPLICATION,
    [
      indicateur('sante.C1.i1', 127, 'Identification pertinente du degré d’urgence et d’importance des informations'),
      indicateur('sante.C1.i2', 127, 'Pertinence des explications', EXPLICATION_SEULE),
    ],
  ),
  critere('sante.C2', 128, 'La confidentialité des informations est respectée', SOFTWARE, [
    indicateur('sante.C2.i1', 128, 'Aucune non-conformité majeure'),
  ]),
  critere('sante.C3', 129, 'Les délais de transmission des informations sont respectés', SOFTWARE, [
    indicateur('sante.C3.i1', 129, 'Aucune non-conformité majeure'),
  ]),
  critere(
    'sante.C4',
    131,
    'Le classement et l’archivage des différents flux d’information sont conformes aux règles et procédures en vigueur dans l’entreprise',
    SOFTWARE,
    [
      indicateur('sante.C4.i1', 131, 'Aucune non-conformité majeure'),
      indicateur(
        'sante.C4.i2',
        131,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere(
    'sante.C5',
    132,
    'Les interlocuteurs et les outils permettant d’obtenir des informations nécessaires à l’activité sont identifiés',
    EXPLICATION,
    [
      indicateur('sante.C5.i1', 132, 'Identification pertinente des outils et des interlocuteurs à solliciter'),
      indicateur(
        'sante.C5.i2',
        132,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
      indicateur('sante.C5.i3', 132, 'Pertinence des explications', EXPLICATION_SEULE),
    ],
  ),
  critere('sante.C6', 133, 'L’exactitude des informations recherchées est vérifiée', SOFTWARE, [
    indicateur('sante.C6.i1', 133, 'Vérification sans omission majeure'),
  ]),
  critere('sante.C7', 134, 'Les informations à diffuser sont identifiées', EXPLICATION, [
    indicateur('sante.C7.i1', 134, 'Identification pertinente des informations à diffuser'),
    indicateur('sante.C7.i2', 134, 'Pertinence des explications', EXPLICATION_SEULE),
    indicateur(
      'sante.C7.i3',
      134,
      'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
      AIDES,
    ),
  ]),
  critere(
    'sante.C8',
    135,
    'Les informations sont transmises aux bons interlocuteurs selon les consignes et outils en vigueur dans l’entreprise de manière sécurisée',
    SOFTWARE,
    [indicateur('sante.C8.i1', 135, 'Aucune erreur majeure'), indicateur('sante.C8.i2', 135, 'Aucun oubli majeur')],
  ),
  critere(
    'sante.C9',
    136,
    'Le choix des médias de transmission et les délais de transmission des informations sont adaptés à la situation (par exemple : par oral pour une alerte ou diffusion rapide de l’information, par écrit, par mail)',
    SOFTWARE,
    [
      indicateur('sante.C9.i1', 136, 'Choix pertinent des médias'),
      indicateur(
        'sante.C9.i2',
        136,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
      indicateur('sante.C9.i3', 136, 'Respect des délais'),
    ],
  ),
  critere('sante.C10', 137, 'L’expression écrite et/ou orale est claire et précise', ORAL_OU_ECRIT, [
    indicateur(
      'sante.C10.i1',
      137,
      'Clarté et précision de l’expression écrite et/ou oral en langue française ou étrangère',
      ORAL_OU_ECRIT,
    ),
  ]),
  critere(
    'sante.C11',
    138,
    'Les systèmes informatisés, les outils de gestion de l’information, les applications et bases de données sont utilisés à bon escient',
    SOFTWARE,
    [
      indicateur(
        'sante.C11.i1',
        138,
        'Identification des systèmes informatisés, des outils de gestion de l’information (intranet, extranet, plateformes collaboratives) et des bases de données de l’entreprise',
      ),
      indicateur('sante.C11.i2', 138, 'Choix approprié et utilisation correcte de ces outils'),
      indicateur(
        'sante.C11.i3',
        138,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere('sante.C12', 139, 'Les informations sont vérifiées et mises à jour de façon régulière', SOFTWARE, [
    indicateur('sante.C12.i1', 139, 'Délais de vérification et de mise à jour des informations adaptés'),
  ]),
  critere(
    'sante.C13',
    140,
    'L’ensemble des dysfonctionnements liés aux systèmes informatisés et aux outils de gestion de l’information est identifié',
    SOFTWARE,
    [indicateur('sante.C13.i1', 140, 'Identification pertinente des dysfonctionnements et des actions à réaliser')],
  ),
  critere(
    'sante.C14',
    141,
    'Les dysfonctionnements pouvant être résolus rapidement sont identifiés et traités dans les délais',
    SOFTWARE,
    [
      indicateur('sante.C14.i1', 141, 'Traitement des dysfonctionnements approprié'),
      indicateur('sante.C14.i2', 141, 'Respect des délais de traitement'),
    ],
  ),
  critere('sante.C15', 142, 'Une intervention des services spécialisés est sollicitée à bon escient', SOFTWARE, [
    indicateur('sante.C15.i1', 142, 'Pertinence des demandes d’intervention auprès des services spécialisés'),
  ]),
];

/** CQP santé, family P (production de documents): criteria and their indicators, the document’s words (readings in `../lectures.md`). */
import type { Criterion } from '../../model/criterion.ts';
import { critere, indicateur, SOFTWARE } from '../build.ts';
import { AIDES, CLARTE, EXPLICATION, EXPLICATION_SEULE, VOCABULAIRE } from '../modes.ts';

export const PRODUCTION: readonly Criterion[] = [
  critere(
    'sante.P1',
    118,
    'L’ensemble des informations nécessaires à la production d’un document est identifié, recherché à l’aide de média appropriés et vérifié',
    SOFTWARE,
    [
      indicateur('sante.P1.i1', 118, 'Exhaustivité et pertinence des informations recueillies'),
      indicateur('sante.P1.i2', 118, 'Vérification de l’exactitude des informations'),
      indicateur('sante.P1.i3', 118, 'Pertinence du choix des média'),
    ],
  ),
  critere(
    'sante.P2',
    119,
    'Les interlocuteurs pertinents sont sollicités afin d’obtenir les informations nécessaires à la production de document',
    EXPLICATION,
    [
      indicateur(
        'sante.P2.i1',
        119,
        'Explication pertinente du choix des interlocuteurs à solliciter',
        EXPLICATION_SEULE,
      ),
    ],
  ),
  critere(
    'sante.P3',
    120,
    'Les informations nécessaires à la production des documents sont complètes, organisées et structurées',
    EXPLICATION,
    [
      indicateur(
        'sante.P3.i1',
        120,
        'Explication pertinente concernant l’organisation et la structure des informations recueillies',
        EXPLICATION_SEULE,
      ),
      indicateur('sante.P3.i2', 120, 'Pertinence des informations recueillies'),
      indicateur(
        'sante.P3.i3',
        120,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere(
    'sante.P4',
    121,
    'Les données chiffrées nécessaires à la production de documents sont identifiées, recherchées et vérifiées',
    SOFTWARE,
    [
      indicateur('sante.P4.i1', 121, 'Exhaustivité et pertinence des données chiffrées recueillies'),
      indicateur('sante.P4.i2', 121, 'Vérification de l’exactitude des données'),
      indicateur(
        'sante.P4.i3',
        121,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere('sante.P5', 122, 'Les logiciels adaptés sont utilisés', SOFTWARE, [
    indicateur('sante.P5.i1', 122, 'Choix pertinent des logiciels à utiliser'),
  ]),
  critere(
    'sante.P6',
    123,
    'Les documents sont rédigés de façon précise et claire et sont conformes aux exigences de l’entreprise',
    CLARTE,
    [
      indicateur('sante.P6.i1', 123, 'Clarté et précision des documents rédigés', CLARTE),
      indicateur('sante.P6.i2', 123, 'Absence de non-conformité majeure au regard des exigences de l’entreprise'),
      indicateur(
        'sante.P6.i3',
        123,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere('sante.P7', 124, 'Ils sont complets et sont exploitables', SOFTWARE, [
    indicateur('sante.P7.i1', 124, 'Pas d’omission majeure'),
  ]),
  critere('sante.P8', 125, 'Le vocabulaire ou la langue est adapté', VOCABULAIRE, [
    indicateur('sante.P8.i1', 125, 'Conformité du vocabulaire utilisé', VOCABULAIRE),
    indicateur('sante.P8.i2', 125, 'Absence d’erreur majeure'),
  ]),
];

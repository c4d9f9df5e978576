/** CQP santé, family A (suivi administratif ou budgétaire): criteria and their indicators, the document’s words (readings in `../lectures.md`). */
import type { Criterion } from '../../model/criterion.ts';
import { critere, indicateur, SOFTWARE } from '../build.ts';
import { AIDES, EXPLICATION, EXPLICATION_SEULE } from '../modes.ts';

export const SUIVI_ADMINISTRATIF: readonly Criterion[] = [
  critere('sante.A1', 143, 'Les différents documents comptables ou administratifs sont identifiés', EXPLICATION, [
    indicateur('sante.A1.i1', 143, 'Aucun oubli majeur'),
    indicateur('sante.A1.i2', 143, 'Explication pertinente', EXPLICATION_SEULE),
  ]),
  critere(
    'sante.A2',
    145,
    'Le degré d’urgence de traitement et l’importance des différents documents sont identifiés',
    EXPLICATION,
    [
      indicateur('sante.A2.i1', 145, 'Respect des délais de traitement'),
      indicateur('sante.A2.i2', 145, 'Pertinence du choix des priorités dans le traitement des différents documents'),
      indicateur(
        'sante.A2.i3',
        145,
        'Explication pertinente de l’importance des différents documents',
        EXPLICATION_SEULE,
      ),
    ],
  ),
  critere(
    'sante.A3',
    146,
    'Le classement de ces documents est conforme aux exigences et règles en vigueur dans l’entreprise',
    EXPLICATION,
    [
      indicateur('sante.A3.i1', 146, 'Respect des règles de classement et d’archivage des documents'),
      indicateur(
        'sante.A3.i2',
        146,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
      indicateur('sante.A3.i3', 146, 'Explication exacte des règles à respecter', EXPLICATION_SEULE),
    ],
  ),
  critere(
    'sante.A4',
    147,
    'Les données comptables ou administratives sont saisies sans erreur et omission et leur exactitude est vérifiée',
    SOFTWARE,
    [
      indicateur('sante.A4.i1', 147, 'Aucune erreur ou omission majeure'),
      indicateur(
        'sante.A4.i2',
        147,
        'Vérification systématique de l’exactitude des données comptables ou administratives',
      ),
      indicateur(
        'sante.A4.i3',
        147,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere(
    'sante.A5',
    148,
    'Les données nécessaires à la réalisation de facture ou bon de commande sont identifiées',
    EXPLICATION,
    [
      indicateur('sante.A5.i1', 148, 'Absence d’erreur ou d’omission majeure'),
      indicateur(
        'sante.A5.i2',
        148,
        'Explication exacte concernant les données permettant la réalisation de facture ou de bon de commandes',
        EXPLICATION_SEULE,
      ),
    ],
  ),
  critere(
    'sante.A6',
    149,
    'Les factures ou bons de commandes sont réalisés sans erreur et respectent les règles et procédures en vigueur dans l’entreprise',
    SOFTWARE,
    [
      indicateur('sante.A6.i1', 149, 'Absence d’erreur majeure'),
      indicateur(
        'sante.A6.i2',
        149,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
      indicateur('sante.A6.i3', 149, 'Respect des règles et des procédures'),
    ],
  ),
  critere(
    'sante.A7',
    150,
    'Les différentes échéances des processus de gestion administrative ou financière (règlement des factures, réalisation des commandes, mise à jour des dossiers du personnel, …) sont identifiées',
    SOFTWARE,
    [
      indicateur(
        'sante.A7.i1',
        150,
        'Aucune omission majeure concernant les échéances des processus de gestion administrative ou financière',
      ),
    ],
  ),
  critere('sante.A8', 151, 'Le suivi est réalisé et des relances sont effectuées le cas échéant', SOFTWARE, [
    indicateur('sante.A8.i1', 151, 'Suivi régulier'),
    indicateur('sante.A8.i2', 151, 'Identification de tout écart et relance si nécessaire'),
  ]),
  critere(
    'sante.A9',
    152,
    'Les informations nécessaires permettant le renseignement ou la création des documents relatifs à la gestion financière, comptable, administrative, à la facturation ou à la gestion administrative du personnel sont identifiées',
    EXPLICATION,
    [
      indicateur(
        'sante.A9.i1',
        152,
        'Identification et explication pertinentes des données permettant le renseignement ou la création de documents financiers, comptables ou administratifs',
        EXPLICATION,
      ),
    ],
  ),
  critere('sante.A10', 153, 'Elles sont recherchées à l’aide de médias appropriés', SOFTWARE, [
    indicateur('sante.A10.i1', 153, 'Choix pertinent des médias'),
    indicateur(
      'sante.A10.i2',
      153,
      'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
      AIDES,
    ),
  ]),
  critere(
    'sante.A11',
    154,
    'Elles sont vérifiées et conservées selon les règles et procédures en vigueur dans l’entreprise',
    SOFTWARE,
    [
      indicateur('sante.A11.i1', 154, 'Vérification de l’exactitude des informations'),
      indicateur('sante.A11.i2', 154, 'Archivage conformes aux règles et procédures de l’entreprise'),
    ],
  ),
  critere(
    'sante.A12',
    [155, 157],
    'Les documents liés à la gestion financière, comptable, administrative ou à la gestion du personnel sont renseignés sans erreur et vérifiées',
    SOFTWARE,
    [
      indicateur('sante.A12.i1', 155, 'Aucune erreur et omission majeure lors du renseignement des documents'),
      indicateur(
        'sante.A12.i2',
        157,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
      indicateur('sante.A12.i3', 157, 'Vérification systématique de l’exactitude des données'),
    ],
  ),
  critere('sante.A13', 158, 'Les délais sont respectés', SOFTWARE, [
    indicateur('sante.A13.i1', 158, 'Respect des délais'),
  ]),
  critere(
    'sante.A14',
    159,
    'Le tableau de bord budgétaire ou administratif du service ou de la structure est renseigné et suivi régulièrement',
    SOFTWARE,
    [
      indicateur('sante.A14.i1', 159, 'Aucune erreur et omission majeure lors du renseignement du tableau de bord'),
      indicateur('sante.A14.i2', 159, 'Respect des procédures de suivi'),
      indicateur(
        'sante.A14.i3',
        159,
        'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
        AIDES,
      ),
    ],
  ),
  critere('sante.A15', 160, 'Les données saisies sont vérifiées', SOFTWARE, [
    indicateur('sante.A15.i1', 160, 'Vérification systématique de l’exactitude de données'),
  ]),
  critere(
    'sante.A16',
    161,
    'Les écarts sont identifiés et les interlocuteurs pertinents sont alertés dans les délais',
    SOFTWARE,
    [
      indicateur('sante.A16.i1', 161, 'Aucun écart majeur non identifié'),
      indicateur('sante.A16.i2', 161, 'Alerte effectuée dans les délais et auprès des bons interlocuteurs'),
    ],
  ),
];

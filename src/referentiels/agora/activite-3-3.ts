/** AGOrA, activité 3.3: the matrix’s words (readings in `../lectures.md`). */
import type { Activite, Competence } from '../../model/criterion.ts';
import { extrait } from '../build.ts';
import { CLARTE, EXPRESSION, PERTINENCE, VRAI_FICHIER } from '../modes.ts';
import { competence } from './row.ts';

export const ACTIVITE_3_3: Activite = {
  id: 'agora.P3.3',
  titre: 'Participation à l’activité sociale de l’organisation',
  line: 289,
  savoirs: [
    {
      titre: 'Savoirs de gestion',
      items: [
        extrait(324, 'Le fonctionnement de l’organisation'),
        extrait(325, 'La gestion des agendas'),
        extrait(326, 'Les budgets'),
        extrait(327, 'Les tableaux de bord sociaux'),
      ],
    },
    {
      titre: 'Savoirs juridiques et économiques',
      items: [
        extrait(
          331,
          'Règles élémentaires de sécurité informatique, de sauvegarde et de protection des données numériques (RGPD) des personnels',
        ),
        extrait(332, 'La législation sociale'),
        extrait(333, 'Les accords collectifs et conventions collectives de travail'),
      ],
    },
    {
      titre: 'Savoirs liés à la communication et au numérique',
      items: [
        extrait(
          337,
          'Les normes et usages internes de présentation des documents de communication à destination des personnels et des instances représentatives',
        ),
        extrait(338, 'Les règles légales de communication envers les personnels et les instances représentatives'),
        extrait(339, 'Les outils ou services de communication numérique'),
        extrait(340, 'Le système d’information ressources humaines'),
      ],
    },
    {
      titre: 'Savoirs rédactionnels',
      items: [extrait(344, '3.3.1 - Le courrier destiné au personnel'), extrait(345, '3.3.2 - Le discours')],
    },
  ],
};

export const COMPETENCES_3_3: readonly Competence[] = [
  competence({
    number: '3.3.1',
    line: 315,
    titre: 'Actualiser et diffuser l’information sociale auprès des personnels',
    activiteId: 'agora.P3.3',
    rows: [
      {
        number: '3.3.1',
        line: 315,
        situation: 'Actualisation et transmission d’informations à destination du personnel',
        attendu:
          'Les informations destinées au personnel sont fiables, transmises dans les délais, dans le respect des procédures et des règles de confidentialité',
        criteres: [
          'Fiabilité des mises à jour effectuées',
          'Qualité de la transmission et respect de la confidentialité',
          ['Savoir rédactionnel', CLARTE],
        ],
        complexites: [
          'Priorités de transmission',
          'Reformulation de l’information par rapport au destinataire',
          'Contrôle de suivi de la réception',
          'Mise à jour de documents internes liés à la santé et à la sécurité',
          'Repérage des fonctions professionnelles nécessitant des habilitations, des autorisations spécifiques',
          'Technicité du contenu du support : références ergonomiques, médicales, réglementaires',
        ],
        aleas: [
          'Défaillance du mode de transmission',
          'Information erronée',
          'Rupture de la confidentialité',
          'Support inadapté aux consignes de diffusion',
          'Erreurs ou Imprécisions de contenus',
        ],
      },
    ],
  }),
  competence({
    number: '3.3.2',
    line: 316,
    titre: 'Mettre en œuvre et suivre le résultat des actions sociales et culturelles',
    activiteId: 'agora.P3.3',
    rows: [
      {
        number: '3.3.2',
        line: 316,
        situation: 'Mise en place et suivi d’activités sociales et culturelles',
        attendu:
          'La cohésion du personnel est renforcée à travers la préparation des fêtes et d’événements divers à destination du personnel',
        criteres: [
          ['Pertinence et efficacité des actions support de la cohésion sociale', PERTINENCE],
          ['Savoir rédactionnel', CLARTE],
        ],
        complexites: [
          'Estimation du coût de l’action à destination du personnel',
          'Évaluation de l’impact : questionnaire de satisfaction',
          'Préparation d’éléments d’un discours',
          'Achats de cadeaux',
          'Organisation à l’initiative du comité d’entreprise',
        ],
        aleas: [
          'Absence imprévue du/des salariés',
          'Défaillance des fournisseurs',
          'Modifications organisationnelles',
          'Retours négatifs',
        ],
      },
    ],
  }),
  competence({
    number: '3.3.3',
    line: 317,
    titre: 'Utiliser des fonctions simples de mise en pages d’un document pour répondre à un objectif de diffusion',
    activiteId: 'agora.P3.3',
    rows: [
      {
        number: '3.3.3',
        line: 317,
        situation: 'Production d’informations structurées',
        attendu:
          'Le document produit répond à des objectifs précis en respectant les normes, les consignes de présentation et les usages en vigueur dans l’entité',
        criteres: [
          [
            'Pertinence et qualité des supports de communication à partir de la suite bureautique et d’un logiciel de PAO',
            VRAI_FICHIER,
          ],
          ['Adaptation du message aux objectifs de communication et aux supports retenus', CLARTE],
        ],
        complexites: [
          'Documents intégrant des calculs, des graphiques ou multimédia',
          'Gestion des textes longs',
          'Production d’un support inédit, avec contraintes esthétiques',
          'Cryptage du document',
          'Production en langue étrangère',
        ],
        aleas: ['Format de document inadapté', 'Perte et récupération de document', 'Délais de productions raccourcis'],
      },
    ],
  }),
  competence({
    number: '3.3.4',
    line: 318,
    titre: 'Rédiger des écrits professionnels en lien avec l’activité sociale de l’organisation',
    activiteId: 'agora.P3.3',
    rows: [
      {
        number: '3.3.4',
        line: 318,
        situation: 'Rédaction d’informations liées à l’activité sociale',
        attendu:
          'L’écrit répond à des objectifs précis en respectant les normes, les consignes et les usages en vigueur dans l’entité',
        criteres: [
          ['Expression française, écrite et orale, adaptée aux relations administratives', EXPRESSION],
          ['Qualité et pertinence des documents relatifs à l’activité sociale', CLARTE],
        ],
        complexites: [
          'Exploitation d’indicateurs à partir d’un tableau de bord',
          'Détermination d’écart entre prévision et réalisation',
          'Mise à jour d’indicateurs en ligne',
          'Réalisation de documents de synthèse',
        ],
        aleas: ['Données incomplètes ou incohérentes', 'Anomalies constatées dans l’évolution des indicateurs'],
      },
    ],
  }),
];

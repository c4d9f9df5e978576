/** AGOrA, activité 1.1: the matrix’s words (readings in `../lectures.md`). */
import type { Activite, Competence } from '../../model/criterion.ts';
import { extrait } from '../build.ts';
import { EXPRESSION, PERTINENCE, TON, VRAI_FICHIER } from '../modes.ts';
import { ALEAS_D_ACCUEIL } from './aleas.ts';
import { competence } from './row.ts';

export const ACTIVITE_1_1: Activite = {
  id: 'agora.P1.1',
  titre: 'Préparation et prise en charge de la relation avec le client, l’utilisateur ou l’adhérent',
  line: 34,
  savoirs: [
    {
      titre: 'Savoirs de gestion',
      items: [
        extrait(43, 'La relation « client » dans les organisations'),
        extrait(43, 'Les actions de promotion et de prospection'),
        extrait(43, 'Le suivi de la relation « client »'),
        extrait(43, 'Les tableaux de bord « commerciaux »'),
      ],
    },
    {
      titre: 'Savoirs juridiques et économiques',
      items: [
        extrait(43, 'Les mentions obligatoires des documents liés aux ventes ou aux contributions volontaires'),
        extrait(43, 'La contractualisation de la relation « client »'),
      ],
    },
    {
      titre: 'Savoirs liés à la communication et au numérique',
      items: [
        extrait(43, 'L’écoute active'),
        extrait(43, 'La communication « client »'),
        extrait(43, 'La gestion de l’information'),
      ],
    },
    { titre: 'Savoir rédactionnel', items: [extrait(44, '1.1.3 Le document professionnel')] },
  ],
};

export const COMPETENCES_1_1: readonly Competence[] = [
  competence({
    number: '1.1.1',
    line: 38,
    titre: 'Identifier les caractéristiques de la demande',
    activiteId: 'agora.P1.1',
    rows: [
      {
        number: '1.1.1',
        line: 38,
        situation: 'Accueil et renseignement',
        attendu:
          'Les demandes des clients, usagers, adhérents sont prises en charge dans le respect des règles, des délais et des procédures de l’organisation et des contraintes',
        criteres: [
          ['Respect de la charte d’accueil (langage adapté à l’interlocuteur, empathie, etc.)', TON],
          'Fiabilité de l’information recueillie',
          'Efficacité de la prise de notes',
          'Respect des règles de sécurité et de confidentialité',
        ],
        complexites: [
          'Importance des flux de visiteurs',
          'Dispersion géographique des locaux',
          'Gestion des temps d’attente',
          'Barrages et sélectivité à l’accueil',
          'Accueil de visiteurs étrangers',
        ],
        aleas: ALEAS_D_ACCUEIL,
      },
    ],
  }),
  competence({
    number: '1.1.2',
    line: 39,
    titre: 'Apporter une réponse adaptée à la demande',
    activiteId: 'agora.P1.1',
    rows: [
      {
        number: '1.1.2',
        line: 39,
        situation: 'Prise en charge de la demande',
        attendu:
          'Les demandes des clients, usagers, adhérents sont traitées dans le respect des règles, des délais et des procédures de l’organisation et des contraintes',
        criteres: [['Pertinence de la réponse apportée à la demande', PERTINENCE]],
        complexites: [
          'Importance des flux de visiteurs',
          'Dispersion géographique des locaux',
          'Gestion des temps d’attente',
          'Barrages et sélectivité à l’accueil',
          'Accueil de visiteurs étrangers',
        ],
        aleas: ALEAS_D_ACCUEIL,
      },
    ],
  }),
  competence({
    number: '1.1.3',
    line: 40,
    titre: 'Produire dans un environnement numérique, des supports de communication adaptés (promotion, événement)',
    activiteId: 'agora.P1.1',
    rows: [
      {
        number: '1.1.3',
        line: 40,
        situation: 'Préparation et suivi d’événements liés à la promotion de l’organisation',
        attendu:
          'Les supports de communication produits sont adaptés aux attentes et respectent la politique de l’organisation',
        criteres: [
          [
            'Expression française, écrite et orale, adaptée aux relations administratives (savoir rédactionnel)',
            EXPRESSION,
          ],
          'Efficacité de la gestion des flux de courriers / courriels',
          ['Qualité des supports produits à partir de la suite bureautique', VRAI_FICHIER],
        ],
        complexites: [
          'Document intégrant des calculs, des graphiques et des tableaux élaborés',
          'Document multimédia',
          'Production d’un support inédit, intégrant des contraintes esthétiques',
          'Cryptage du document',
          'Production en langue étrangère',
        ],
        aleas: ['Format de document inadapté', 'Perte et récupération de document', 'Délais de production raccourcis'],
      },
    ],
  }),
  competence({
    number: '1.1.4',
    line: 41,
    titre: 'Assurer le suivi administratif des opérations de promotion et de prospection',
    activiteId: 'agora.P1.1',
    rows: [
      {
        number: '1.1.4',
        line: 41,
        situation: 'Assistance et suivi des opérations de prospection',
        attendu:
          'Les opérations de prospection sont traitées selon les objectifs et les procédures fixés par l’organisation',
        criteres: [
          'Efficacité de la gestion des flux de courriers / courriels',
          ['Qualité des supports produits à partir de la suite bureautique', VRAI_FICHIER],
        ],
        complexites: [
          'Élaboration de supports de suivi d’opérations de prospection : tableaux croisés dynamiques, guide interactif',
          'Prospection vers UE et hors UE',
        ],
        aleas: ['Demande d’informations complémentaires de la part de prospects', 'Planification non respectée'],
      },
    ],
  }),
];

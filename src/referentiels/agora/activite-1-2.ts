/** AGOrA, activité 1.2: the matrix’s words (readings in `../lectures.md`). */
import type { Activite, Competence } from '../../model/criterion.ts';
import { extrait } from '../build.ts';
import { EXPRESSION, VRAI_FICHIER } from '../modes.ts';
import { competence } from './row.ts';

export const ACTIVITE_1_2: Activite = {
  id: 'agora.P1.2',
  titre:
    'Traitement des opérations administratives et de gestion liées aux relations avec le client, l’utilisateur ou l’adhérent',
  line: 46,
  savoirs: [
    {
      titre: 'Savoirs de gestion',
      items: [
        extrait(70, 'La chaîne des documents liés aux ventes'),
        extrait(70, 'Les ventes et les encaissements'),
        extrait(70, 'Le suivi de la relation « client »'),
        extrait(70, 'Les tableaux de bord « commerciaux »'),
      ],
    },
    {
      titre: 'Savoirs juridiques et économiques',
      items: [
        extrait(70, 'Les mentions obligatoires des documents liés aux ventes ou aux contributions volontaires'),
        extrait(70, 'La contractualisation de la relation « client »'),
      ],
    },
    {
      titre: 'Savoirs liés à la communication et au numérique',
      items: [
        extrait(70, 'L’écoute active'),
        extrait(70, 'La communication « client »'),
        extrait(70, 'La gestion de l’information'),
      ],
    },
    { titre: 'Savoir rédactionnel', items: [extrait(71, '124 - Le courrier de relance client')] },
  ],
};

export const COMPETENCES_1_2: readonly Competence[] = [
  competence({
    number: '1.2.1',
    line: 65,
    titre: 'Appliquer les procédures internes de traitement des relations « clients »',
    activiteId: 'agora.P1.2',
    rows: [
      {
        number: '1.2.1',
        line: 65,
        situation: 'Suivi des devis, commandes, contrats, conventions',
        attendu:
          'Le suivi des relations clients, usagers, adhérents est assuré en conformité avec les attentes de ces derniers et de la politique de l’organisation',
        criteres: [
          [
            'Expression française, écrite et orale, adaptée aux relations administratives (savoir rédactionnel)',
            EXPRESSION,
          ],
          'Efficacité de la gestion des flux de courriers / courriels',
          ['Qualité des supports produits à partir de la suite bureautique', VRAI_FICHIER],
        ],
        complexites: [
          'Commande en ligne',
          'Devis à vérifier avec la gestion de la production',
          'Commande et devis avec des clients UE et hors UE',
        ],
        aleas: [
          'Commande d’un client douteux',
          'Rupture de stock',
          'Commande à passer en urgence',
          'Erreur sur un devis',
          'Modification ou annulation de commande, de contrat',
        ],
      },
    ],
  }),
  competence({
    number: '1.2.2',
    line: 66,
    titre: 'Produire dans un environnement numérique les documents liés au traitement des relations « clients »',
    activiteId: 'agora.P1.2',
    rows: [
      {
        number: '1.2.2',
        line: 66,
        situation: 'Traitement de la livraison et de la facturation',
        attendu:
          'Le suivi des relations clients, usagers, adhérents est assuré en conformité avec les attentes de ces derniers et de la politique de l’organisation',
        criteres: [
          [
            'Expression française, écrite et orale, adaptée aux relations administratives (savoir rédactionnel)',
            EXPRESSION,
          ],
          'Efficacité de la gestion des flux de courriers / courriels',
          ['Qualité des supports produits à partir de la suite bureautique', VRAI_FICHIER],
        ],
        complexites: [
          'Correction d’anomalies de facturation et ou de livraison concernant des produits, des quantités, des réductions',
          'Anomalies nécessitant des retours et rappels successifs',
          'Traitement de produits exportés UE et hors UE',
        ],
        aleas: [
          'Perte de documents ou d’informations',
          'Conditions de vente non respectées',
          'Retards de livraison',
          'Mise en œuvre de garanties et d’assurances couvrant les risques de livraison',
          'Litige avec un transporteur',
          'Défaillance d’un client',
        ],
      },
    ],
  }),
  competence({
    number: '1.2.3',
    line: 67,
    titre:
      'Assurer le suivi des enregistrements des factures de vente et des encaissements à l’aide d’un progiciel dédié ou d’un PGI',
    activiteId: 'agora.P1.2',
    rows: [
      {
        number: '1.2.3',
        line: 67,
        situation: 'Traitement des encaissements',
        attendu: 'Le suivi des enregistrements des factures de vente et des encaissements est réalisé et fiable',
        criteres: [
          [
            'Expression française, écrite et orale, adaptée aux relations administratives (savoir rédactionnel)',
            EXPRESSION,
          ],
          ['Qualité des supports produits à partir de la suite bureautique', VRAI_FICHIER],
        ],
        complexites: [
          'Détection et rectification d’anomalies simples dans la tenue des comptes clients : saisie, imputation, codification',
          'Combinaison de différents modes de règlement : escompte au comptant, échelonnement',
          'Règlements en devises',
        ],
        aleas: ['Justification non fondée d’un client', 'Règlement erroné'],
      },
    ],
  }),
  competence({
    number: '1.2.4',
    line: 68,
    titre: 'Assurer le suivi des relances clients',
    activiteId: 'agora.P1.2',
    rows: [
      {
        number: '1.2.4',
        line: 68,
        situation: 'Traitement des réclamations et des litiges',
        attendu:
          'Le suivi des relations clients, usagers, adhérents est assuré en conformité avec les attentes de ces derniers et de la politique de l’organisation',
        criteres: [
          [
            'Expression française, écrite et orale, adaptée aux relations administratives (savoir rédactionnel)',
            EXPRESSION,
          ],
          'Efficacité de la gestion des flux de courriers / courriels',
          ['Qualité des supports produits à partir de la suite bureautique', VRAI_FICHIER],
        ],
        complexites: [
          'Proposition de différents modes de règlement : escompte au comptant, échelonnement',
          'Réclamations de clients',
        ],
        aleas: [
          'Échéances non respectées et rééchelonnement des règlements',
          'Dérapage relationnel',
          'Mise au contentieux de la créance',
        ],
      },
    ],
  }),
];

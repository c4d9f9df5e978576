/** AGOrA, activité 2.2: the matrix’s words (readings in `../lectures.md`). */
import type { Activite, Competence } from '../../model/criterion.ts';
import { extrait } from '../build.ts';
import { PERTINENCE } from '../modes.ts';
import { competence } from './row.ts';

export const ACTIVITE_2_2: Activite = {
  id: 'agora.P2.2',
  titre: 'Suivi financier de l’activité de production',
  line: 166,
  savoirs: [
    {
      titre: 'Savoirs de gestion',
      items: [
        extrait(197, 'Les fournisseurs et les règlements'),
        extrait(198, 'La chaîne des documents liés aux achats'),
        extrait(199, 'Les achats'),
        extrait(200, 'Les décaissements'),
        extrait(201, 'Les outils de planification des tâches'),
        extrait(202, 'La taxe sur la valeur ajoutée'),
        extrait(203, 'La trésorerie'),
        extrait(204, 'Les notions d’amortissement et de provision'),
        extrait(205, 'Le bilan et le compte de résultat'),
      ],
    },
    {
      titre: 'Savoirs juridiques et économiques',
      items: [extrait(209, 'Le cadre économique et réglementaire de l’activité productive de l’organisation')],
    },
    {
      titre: 'Savoirs liés à la communication et au numérique',
      items: [
        extrait(213, 'La communication avec les fournisseurs et les autres partenaires'),
        extrait(214, 'Gestion de l’information'),
        extrait(215, 'Les outils au service du travail collaboratif'),
      ],
    },
    {
      titre: 'Savoirs rédactionnels',
      items: [
        extrait(219, '222 - Le courrier de réclamation à un fournisseur'),
        extrait(220, '224 - Le courrier de sollicitation auprès d’une administration'),
      ],
    },
  ],
};

export const COMPETENCES_2_2: readonly Competence[] = [
  competence({
    number: '2.2.1',
    line: 186,
    titre: 'Établir un état de rapprochement',
    activiteId: 'agora.P2.2',
    rows: [
      {
        number: '2.2.1',
        line: 186,
        situation: 'Suivi des comptes bancaires',
        attendu: 'Le suivi des comptes est effectué de façon régulière et fiable',
        criteres: ['Exactitude de l’état de rapprochement'],
        complexites: ['Mouvements en monnaie étrangère', 'Frais bancaires', 'Impayés'],
        aleas: ['Erreurs de banque', 'Absence de justificatifs'],
      },
    ],
  }),
  competence({
    number: '2.2.2',
    line: 187,
    titre:
      'Appliquer les procédures en vigueur en matière de règlement des fournisseurs, sous-traitants et prestataires',
    activiteId: 'agora.P2.2',
    rows: [
      {
        number: '2.2.2',
        line: 187,
        situation: 'Gestion des règlements et traitement des litiges',
        attendu: 'Les règlements sont suivis et les litiges sont traités dans la limite des responsabilités imparties',
        criteres: ['Respect des procédures et des normes', 'Sécurisation des décaissements'],
        complexites: [
          'Combinaison de différents modes de règlement : comptant, échelonnement…',
          'Réclamations de fournisseurs',
          'Règlements en devises',
          'Demande de crédit à la consommation pour un client',
        ],
        aleas: [
          'Échéances non respectées',
          'Réclamation non fondée d’un fournisseur',
          'Règlement erroné',
          'Trésorerie exigeant une demande de rééchelonnement des règlements',
        ],
      },
    ],
  }),
  competence({
    number: '2.2.3',
    line: 188,
    titre:
      'Assurer le suivi des enregistrements des mouvements de trésorerie à l’aide d’un progiciel dédié ou d’un PGI',
    activiteId: 'agora.P2.2',
    rows: [
      {
        number: '2.2.3',
        line: 188,
        situation: 'Suivi des enregistrements des mouvements de trésorerie à l’aide d’un progiciel dédié ou d’un PGI',
        attendu: 'Le suivi des comptes de trésorerie est assuré',
        criteres: ['Conformité des enregistrements'],
        complexites: [
          'Mouvements en monnaie étrangère',
          'Traitement de frais bancaires',
          'Escomptes d’effets de commerce',
          'Traitement des écarts de caisse positif/négatif',
        ],
        aleas: [
          'Erreurs de banque',
          'Justificatifs absents',
          'Solde de caisse négatif',
          'Impayés',
          'Découverts bancaires',
        ],
      },
    ],
  }),
  competence({
    number: '2.2.4',
    line: 189,
    titre: 'Déterminer les éléments nécessaires à l’élaboration de la déclaration de TVA',
    activiteId: 'agora.P2.2',
    rows: [
      {
        number: '2.2.4',
        line: 189,
        situation: 'Préparation de la déclaration de TVA',
        attendu:
          'Les éléments nécessaires au traitement de l’obligation fiscale sont réunis avec exactitude et dans les délais impartis',
        criteres: ['Pertinence et exactitude des éléments retenus pour la déclaration de TVA'],
        complexites: [
          'TVA sur les encaissements, sur la marge',
          'Achats et ventes à l’étranger, UE',
          'Crédit de TVA à reporter',
          'Demande de remboursement de TVA',
          'Non assujettissement à la TVA',
        ],
        aleas: [
          'Perte d’informations',
          'Absence de déclaration',
          'Déclaration hors délai',
          'Problèmes de trésorerie lors des échéances fiscales',
        ],
      },
    ],
  }),
  competence({
    number: '2.2.5',
    line: 190,
    titre: 'Établir un état périodique de trésorerie',
    activiteId: 'agora.P2.2',
    rows: [
      {
        number: '2.2.5',
        line: 190,
        situation: 'Suivi de la trésorerie',
        attendu: 'Le suivi de trésorerie est effectué de façon régulière et fiable',
        criteres: ['Exactitude de la situation de trésorerie'],
        complexites: ['Demande de service bancaire', 'Demande de crédit bancaire', 'Suivi de subvention'],
        aleas: ['Écart de caisse positif ou négatif', 'Retard de paiement d’un client'],
      },
    ],
  }),
  competence({
    number: '2.2.6',
    line: 191,
    titre: 'Rendre compte de l’équilibre financier et de la situation économique de l’organisation',
    activiteId: 'agora.P2.2',
    rows: [
      {
        number: '2.2.6',
        line: 191,
        situation: 'Analyse des documents de gestion',
        attendu:
          'Les documents de suivi de la situation financière de l’organisation sont fiables. La réalisation de prévisions de trésorerie est assurée',
        criteres: [
          ['Pertinence de l’appréciation de la situation économique et financière de l’organisation', PERTINENCE],
        ],
        complexites: [
          'Budget prévisionnel de trésorerie',
          'Indicateurs à partir du bilan',
          'Indicateurs à partir du compte de résultat',
          'Compte bancaire en devises',
        ],
        aleas: [
          'Perte d’information sur le suivi de la trésorerie',
          'Subvention refusée',
          'Erreurs charges non décaissées',
          'Investissement non programmé',
        ],
      },
    ],
  }),
];

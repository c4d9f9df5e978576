/** AGOrA, activité 2.1: the matrix’s words (readings in `../lectures.md`). */
import type { Activite, Competence } from '../../model/criterion.ts';
import { extrait } from '../build.ts';
import { EXPRESSION } from '../modes.ts';
import { competence } from './row.ts';

export const ACTIVITE_2_1: Activite = {
  id: 'agora.P2.1',
  titre: 'Suivi administratif de l’activité de production',
  line: 114,
  savoirs: [
    {
      titre: 'Savoirs de gestion',
      items: [
        extrait(145, 'L’approvisionnement et la gestion des stocks'),
        extrait(146, 'Les fournisseurs et les règlements'),
        extrait(147, 'La chaîne des documents liés aux achats'),
        extrait(148, 'Les achats'),
        extrait(149, 'Les outils de planification des tâches'),
        extrait(150, 'La taxe sur la valeur ajoutée'),
      ],
    },
    {
      titre: 'Savoirs juridiques et économiques',
      items: [extrait(154, 'Le cadre économique et réglementaire de l’activité productive de l’organisation')],
    },
    {
      titre: 'Savoirs liés à la communication et au numérique',
      items: [
        extrait(158, 'La communication avec les fournisseurs et les autres partenaires'),
        extrait(159, 'Gestion de l’information'),
        extrait(160, 'Les outils au service du travail collaboratif'),
      ],
    },
  ],
};

export const COMPETENCES_2_1: readonly Competence[] = [
  competence({
    number: '2.1.1',
    line: 135,
    titre: 'Appliquer les procédures internes de gestion des approvisionnements et des stocks',
    activiteId: 'agora.P2.1',
    rows: [
      {
        number: '2.1.1',
        line: 135,
        situation: 'Suivi des approvisionnements et des stocks',
        attendu:
          'Le suivi administratif des approvisionnements est assuré dans le respect des délais et des règles fixées',
        criteres: [
          [
            'Expression française, écrite et orale, adaptée aux relations administratives (savoir rédactionnel)',
            EXPRESSION,
          ],
          'Respect des procédures et des normes',
        ],
        complexites: [
          'Achats de biens et de services associés / Achats en ligne',
          'Gestion partagée des approvisionnements',
          'Achats à des fournisseurs UE et hors UE',
          'Anomalies simples sur la tenue des stocks : calculs, produits, dates',
          'Fréquence élevée et saisonnalité des mouvements de stock',
        ],
        aleas: [
          'Ordre d’achat erroné',
          'Commande à modifier ou à annuler',
          'Défaillance d’un fournisseur',
          'Sortie de stock et retours d’articles défectueux',
          'Rupture de stock/ Détérioration de stocks',
        ],
      },
    ],
  }),
  competence({
    number: '2.1.2',
    line: 136,
    titre: 'Assurer le suivi des enregistrements des factures d’achats à l’aide d’un progiciel dédié ou d’un PGI',
    activiteId: 'agora.P2.1',
    rows: [
      {
        number: '2.1.2',
        line: 136,
        situation: 'Traitement des livraisons, des factures et suivi des anomalies',
        attendu: 'Le suivi de l’enregistrement des factures est assuré de manière fiable',
        criteres: ['Conformité des enregistrements'],
        complexites: [
          'Transmission d’anomalies à un responsable',
          'Correction d’anomalies de facturation concernant des produits, des quantités, des réductions',
          'Cas de livraisons nécessitant des retours et rappels successifs',
          'Traitement de produits importés UE et hors UE',
        ],
        aleas: [
          'Perte de documents',
          'Conditions de vente non respectées',
          'Retard de livraison',
          'Litige avec un transporteur',
          'Défaillance de fournisseur',
        ],
      },
    ],
  }),
  competence({
    number: '2.1.3',
    line: 137,
    titre: 'Actualiser les bases de données internes nécessaires à l’activité de production',
    activiteId: 'agora.P2.1',
    rows: [
      {
        number: '2.1.3',
        line: 137,
        situation: 'Tenue des dossiers fournisseurs, sous-traitants et prestataires de service',
        attendu: 'Le suivi administratif des approvisionnements est assuré de manière fiable',
        criteres: ['Pertinence et exactitude de l’information saisie dans le support adapté'],
        complexites: [
          'Absence de fichier fournisseur',
          'Cas d’un fournisseur également client',
          'Tarifs conditionnels et variables',
          'Relations avec des fournisseurs UE et hors UE',
          'Cas d’un fournisseur UE et hors UE de biens proposant des services',
        ],
        aleas: [
          'Informations incertaines sur un fournisseur',
          'Perte de l’historique fournisseur',
          'Anomalies dans un catalogue fournisseur',
          'Défaillance d’un fournisseur ou d’un sous-traitant',
        ],
      },
    ],
  }),
  competence({
    number: '2.1.4',
    line: 138,
    titre: 'Prendre en compte les contraintes réglementaires liées à l’activité de production de l’organisation',
    activiteId: 'agora.P2.1',
    rows: [
      {
        number: '2.1.4',
        line: 138,
        situation: 'Suivi des formalités administratives avec les partenaires spécifiques au secteur d’activité',
        attendu:
          'Le suivi administratif des approvisionnements est assuré dans le respect des délais et des règles fixées, notamment par les services techniques',
        criteres: [
          'Pertinence et exactitude de l’information saisie dans le support adapté',
          'Respect des procédures et des normes',
        ],
        complexites: [
          'Formalité intégrant des données juridiques',
          'Formalités nombreuses exigeant l’établissement d’un calendrier',
          'Formalités au sein de l’UE ou hors UE',
          'Protocoles et normes à respecter',
        ],
        aleas: ['Formalités incomplètes ou non conformes', 'Formalité métier non remplie', 'Habilitation refusée'],
      },
    ],
  }),
  competence({
    number: '2.1.5',
    line: 139,
    titre: 'Mettre à disposition des plannings d’activité actualisés',
    activiteId: 'agora.P2.1',
    rows: [
      {
        number: '2.1.5',
        line: 139,
        situation: 'Suivi de la coordination d’activités relevant d’un service ou d’un projet',
        attendu:
          'Le traitement et le suivi des livraisons sont assurées ; les anomalies sont traitées et/ou transmises au responsable',
        criteres: [
          'Pertinence et exactitude de l’information saisie dans le support adapté',
          'Cohérence et fiabilité du planning',
        ],
        complexites: [
          'Correction d’anomalies de facturation et ou de livraison concernant des produits, des quantités, des réductions',
          'Combinaison des contraintes de délai, de durée, de disponibilité des ressources, de priorité',
          'Multiplicité des opérations à planifier',
          'Création d’un tableau de suivi en mode collaboratif',
        ],
        aleas: [
          'Perte de documents ou d’informations',
          'Conditions de vente non respectées',
          'Retards de livraison',
          'Annulation ou modification de livraison',
          'Ressources défaillantes',
        ],
      },
    ],
  }),
];

/** AGOrA, activité 2.3: the matrix’s words (readings in `../lectures.md`). */
import type { Activite, Competence } from '../../model/criterion.ts';
import { extrait } from '../build.ts';
import { PERTINENCE } from '../modes.ts';
import { competence } from './row.ts';

export const ACTIVITE_2_3: Activite = {
  id: 'agora.P2.3',
  titre: 'Gestion opérationnelle des espaces (physiques et virtuels) de travail',
  line: 224,
  savoirs: [
    {
      titre: 'Savoirs de gestion',
      items: [
        extrait(237, 'L’approvisionnement et la gestion des stocks'),
        extrait(237, 'Les outils de planification des tâches'),
        extrait(237, 'Le maintien fonctionnel des espaces de travail hors production'),
      ],
    },
    {
      titre: 'Savoirs juridiques et économiques',
      items: [extrait(237, 'Le cadre économique et réglementaire de l’activité productive de l’organisation')],
    },
    {
      titre: 'Savoirs liés à la communication et au numérique',
      items: [
        extrait(238, 'La communication avec les fournisseurs et les autres partenaires'),
        extrait(238, 'Gestion de l’information'),
        extrait(238, 'Les outils au service du travail collaboratif'),
        extrait(238, 'Les outils ou services de communication numérique'),
        extrait(238, 'Le système d’information ressources humaines'),
      ],
    },
    { titre: 'Savoir rédactionnel', items: [extrait(238, '231 - Le compte-rendu de réunion')] },
  ],
};

export const COMPETENCES_2_3: readonly Competence[] = [
  competence({
    number: '2.3.1',
    line: 230,
    titre: 'Prendre en charge les activités support nécessaires au bon fonctionnement de l’organisation',
    activiteId: 'agora.P2.3',
    rows: [
      {
        number: '2.3.1.1',
        line: 230,
        situation: 'Suivi des contrats de maintenance, abonnements, licences informatiques',
        attendu: 'Les échéances sont vérifiées, les contrats sont renouvelés',
        criteres: ['Qualité du suivi des contrats et des abonnements'],
        complexites: [
          'Technicité des contrats',
          'Multiplicité des contrats, des abonnements et des licences',
          'Augmentation des tarifs des prestataires',
          'Avenant au contrat',
        ],
        aleas: [
          'Opérations non couvertes par contrat',
          'Licences non actualisées',
          'Contrats, abonnements, licences multiples et redondants',
        ],
      },
      {
        number: '2.3.1.2',
        line: 231,
        situation: 'Gestion des petites fournitures et consommables',
        attendu: 'Les fournitures et consommables sont commandés en quantité suffisante et dans les délais impartis',
        criteres: ['Optimisation du stock'],
        complexites: ['Achats en ligne', 'Articles non suivis', 'Changement de matériel'],
        aleas: ['Retour d’articles', 'Surconsommation exceptionnelle', 'Rupture de stock'],
      },
      {
        number: '2.3.1.3',
        line: 232,
        situation:
          'Mise à disposition des ressources physiques partagées (suivi des entrées-sorties de matériels, clés, etc.)',
        attendu:
          'Les espaces de travail sont aménagés dans le respect des règles d’ergonomie et de sécurité ; les postes de travail sont fonctionnels',
        criteres: ['Fiabilité des postes de travail et rationalité des espaces'],
        complexites: [
          'Réaménagement lié à des évolutions technologiques ou à des restructurations',
          'Réaménagements suite à une injonction de l’inspection du travail, une recommandation du CHSCT',
        ],
        aleas: [
          'Panne détectée tardivement',
          'Problème matériel perturbant le fonctionnement global de l’organisation',
          'Remise en cause de l’application de la garantie sur un matériel',
        ],
      },
      {
        number: '2.3.1.4',
        line: 233,
        situation: 'Organisation des réunions en présentiel ou à distance',
        attendu:
          'Les agendas sont coordonnés et mis à jour en permanence, dans le respect des contraintes de disponibilité. La réunion se déroule dans les conditions attendues, avec les supports demandés, et les comptes rendus sont adressés',
        criteres: [
          'Rationalité et réactivité dans la gestion des agendas',
          'Efficacité dans l’organisation et le suivi de la réunion (complexité aléas)',
        ],
        complexites: [
          'Synchronisation des agendas',
          'Contraintes de dates et de lieux',
          'Nombre important de participants',
          'Densité des échanges',
          'Accueil de participants étrangers',
        ],
        aleas: [
          'Erreur de coordonnées des interlocuteurs',
          'Modification ou annulation de la date de la réunion',
          'Lieu indisponible',
          'Défaillances matérielles et logistiques',
        ],
      },
    ],
  }),
  competence({
    number: '2.3.2',
    line: 234,
    titre: 'Actualiser et diffuser l’information interne sur le support adéquat',
    activiteId: 'agora.P2.3',
    rows: [
      {
        number: '2.3.2',
        line: 234,
        situation:
          'Gestion des espaces internes de partage de l’information (affichage, notes internes, espaces collaboratifs, etc.)',
        attendu:
          'Les ressources matérielles et immatérielles nécessaires au bon fonctionnement de l’organisation sont mises à disposition dans les délais impartis',
        criteres: [
          'Respect des dispositions éthiques et réglementaires en matière de conservation et de diffusion de données',
          ['Adéquation des données diffusées par rapport aux attentes des acteurs', PERTINENCE],
        ],
        complexites: [
          'Volume important d’informations',
          'Multiplicité des lieux de stockage',
          'Gestion des différents formats de document',
          'Utilisation nomade des documents',
          'Informations en langue étrangère',
        ],
        aleas: [
          'Capacité de stockage insuffisante',
          'Perte des codes d’accès',
          'Rupture de la confidentialité',
          'Système d’information habituel indisponible',
          'Informations cryptées',
        ],
      },
    ],
  }),
];

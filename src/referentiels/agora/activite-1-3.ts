/** AGOrA, activité 1.3: the matrix’s words (readings in `../lectures.md`). */
import type { Activite, Competence } from '../../model/criterion.ts';
import { extrait } from '../build.ts';
import { PERTINENCE } from '../modes.ts';
import { competence } from './row.ts';

export const ACTIVITE_1_3: Activite = {
  id: 'agora.P1.3',
  titre: 'Actualisation du système d’information en lien avec le client, l’utilisateur ou l’adhérent',
  line: 73,
  savoirs: [
    {
      titre: 'Savoirs de gestion',
      items: [
        extrait(85, 'L’approvisionnement et la gestion des stocks'),
        extrait(85, 'Les fournisseurs et les règlements'),
        extrait(85, 'La chaîne des documents liés aux achats'),
        extrait(85, 'Les achats'),
        extrait(85, 'Les outils de planification des tâches'),
        extrait(85, 'La taxe sur la valeur ajoutée'),
      ],
    },
    {
      titre: 'Savoirs juridiques et économiques',
      items: [extrait(85, 'Le cadre économique et réglementaire de l’activité productive de l’organisation')],
    },
    {
      titre: 'Savoirs liés à la communication et au numérique',
      items: [
        extrait(85, 'La communication avec les fournisseurs et les autres partenaires'),
        extrait(85, 'Gestion de l’information'),
        extrait(85, 'Les outils au service du travail collaboratif'),
      ],
    },
    { titre: 'Savoir rédactionnel', items: [extrait(85, '132 - La fiche de synthèse')] },
  ],
};

export const COMPETENCES_1_3: readonly Competence[] = [
  competence({
    number: '1.3.1',
    line: 79,
    titre: 'Mettre à jour l’information',
    activiteId: 'agora.P1.3',
    rows: [
      {
        number: '1.3.1',
        line: 79,
        situation: 'Mise à jour des dossiers',
        attendu: 'La collecte et la mise à jour de l’ensemble des informations sont réalisées',
        criteres: ['Fiabilité des mises à jour effectuées'],
        complexites: [
          'Constitution d’un dossier de crédit',
          'Client douteux ou créance irrécouvrable',
          'Relations avec des clients UE et hors UE',
        ],
        aleas: ['Informations incertaines sur un client', 'Anomalies dans un historique client'],
      },
    ],
  }),
  competence({
    number: '1.3.2',
    line: 80,
    titre: 'Rendre compte des anomalies repérées lors de l’actualisation du système d’information',
    activiteId: 'agora.P1.3',
    rows: [
      {
        number: '1.3.2',
        line: 80,
        situation: 'Mise à jour de tableaux de bord « commerciaux »',
        attendu:
          'Les anomalies repérées lors de l’actualisation du système d’information sont transmises au responsable',
        criteres: [['Pertinence des anomalies signalées', PERTINENCE], 'Fiabilité des mises à jour effectuées'],
        complexites: [
          'Relations avec des clients UE et hors UE',
          'Champ de recherche très étendu',
          'Délais courts',
          'Informations en langue étrangère',
        ],
        aleas: [
          'Informations incertaines sur un client',
          'Anomalies dans un historique client',
          'Modification des délais',
        ],
      },
    ],
  }),
  competence({
    number: '1.3.3',
    line: 81,
    titre:
      'Identifier et appliquer les moyens de protection et de sécurisation adaptés aux données enregistrées ou extraites',
    activiteId: 'agora.P1.3',
    rows: [
      {
        number: '1.3.3',
        line: 81,
        situation: 'Suivi et actualisation des données sur les réseaux sociaux',
        attendu: 'Les moyens de protection et de sécurisation des données sont identifiés et appliqués',
        criteres: ['Respect des dispositions éthiques et réglementaires en matière de conservation de données'],
        complexites: [
          'Commentaire discriminant ou diffamatoire',
          'Diffusion d’un contenu qui ne respecte pas la politique de confidentialité',
          'Sélection d’un contenu en fonction de la cible',
        ],
        aleas: [
          'Perte du mot de passe d’un réseau social',
          'Compte bloqué',
          'Compte détourné (piraté)',
          'Non-respect de la politique de communication',
        ],
      },
    ],
  }),
  competence({
    number: '1.3.4',
    line: 82,
    titre:
      'Assurer la visibilité numérique de l’organisation (au travers des réseaux sociaux, du site internet, de blogs)',
    activiteId: 'agora.P1.3',
    rows: [
      {
        number: '1.3.4',
        line: 82,
        situation: 'Mise à jour des données du site internet de l’organisation',
        attendu:
          'Le suivi et l’actualisation de la visibilité numérique sont réalisés conformément à la politique de l’organisation',
        criteres: [['Adéquation des données publiées avec les attentes des tiers', PERTINENCE]],
        complexites: [
          'Gestion des liens entre les différentes diffusions pour gérer la cohérence',
          'Contenu en langues étrangères',
          'Création d’un « post » pour répondre aux commentaires',
        ],
        aleas: ['Erreur de publication des données diffusées', 'Publication supprimée par un utilisateur'],
      },
    ],
  }),
];

/** AGOrA, activité 3.1: the matrix’s words (readings in `../lectures.md`). */
import type { Activite, Competence } from '../../model/criterion.ts';
import { extrait } from '../build.ts';
import { EXPRESSION } from '../modes.ts';
import { competence } from './row.ts';

export const ACTIVITE_3_1: Activite = {
  id: 'agora.P3.1',
  titre: 'Suivi de la carrière du personnel',
  line: 240,
  savoirs: [
    {
      titre: 'Savoirs de gestion',
      items: [
        extrait(249, 'Le fonctionnement de l’organisation'),
        extrait(249, 'La gestion des agendas'),
        extrait(249, 'Les budgets'),
        extrait(249, 'La gestion administrative de la formation'),
      ],
    },
    {
      titre: 'Savoirs juridiques et économiques',
      items: [
        extrait(
          249,
          'Règles élémentaires de sécurité informatique, de sauvegarde et de protection des données numériques (RGPD) des personnels',
        ),
        extrait(249, 'La législation sociale'),
        extrait(249, 'Les accords collectifs et conventions collectives de travail'),
      ],
    },
    {
      titre: 'Savoirs liés à la communication et au numérique',
      items: [
        extrait(
          249,
          'Les normes et usages internes de présentation des documents de communication à destination des personnels et des instances représentatives',
        ),
        extrait(249, 'Les règles légales de communication envers les personnels et les instances représentatives'),
        extrait(249, 'Les outils ou services de communication numérique'),
        extrait(249, 'Le système d’information ressources humaines'),
      ],
    },
    {
      titre: 'Savoirs rédactionnels',
      items: [extrait(250, '311 - L’annonce'), extrait(251, '311 - Les documents d’accueil')],
    },
  ],
};

export const COMPETENCES_3_1: readonly Competence[] = [
  competence({
    number: '3.1.1',
    line: 245,
    titre: 'Appliquer les procédures internes en matière d’entrée et de sortie du personnel',
    activiteId: 'agora.P3.1',
    rows: [
      {
        number: '3.1.1',
        line: 245,
        situation: 'Suivi administratif du recrutement et du départ des personnels',
        attendu:
          'Les opérations administratives sécurisent la mise en œuvre de la démarche de recrutement et de départ des salariés',
        criteres: [
          ['Expression française, écrite et orale, adaptée aux relations administratives', EXPRESSION],
          'Respect des procédures et des normes',
          'Respect de la législation sociale, des accords collectifs et conventions collectives de travail',
        ],
        complexites: [
          'Rédaction de l’annonce',
          'Choix du support, du mode de diffusion et des prestataires',
          'Tri de candidatures, convocations et entretiens',
          'Réponses personnalisées',
          'Actualisation d’un document d’accueil',
        ],
        aleas: [
          'Demande d’informations complémentaires',
          'Afflux de candidatures',
          'Annulation ou report d’entretiens',
          'Informations manquantes ou erronées',
        ],
      },
    ],
  }),
  competence({
    number: '3.1.2',
    line: 246,
    titre: 'Actualiser les bases d’information relatives au personnel',
    activiteId: 'agora.P3.1',
    rows: [
      {
        number: '3.1.2',
        line: 246,
        situation: 'Tenue et suivi des dossiers des personnels',
        attendu:
          'Les dossiers des personnels sont mis à jour et les formalités administratives sont réalisées dans le respect de la législation du travail',
        criteres: [
          'Respect des règles de sécurité et de confidentialité en matière de consultation et de conservation des données',
          'Rigueur de l’actualisation des bases de données',
        ],
        complexites: [
          'Avenants aux contrats',
          'Missions temporaires',
          'Télétravail',
          'Congés spécifiques',
          'Accident du travail',
        ],
        aleas: [
          'Erreur d’information',
          'Dossier déclassé',
          'Perte de documents',
          'Rupture de confidentialité',
          'Erreur de destinataire',
        ],
      },
    ],
  }),
  competence({
    number: '3.1.3',
    line: 247,
    titre: 'Organiser des actions de formation',
    activiteId: 'agora.P3.1',
    rows: [
      {
        number: '3.1.3',
        line: 247,
        situation: 'Préparation et suivi des actions de formation professionnelle',
        attendu:
          'Les dossiers de formation sont constitués, les départs en formation sont planifiés ; les actions de formation sont mises en œuvre et suivies',
        criteres: ['Fiabilité des documents administratifs produits'],
        complexites: [
          'Veille sur les offres de formation',
          'Calcul du coût d’une formation',
          'Réponse aux demandes de formation',
          'Synthèse annuelle des besoins de formation',
          'Suivi des relations avec les organismes de formation',
        ],
        aleas: [
          'Formation annulée ou reportée',
          'Dépassement de budget',
          'Formation ne répondant pas aux objectifs',
          'Demande non prévue dans le plan',
        ],
      },
    ],
  }),
];

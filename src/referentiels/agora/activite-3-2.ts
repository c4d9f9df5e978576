/** AGOrA, activité 3.2: the matrix’s words (readings in `../lectures.md`). */
import type { Activite, Competence } from '../../model/criterion.ts';
import { extrait } from '../build.ts';
import { PERTINENCE } from '../modes.ts';
import { competence } from './row.ts';

export const ACTIVITE_3_2: Activite = {
  id: 'agora.P3.2',
  titre: 'Suivi organisationnel et financier de l’activité du personnel',
  line: 253,
  savoirs: [
    {
      titre: 'Savoirs de gestion',
      items: [
        extrait(284, 'Le fonctionnement de l’organisation'),
        extrait(284, 'La gestion des agendas'),
        extrait(284, 'Les budgets'),
        extrait(284, 'Le bulletin de paie'),
      ],
    },
    {
      titre: 'Savoirs juridiques et économiques',
      items: [
        extrait(
          284,
          'Règles élémentaires de sécurité informatique, de sauvegarde et de protection des données numériques (RGPD) des personnels',
        ),
        extrait(284, 'La législation sociale'),
        extrait(284, 'Les accords collectifs et conventions collectives de travail'),
        extrait(284, 'Le système d’information ressources humaines'),
      ],
    },
    {
      titre: 'Savoirs liés à la communication et au numérique',
      items: [
        extrait(
          284,
          'Les normes et usages internes de présentation des documents de communication à destination des personnels et des instances représentatives',
        ),
        extrait(284, 'Les règles légales de communication envers les personnels et les instances représentatives'),
        extrait(284, 'Les outils ou services de communication numérique'),
      ],
    },
    { titre: 'Savoir rédactionnel', items: [extrait(285, '3.2.2 Les courriels')] },
  ],
};

export const COMPETENCES_3_2: readonly Competence[] = [
  competence({
    number: '3.2.1',
    line: 278,
    titre: 'Planifier les temps de présence et de congés des personnels en fonction des contraintes de l’organisation',
    activiteId: 'agora.P3.2',
    rows: [
      {
        number: '3.2.1',
        line: 278,
        situation: 'Suivi des temps de travail des personnels',
        attendu: 'Les temps de présence et d’absence sont planifiés et tenus à jour',
        criteres: ['Cohérence des plannings'],
        complexites: [
          'Temps de travail aménagés (stagiaire, travailleurs reconnus en situation de handicap)',
          'Cas spécifiques (mineurs, apprentis, personnel itinérant…)',
          'Modulations horaires (travail de nuit et jours fériés, annualisation, temps partiel)',
          'Contrôle des décomptes d’heures',
          'Conception de planning',
        ],
        aleas: [
          'Modification horaires liées à des événements (intempéries)',
          'Litige sur le décompte d’heures',
          'Absences imprévues et remplacement',
          'Modification et modulations de congés (congés spéciaux)',
        ],
      },
    ],
  }),
  competence({
    number: '3.2.2',
    line: 279,
    titre: 'Organiser les déplacements des personnels',
    activiteId: 'agora.P3.2',
    rows: [
      {
        number: '3.2.2',
        line: 279,
        situation: 'Préparation des déplacements des personnels',
        attendu: 'Les réservations et les dossiers préparatoires des déplacements sont réalisés',
        criteres: [
          'Optimisation en temps et en valeur des déplacements des personnels',
          'Réactivité dans la transmission au personnel concerné et le traitement de l’information',
        ],
        complexites: [
          'Comparaison de tarifs de transport, des prestataires',
          'Sélections de modes de transport, de prestataires',
          'Réservation à l’étranger',
          'Organisation d’un circuit',
        ],
        aleas: ['Annulation ou report d’un voyage', 'Traitements d’incidents de transport'],
      },
    ],
  }),
  competence({
    number: '3.2.3',
    line: 280,
    titre: 'Contrôler les états de frais',
    activiteId: 'agora.P3.2',
    rows: [
      {
        number: '3.2.3',
        line: 280,
        situation: 'Suivi des déplacements des personnels',
        attendu: 'Les contrôles des déplacements sont réalisés',
        criteres: [
          ['Pertinence de l’analyse des écarts budgétaires', PERTINENCE],
          'Efficacité dans l’utilisation d’un tableur',
        ],
        complexites: [
          'Application de remboursements plafonnés',
          'Évaluation du coût d’un séjour facturé en euros ou en devises',
          'Communication à l’écrit et/ou à l’oral sur les écarts repérés',
        ],
        aleas: [
          'Traitement d’un dossier incomplet',
          'Évolutions anormales d’éléments budgétaires',
          'Coût non prévu',
          'Dépassement budgétaire',
        ],
      },
    ],
  }),
  competence({
    number: '3.2.4',
    line: 281,
    titre: 'Déterminer les éléments nécessaires à l’établissement du bulletin de paie',
    activiteId: 'agora.P3.2',
    rows: [
      {
        number: '3.2.4',
        line: 281,
        situation: 'Préparation des bulletins de salaires et des déclarations sociales',
        attendu: 'Les temps de présence et d’absence sont décomptés',
        criteres: ['Exactitude des éléments retenus pour la préparation des bulletins de paie'],
        complexites: [
          'Majorations sur salaire',
          'Déductions sur salaire',
          'Traitement d’éléments spécifiques de paie liés au métier',
        ],
        aleas: ['Demande d’informations de la part de salariés sur un élément de paie'],
      },
    ],
  }),
  competence({
    number: '3.2.5',
    line: 282,
    titre: 'Assurer le suivi des enregistrements liés à la paie à l’aide d’un progiciel dédié ou d’un PGI',
    activiteId: 'agora.P3.2',
    rows: [
      {
        number: '3.2.5',
        line: 282,
        situation: 'Suivi des enregistrements liés à la paie',
        attendu:
          'Le suivi des enregistrements de la paie et des déclarations sociales est assuré et permet leur comptabilisation dans les délais de rigueur. Les anomalies sont signalées',
        criteres: ['Efficacité du suivi des enregistrements', 'Exactitude du signalement des anomalies'],
        complexites: [
          'Mise à jour des paramètres de paie',
          'Application d’exonérations, taux spécifiques',
          'Déclarations en ligne',
        ],
        aleas: [
          'Erreur de paie',
          'Contestations suite à des oublis, des erreurs, sur les bulletins de salaires',
          'Incohérence entre le livre de paie et les déclarations',
          'Contestation de l’administration',
        ],
      },
    ],
  }),
];

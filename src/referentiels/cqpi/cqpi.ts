/** CQPI « Assistant(e) » (intersecteur papier-carton): nine compétences in four blocs, assembled in document order. */
import type { Referentiel } from '../../model/criterion.ts';
import { extrait } from '../build.ts';
import { ALEAS } from './aleas.ts';
import { COMMUNICATION } from './communication.ts';
import { COORDINATION } from './coordination.ts';
import { EVENEMENTS } from './evenements.ts';
import { ORGANISATION } from './organisation.ts';
import { PRODUCTION } from './production.ts';
import { PROJETS } from './projets.ts';
import { RESSOURCES } from './ressources.ts';
import { SUIVI_ADMINISTRATIF } from './suivi-administratif.ts';

export const CQPI: Referentiel = {
  id: 'cqpi',
  sigle: 'CQPI',
  titre: 'CQPI Assistant(e)',
  line: 10,
  blocs: [
    {
      id: 'cqpi.B1',
      titre: 'Suivi, coordination des informations et production de documents professionnels',
      line: 132,
      competences: [PRODUCTION, COORDINATION, SUIVI_ADMINISTRATIF],
      criteres: [],
      transversal: false,
      modalites: [
        extrait(132, 'Observation en situation de travail'),
        extrait(132, 'Entretien avec les membres du jury d’évaluation sur :'),
        extrait(132, 'le recueil et la transmission d’informations'),
        extrait(132, 'les interlocuteurs sollicités, les outils utilisés par le candidat dans son activité'),
        extrait(
          132,
          'la résolution de dysfonctionnements liés aux systèmes informatisés et aux outils de gestion de l’information',
        ),
        extrait(132, 'les activités de production de documents professionnels'),
        extrait(132, 'l’étude de documents réalisés par le candidat'),
        extrait(132, 'les données recueillies, les logiciels utilisés'),
        extrait(
          148,
          'les différents documents comptables ou administratifs gérés par le candidat, le classement de ces documents le renseignement des documents comptables ou administratifs les écarts identifiés et les actions mises en œuvre par le candidat',
        ),
      ],
    },
    {
      id: 'cqpi.B2',
      titre: 'Organisation des activités',
      line: 165,
      competences: [ORGANISATION, RESSOURCES, EVENEMENTS],
      criteres: [],
      transversal: false,
      modalites: [
        extrait(
          165,
          'Observation en situation de travail d’organisation des activités (du manager, de l’équipe ou du service), et de gestion des ressources matérielles',
        ),
        extrait(165, 'Entretien avec les membres du jury d’évaluation sur :'),
        extrait(165, 'la planification des activités'),
        extrait(165, 'les tableaux de bord utilisés'),
        extrait(165, 'les indicateurs suivis par le candidat'),
        extrait(
          165,
          'le suivi des stocks de consommables et de l’administration des ressources informatiques réalisés par le candidat',
        ),
        extrait(165, 'Les achats et les commandes de matériels et fournitures réalisés par le candidat'),
        extrait(165, 'le suivi des prestations géré par le candidat'),
        extrait(
          165,
          'l’organisation de réunions et d’événements suivie par le candidat sur une période de plusieurs semaines',
        ),
        extrait(165, 'les compte-rendu réalisés'),
      ],
    },
    {
      id: 'cqpi.B3',
      titre: 'Suivi des projets ou des dossiers et traitement des aléas',
      line: 172,
      competences: [PROJETS, ALEAS],
      criteres: [],
      transversal: false,
      modalites: [
        extrait(
          172,
          'Renseignement par le candidat d’un document écrit sur le suivi de projets ou de dossiers qu’il a réalisé',
        ),
        extrait(172, 'Entretien avec les membres du jury d’évaluation sur :'),
        extrait(172, 'les aléas, incidents ou anomalies rencontrés par le candidat'),
        extrait(172, 'Les actions d’amélioration mises en œuvre par le candidat'),
        extrait(172, 'les projets suivis par le candidat'),
        extrait(
          172,
          'les tableaux de bord budgétaires ou administratifs d’un projet ou d’un dossier élaborés ou renseignés par le candidat',
        ),
      ],
    },
    {
      id: 'cqpi.B4',
      titre: 'Communication avec différents interlocuteurs',
      line: 187,
      competences: [COMMUNICATION],
      criteres: [],
      transversal: false,
      modalites: [
        extrait(187, 'Observation en situation de travail'),
        extrait(187, 'Entretien avec les membres du jury d’évaluation sur :'),
        extrait(187, 'les différents interlocuteurs du candidat et les informations que le candidat leur transmet'),
        extrait(187, 'l’accueil des nouveaux arrivants réalisé par le candidat'),
      ],
    },
  ],
};

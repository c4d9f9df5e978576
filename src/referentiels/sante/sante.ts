/**
 * CQP « Assistant/e des industries de santé »: four blocs, assembled in document order. The document ties its criteria to
 * a bloc, never to one of the compétences it lists: they are the bloc’s.
 */
import type { Referentiel } from '../../model/criterion.ts';
import { ALEAS } from './aleas.ts';
import { COMMUNICATION } from './communication.ts';
import { COMPETENCES_1, COMPETENCES_2, COMPETENCES_3, COMPETENCES_4 } from './competences.ts';
import { COORDINATION } from './coordination.ts';
import { EVENEMENTS } from './evenements.ts';
import { ORGANISATION } from './organisation.ts';
import { PRODUCTION } from './production.ts';
import { PROJETS } from './projets.ts';
import { RESSOURCES } from './ressources.ts';
import { SUIVI_ADMINISTRATIF } from './suivi-administratif.ts';

export const SANTE: Referentiel = {
  id: 'sante',
  sigle: 'CQP santé',
  titre: 'CQP Assistant/e des industries de santé',
  line: 5,
  blocs: [
    {
      id: 'sante.B1',
      titre: 'Coordination des informations et production de documents',
      line: 24,
      competences: COMPETENCES_1,
      criteres: [...PRODUCTION, ...COORDINATION, ...SUIVI_ADMINISTRATIF],
      transversal: false,
    },
    {
      id: 'sante.B2',
      titre:
        'Organisation d’activités (organisation de ses activités, des activités d’un manager, d’une équipe ou d’un service, organisation de réunions)',
      line: 25,
      competences: COMPETENCES_2,
      criteres: [...ORGANISATION, ...RESSOURCES, ...EVENEMENTS],
      transversal: false,
    },
    {
      id: 'sante.B3',
      titre: 'Suivi de projet ou de dossier et traitement d’aléas',
      line: 26,
      competences: COMPETENCES_3,
      criteres: [...PROJETS, ...ALEAS],
      transversal: false,
    },
    {
      id: 'sante.B4',
      titre: 'Traitement et transmission d’informations auprès de différents interlocuteurs',
      line: 27,
      competences: COMPETENCES_4,
      criteres: [...COMMUNICATION],
      transversal: false,
    },
  ],
  obtention: {
    rule: 'tous-les-blocs',
    line: 29,
    texte:
      'Pour obtenir le CQP dans sa totalité, le candidat doit être évalué positivement sur les 4 blocs de compétences',
  },
};

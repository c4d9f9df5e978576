/** Bac pro « Assistance à la gestion des organisations et de leurs activités » (AGOrA): the matrix of situations, in order. */
import type { Referentiel } from '../../model/criterion.ts';
import { ACTIVITE_1_1, COMPETENCES_1_1 } from './activite-1-1.ts';
import { ACTIVITE_1_2, COMPETENCES_1_2 } from './activite-1-2.ts';
import { ACTIVITE_1_3, COMPETENCES_1_3 } from './activite-1-3.ts';
import { ACTIVITE_2_1, COMPETENCES_2_1 } from './activite-2-1.ts';
import { ACTIVITE_2_2, COMPETENCES_2_2 } from './activite-2-2.ts';
import { ACTIVITE_2_3, COMPETENCES_2_3 } from './activite-2-3.ts';
import { ACTIVITE_3_1, COMPETENCES_3_1 } from './activite-3-1.ts';
import { ACTIVITE_3_2, COMPETENCES_3_2 } from './activite-3-2.ts';
import { ACTIVITE_3_3, COMPETENCES_3_3 } from './activite-3-3.ts';

export const AGORA: Referentiel = {
  id: 'agora',
  sigle: 'Bac pro AGOrA',
  titre: 'BAC PROFESSIONNEL AGOrA',
  line: 5,
  blocs: [
    {
      id: 'agora.B1',
      titre: 'Gérer des relations avec les clients, les usagers et les adhérents',
      line: 7,
      activites: [ACTIVITE_1_1, ACTIVITE_1_2, ACTIVITE_1_3],
      competences: [...COMPETENCES_1_1, ...COMPETENCES_1_2, ...COMPETENCES_1_3],
      criteres: [],
      transversal: false,
    },
    {
      id: 'agora.B2',
      titre: 'Organiser et suivre l’activité de production (de biens ou de services)',
      line: 87,
      activites: [ACTIVITE_2_1, ACTIVITE_2_2, ACTIVITE_2_3],
      competences: [...COMPETENCES_2_1, ...COMPETENCES_2_2, ...COMPETENCES_2_3],
      criteres: [],
      transversal: false,
    },
    {
      id: 'agora.B3',
      titre: 'Bloc 3',
      line: 0,
      activites: [ACTIVITE_3_1, ACTIVITE_3_2, ACTIVITE_3_3],
      competences: [...COMPETENCES_3_1, ...COMPETENCES_3_2, ...COMPETENCES_3_3],
      criteres: [],
      transversal: false,
    },
  ],
};

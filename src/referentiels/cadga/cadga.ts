/** Titre professionnel « Chargé d’accueil et de gestion administrative » (REAC), assembled in document order. */
import type { Referentiel } from '../../model/criterion.ts';
import { ACCUEIL } from './accueil.ts';
import { ACTIVITES_COURANTES } from './activites-courantes.ts';
import { COMMUNIQUER } from './communiquer.ts';
import { DOSSIERS } from './dossiers.ts';
import { FLUX_D_INFORMATION } from './flux-d-information.ts';
import { NUMERIQUE } from './numerique.ts';
import { RECLAMATIONS } from './reclamations.ts';
import { SITUATIONS_COMPLEXES } from './situations-complexes.ts';

export const CADGA: Referentiel = {
  id: 'cadga',
  sigle: 'TP CADGA',
  titre: 'Chargé d’accueil et de gestion administrative',
  line: 101,
  blocs: [
    {
      id: 'cadga.AT1',
      titre: 'Assurer les activités d’accueil d’une structure',
      line: 217,
      competences: [ACCUEIL, SITUATIONS_COMPLEXES, FLUX_D_INFORMATION],
      criteres: [],
      transversal: false,
    },
    {
      id: 'cadga.AT2',
      titre: 'Gérer les activités administratives d’une structure',
      line: 283,
      competences: [ACTIVITES_COURANTES, DOSSIERS, RECLAMATIONS],
      criteres: [],
      transversal: false,
    },
    {
      id: 'cadga.CT',
      titre: 'Compétences transversales de l’emploi',
      line: 195,
      competences: [COMMUNIQUER, NUMERIQUE],
      criteres: [],
      transversal: true,
    },
  ],
};

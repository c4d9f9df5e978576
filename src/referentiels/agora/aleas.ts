/** AGOrA, reception: the hazards (aléas) that the matrix repeats word for word for situations 1.1.1 and 1.1.2. */
export const ALEAS_D_ACCUEIL: readonly string[] = [
  'Espace en travaux',
  'Indisponibilité des interlocuteurs demandés',
  'Visiteur égaré',
  'Manque d’informations à apporter',
  'Dérapages relationnels',
];

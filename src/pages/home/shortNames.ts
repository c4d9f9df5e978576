/** Names short enough for a card of the progress band. Display only: the official title is said beside, to whoever asks. */
const shortNames: Readonly<Record<string, string>> = {
  'cadga.CP1': 'Accueillir',
  'cadga.CP2': 'Situations complexes',
  'cadga.CP3': 'Flux d’information',
  'cadga.CP4': 'Activités courantes',
  'cadga.CP5': 'Dossiers',
  'cadga.CP6': 'Réclamations',
  'cadga.CT1': 'Communiquer',
  'cadga.CT2': 'Numérique',
};

/** The short name of a compétence, or its official title when nobody has found one. */
export function nameShort(id: string, title: string): string {
  return shortNames[id] ?? title;
}

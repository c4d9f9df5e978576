/**
 * Names short enough for a card of the progress band: of a compétence, of a capacité, of an activité or of a bloc, whichever the
 * document is shown by. Display only: the official title is said beside, to whoever asks.
 */
const shortNames: Readonly<Record<string, string>> = {
  'cadga.CP1': 'Accueillir',
  'cadga.CP2': 'Situations complexes',
  'cadga.CP3': 'Flux d’information',
  'cadga.CP4': 'Activités courantes',
  'cadga.CP5': 'Dossiers',
  'cadga.CP6': 'Réclamations',
  'cadga.CT1': 'Communiquer',
  'cadga.CT2': 'Numérique',
  'agora.P1.1': 'Relation client',
  'agora.P1.2': 'Ventes, encaissements',
  'agora.P1.3': 'Système d’information',
  'agora.P2.1': 'Suivi de production',
  'agora.P2.2': 'Suivi financier',
  'agora.P2.3': 'Espaces de travail',
  'agora.P3.1': 'Carrière du personnel',
  'agora.P3.2': 'Temps, frais, paie',
  'agora.P3.3': 'Activité sociale',
  'cqpm.C1': 'Organiser ses tâches',
  'cqpm.C2': 'Mettre en forme',
  'cqpm.C3': 'Collecter, transmettre',
  'cqpm.C4': 'Traiter des dossiers',
  'cqpm.C5': 'Relayer l’information',
  'cqpi.P': 'Produire des documents',
  'cqpi.C': 'Coordonner l’information',
  'cqpi.A': 'Suivi administratif',
  'cqpi.O': 'Organiser, planifier',
  'cqpi.R': 'Ressources matérielles',
  'cqpi.E': 'Réunions, événements',
  'cqpi.D': 'Projets et dossiers',
  'cqpi.H': 'Traiter les aléas',
  'cqpi.K': 'Communiquer',
  'sante.B1': 'Informations et documents',
  'sante.B2': 'Organisation d’activités',
  'sante.B3': 'Projets, dossiers, aléas',
  'sante.B4': 'Informer les interlocuteurs',
};

/** The short name, or the official title when nobody has found one. */
export function nameShort(id: string, title: string): string {
  return shortNames[id] ?? title;
}

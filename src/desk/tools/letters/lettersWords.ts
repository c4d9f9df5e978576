/** Every word of the word processor, in French. Words only. */

import type { LineLook } from '../../../model/letterMarks.ts';
import type { Sending, TextKind } from '../../../model/letters.ts';
import { quote } from '../../../model/phrases.ts';
import { nameCount } from '../../frenchWords.ts';

export const words = {
  title: 'Rédaction',
  none: 'Ce poste n’a pas de rédaction.',
  tabs: 'Textes ouverts',
  notes: 'Notes',
  untitled: 'Sans titre',
  newName: 'Nom du texte',
  toolbar: 'Rédaction',
  templates: 'Modèles',
  templatesLong: 'Modèles et textes gardés',
  begin: 'Commencer',
  mine: 'Mes textes',
  reopen: (title: string) => `Ouvrir ${quote(title)}`,
  style: 'Style des lignes',
  size: 'Taille du texte',
  bold: 'Gras',
  italics: 'Italique',
  underlined: 'Souligné',
  signs: 'Afficher les espaces et les paragraphes',
  spelling: 'Orthographe',
  join: 'Joindre',
  joinLong: 'Joindre un document pour le jury',
  print: 'Imprimer',
  preview: 'Aperçu',
  printNow: 'Imprimer',
  send: 'Envoyer',
  keep: 'Garder',
  renameIt: 'Renommer',
  closeIt: 'Fermer',
  more: 'Autres actes',
  newTab: 'Nouveau texte',
  copy: 'Reprendre dans un nouveau texte',
  remove: 'Supprimer ce texte',
  page: 'Page',
  text: (title: string) => `Texte de ${quote(title)}`,
  startTitle: 'Qu’écrivez-vous\u202f?',
  startText: 'Un modèle donne la mise en page, jamais le contenu.',
  notesLabel: 'Mes notes',
  notesHelp: 'Pour vous seul·e\u00a0: personne d’autre ne les lit, elles ne comptent pas.',
  pages: (count: number) => nameCount(count, 'page'),
  words: (count: number) => nameCount(count, 'mot'),
  draftKept: (time: string) => `brouillon gardé à ${time}`,
  kept: (time: string) => `gardé à ${time}`,
  gone: (name: string, time: string) => `parti pour ${name} à ${time}`,
  goneWith: 'parti avec un envoi',
  keptSaid: (title: string) => `${quote(title)} est gardé\u00a0: vous pouvez le joindre ou le classer.`,
  sentSaid: (title: string, name: string, how: string) => `${quote(title)} est parti pour ${name}, ${how}.`,
  closedSaid: (title: string) => `${quote(title)} est fermé sans être gardé.`,
  removedSaid: (title: string) => `${quote(title)} est supprimé.`,
  locked: 'Ce texte est parti\u00a0: il ne change plus.',
  back: 'Revenir au texte',
  renameTitle: 'Renommer le texte',
  keys: { check: 'vérifier', keep: 'garder', send: 'envoyer' },
};

export const LOOK_WORDS: readonly { readonly id: LineLook; readonly label: string }[] = [
  { id: 'plain', label: 'Corps de texte' },
  { id: 'subject', label: 'Objet' },
  { id: 'heading', label: 'Titre' },
  { id: 'right', label: 'À droite' },
];

export const SIZES = ['10', '11', '12', '14'] as const;
export type Size = (typeof SIZES)[number];

export const KIND_WORDS: Readonly<Record<TextKind, string>> = {
  letter: 'lettre',
  note: 'note',
  minutes: 'compte rendu',
};

export const SENDING_WORDS: Readonly<
  Record<Sending, { readonly label: string; readonly note: string; readonly said: string }>
> = {
  post: { label: 'La poste', note: 'Pour quelqu’un de l’extérieur.', said: 'par la poste' },
  registered: { label: 'Recommandé', note: 'Remis contre signature.', said: 'en recommandé' },
  internal: { label: 'Courrier interne', note: 'Pour quelqu’un de la maison.', said: 'par le courrier interne' },
};

export const sendWords = {
  title: 'Envoyer sur papier',
  to: 'À',
  choose: 'Choisir une personne',
  how: 'Comment',
  enclosed: 'Documents joints',
  nothing: 'Aucun document n’est à portée de main.',
  send: 'Envoyer',
  back: 'Revenir au texte',
  nobody: 'Choisissez à qui la lettre est adressée.',
  noWay: 'Choisissez comment la lettre part.',
};

export const fileWords = {
  title: 'Joindre un document pour le jury',
  help: 'Un vrai document fait ailleurs (.docx, .odt, .odp, 10\u00a0Mo au plus). Le logiciel ne le lit pas\u00a0: il reste dans ce navigateur, et le jury le retrouve dans le bilan.',
  choose: 'Choisir un document',
  joined: 'Documents joints',
  none: 'Aucun document joint.',
  takeBackShort: 'Retirer',
  takeBack: (name: string) => `Retirer ${quote(name)}`,
  reading: 'Lecture du document…',
  joinedSaid: (name: string) => `${quote(name)} est joint.`,
  takenBackSaid: (name: string) => `${quote(name)} est retiré.`,
  notADocument: 'Ce fichier n’est pas un document .docx, .odt ou .odp\u00a0: son contenu ne correspond pas à son nom.',
  cannotKeep: 'Ce navigateur n’a pas pu garder le document\u00a0: il n’est pas joint.',
  close: 'Revenir au texte',
  at: (time: string) => `à ${time}`,
};

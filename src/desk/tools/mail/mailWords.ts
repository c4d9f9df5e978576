/** Every word of the mailbox, in French. Words only. */
import type { MailboxView } from '../../../session/view.ts';
import { DRAFTS_FOLDER } from '../../drafts/mailDrafts.ts';
import { nameCount } from '../../frenchWords.ts';
import type { MailSort } from './listMails.ts';

const THIN = '\u202f';
const HARD = '\u00a0';

const quote = (text: string): string => `«${THIN}${text}${THIN}»`;

export const words = {
  title: 'Messagerie',
  none: 'Ce poste n’a pas de messagerie',
  // toolbar
  toolbar: 'Actions sur les messages',
  new: 'Nouveau',
  reply: 'Répondre',
  replyAll: 'À tous',
  replyAllLong: 'Répondre à tous',
  forward: 'Transférer',
  flag: 'Suivre',
  unflag: 'Ne plus suivre',
  file: 'Classer',
  fileIn: 'Classer dans',
  more: 'Autres actes',
  unread: 'Marquer comme non lu',
  archive: 'Archiver',
  trash: 'Mettre à la corbeille',
  search: 'Chercher dans les messages',
  searchShort: 'Chercher',
  // panes
  folders: 'Dossiers',
  list: 'Messages',
  content: 'Message affiché',
  writing: 'Message en cours d’écriture',
  drafts: 'Brouillons',
  toFolders: 'Dossiers',
  toList: 'Liste des messages',
  unreadCount: (count: number) => nameCount(count, 'non lu', 'non lus'),
  total: (count: number) => nameCount(count, 'message'),
  found: (count: number) => `${nameCount(count, 'message trouvé', 'messages trouvés')}, tous dossiers`,
  results: 'Recherche',
  sortBy: 'Trier les messages',
  emptyFolder: 'Aucun message dans ce dossier',
  emptyDrafts: 'Aucun brouillon',
  emptyDraftsHelp: 'Ce que vous écrivez est gardé ici jusqu’à l’envoi.',
  emptySearch: (query: string) => `Aucun message pour ${quote(query)}`,
  emptySearchHelp: 'La recherche porte sur les noms, les adresses, l’objet, le texte et les pièces jointes.',
  choose: 'Choisissez un message dans la liste',
  justNow: 'à l’instant',
  isUnread: 'Non lu',
  isFlagged: 'Suivi',
  hasFiles: 'Avec pièce jointe',
  isUrgent: 'Priorité haute',
  isAnswered: 'Répondu',
  isForwarded: 'Transféré',
  noSubject: '(sans objet)',
  // reading
  from: 'De',
  to: 'À',
  cc: 'Cc',
  bcc: 'Cci',
  addBcc: 'Ajouter Cci, en copie invisible',
  at: 'Reçu',
  files: 'Pièces jointes',
  quoted: 'Message d’origine',
  begunHere: 'Une réponse à ce message est commencée.',
  resume: 'Reprendre',
  body: 'Texte du message',
  // writing
  newMail: 'Nouveau message',
  answerTo: (name: string) => `Réponse à ${name}`,
  answerAll: (name: string) => `Réponse à tous, ${name}`,
  forwardOf: (name: string) => `Transfert du message de ${name}`,
  draft: 'Brouillon',
  subject: 'Objet',
  text: 'Texte',
  send: 'Envoyer',
  attach: 'Joindre',
  attachWhat: 'Documents de la messagerie',
  detach: (name: string) => `Retirer ${name}`,
  priority: 'Priorité haute',
  templates: 'Modèles',
  throwAway: 'Supprimer le brouillon',
  kept: (time: string) => `Brouillon gardé, ${time}`,
  keptSoon: 'Le brouillon est gardé à chaque lettre',
  recipients: (field: string) => `Destinataires, ${field}`,
  book: (field: string) => `Carnet d’adresses, ${field}`,
  removeAddress: (name: string, email: string) => `Retirer ${name}, ${email}`,
  notAnAddress: (typed: string) => `${quote(typed)} n’est ni dans le carnet d’adresses, ni une adresse électronique.`,
  nobodyInBook: 'Personne de ce nom dans le carnet. Une adresse complète peut s’écrire.',
  sendTitle: 'Envoyer ce message tel quel\u202f?',
  sendWarning: 'Un message envoyé ne se reprend pas.',
  back: 'Revenir au message',
  // deeds
  sent: (time: string) => `Message envoyé à ${time}.`,
  filed: (folder: string) => `Message classé dans ${quote(folder)}.`,
  filedBack: (folder: string) => `Message remis dans ${quote(folder)}.`,
  thrownAway: 'Brouillon supprimé.',
  undo: 'Annuler',
  // absence
  absence: 'Réponse d’absence',
  absenceShort: 'Absence',
  absenceIsOn: 'active',
  absenceIsOff: 'inactive',
  absenceSwitch: 'Répondre à ma place',
  absenceHelp: 'Chaque personne qui écrit reçoit ce texte.',
  absenceText: 'Texte de la réponse',
  save: 'Enregistrer',
  absenceOn: 'La réponse d’absence est active.',
  absenceOff: 'La réponse d’absence est arrêtée.',
  absenceNoText: `Écrivez le texte de la réponse, ou choisissez ${quote('non')}.`,
  // rules
  rules: 'Règles de classement',
  rulesCount: (count: number) => (count === 0 ? 'aucune' : nameCount(count, 'règle')),
  rulesShort: 'Règles',
  rulesHelp: 'Une règle classe les messages à leur arrivée. La première qui convient l’emporte.',
  rulesNone: 'Aucune règle.',
  ruleFrom: 'Messages de',
  ruleAnybody: 'tout le monde',
  ruleHolds: 'Dont l’objet contient',
  ruleFolder: 'À classer dans',
  addRule: 'Ajouter la règle',
  removeRule: 'Retirer la règle',
  sayRule: (from: string, holds: string, folder: string) => {
    const what = holds.trim() === '' ? '' : `, objet contenant ${quote(holds.trim())}`;
    return `Messages de ${from}${what}${HARD}: dans ${quote(folder)}`;
  },
  // document
  print: 'Imprimer',
  // status line
  keys: {
    walk: 'parcourir',
    open: 'ouvrir',
    reply: 'répondre',
    pane: 'volet suivant',
    send: 'envoyer',
    search: 'chercher',
  },
};

export const sortWords: Readonly<Record<MailSort, { readonly short: string; readonly long: string }>> = {
  newest: { short: 'récents', long: 'Par date, les plus récents d’abord' },
  oldest: { short: 'anciens', long: 'Par date, les plus anciens d’abord' },
  correspondent: { short: 'par nom', long: 'Par correspondant' },
  subject: { short: 'par objet', long: 'Par objet' },
};

export function nameFolder(mailbox: MailboxView, id: string): string {
  if (id === DRAFTS_FOLDER) return words.drafts;
  return mailbox.folders.find((folder) => folder.id === id)?.title ?? id;
}

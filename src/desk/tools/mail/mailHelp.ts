/** The keys of the mailbox, as the help sheet lists them. Words only. */
import { MAIL_KEYS } from './mailKeys.ts';

export const MAIL_HELP: readonly { readonly keys: readonly string[]; readonly what: string }[] = [
  { keys: [MAIL_KEYS.new], what: 'Écrire un message' },
  { keys: [MAIL_KEYS.reply], what: 'Répondre' },
  { keys: MAIL_KEYS.replyAll.split(' '), what: 'Répondre à tous' },
  { keys: [MAIL_KEYS.forward], what: 'Transférer' },
  { keys: [MAIL_KEYS.flag], what: 'Suivre, ou ne plus suivre' },
  { keys: [MAIL_KEYS.unread], what: 'Marquer comme non lu' },
  { keys: [MAIL_KEYS.trash], what: 'Mettre à la corbeille' },
  { keys: ['Maj', '↑ ↓'], what: 'Choisir plusieurs messages' },
  { keys: [MAIL_KEYS.search], what: 'Chercher dans les messages' },
  { keys: [MAIL_KEYS.nextPane], what: 'Aller d’un volet à l’autre' },
  { keys: ['F7'], what: 'Aller au prochain mot à vérifier' },
  { keys: ['Ctrl', 'Entrée'], what: 'Envoyer le message' },
];

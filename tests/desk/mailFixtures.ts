/** A small mailbox made by hand: two people with nearly the same name, one message of one of them. */
import type { ContactView, MailboxView, MailView } from '../../src/session/view.ts';

export const arnaud: ContactView = {
  id: 'arnaud',
  name: 'Lucie Arnaud',
  organisation: 'Les Mots passants',
  role: 'présidente',
  email: 'l.arnaud@mots-passants.example',
};
export const arnault: ContactView = {
  id: 'arnault',
  name: 'Lucien Arnault',
  organisation: 'Club de marche',
  role: 'secrétaire',
  email: 'l.arnault@marche-deux-rives.example',
};
const dubreuil: ContactView = {
  id: 'dubreuil',
  name: 'Inès Dubreuil',
  organisation: 'Les Mots passants',
  role: 'trésorière',
  email: 'i.dubreuil@mots-passants.example',
};

export function makeMail(change: Partial<MailView>): MailView {
  return {
    id: 'demande',
    folder: 'inbox',
    box: 'me',
    from: { name: arnaud.name, email: arnaud.email },
    to: [{ name: 'Accueil', email: 'accueil@deux-rives.example' }],
    cc: [],
    bcc: [],
    fromId: 'arnaud',
    toIds: ['me'],
    ccIds: [],
    subject: 'Notre atelier de jeudi',
    body: 'Bonjour,\nPourriez-vous m’envoyer le plan d’accès\u202f?',
    attachments: [
      { id: 'plan', name: 'plan-d-acces.pdf', title: 'Plan d’accès', text: 'Entrée par la cour.', isOpened: false },
    ],
    priority: 'normal',
    isRead: false,
    isFlagged: false,
    due: null,
    handledBy: '',
    isAwaited: false,
    isAnswered: false,
    isForwarded: false,
    isOwn: false,
    quotes: null,
    atMs: 0,
    day: '17/11/2025',
    time: '17\u00a0h\u00a052',
    ...change,
  };
}

export const mailbox: MailboxView = {
  name: 'Accueil',
  address: 'accueil@deux-rives.example',
  signature: 'L’accueil',
  absence: null,
  rules: [],
  boxes: [{ id: 'me', name: 'Accueil', address: 'accueil@deux-rives.example', note: '', signature: 'L’accueil' }],
  dueDays: [{ day: '2025-11-18', words: 'mardi 18 novembre' }],
  folders: [
    { id: 'inbox', box: 'me', title: 'Réception', count: 1, unread: 1 },
    { id: 'sent', box: 'me', title: 'Envoyés', count: 0, unread: 0 },
    { id: 'archive', box: 'me', title: 'Archives', count: 0, unread: 0 },
    { id: 'trash', box: 'me', title: 'Corbeille', count: 0, unread: 0 },
    { id: 'ateliers', box: 'me', title: 'Ateliers', count: 0, unread: 0 },
  ],
  mails: [makeMail({})],
  contacts: [dubreuil, arnaud, arnault],
  templates: [],
};

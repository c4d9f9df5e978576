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
  folders: [
    { id: 'inbox', title: 'Réception', count: 1, unread: 1 },
    { id: 'sent', title: 'Envoyés', count: 0, unread: 0 },
    { id: 'archive', title: 'Archives', count: 0, unread: 0 },
    { id: 'trash', title: 'Corbeille', count: 0, unread: 0 },
    { id: 'ateliers', title: 'Ateliers', count: 0, unread: 0 },
  ],
  mails: [makeMail({})],
  contacts: [dubreuil, arnaud, arnault],
  templates: [],
};

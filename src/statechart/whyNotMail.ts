/** Why a deed in the mailbox is impossible now, in a French sentence for the learner, or null. */
import { assertNever } from '../model/assertNever.ts';
import { FOLDERS, type MailAct, type MailMessage, type MailOrigin, type MailRule } from '../model/mail.ts';
import { findContact } from './addressBook.ts';
import type { Model } from './model.ts';
import type { Office } from './office.ts';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Longer than any message anybody reads. */
const MOST_CHARACTERS = 20_000;

const isHere = (office: Office, mail: string): boolean => office.mail.folderOf[mail] !== undefined;

const NOT_HERE = 'Ce message n’est pas dans la messagerie.';

/** Documents that came with a message, or that the desk holds. */
function isDocumentWithin(model: Model, office: Office, document: string): boolean {
  return office.mail.arrived.some(({ id }) => model.mails.get(id)?.attachments.includes(document) ?? false);
}

function whyNotSend(model: Model, office: Office, message: MailMessage, origin: MailOrigin): string | null {
  const addresses = [...message.to, ...message.cc, ...message.bcc];
  if (addresses.length === 0) return 'Indiquez au moins un destinataire.';
  const wrong = addresses.find(
    (address) => findContact(model.scenario, address) === undefined && !ADDRESS.test(address),
  );
  if (wrong !== undefined) return `« ${wrong} » n’est ni dans le carnet d’adresses, ni une adresse électronique.`;
  if (message.subject.length + message.body.length > MOST_CHARACTERS)
    return 'Ce message est trop long pour être envoyé.';
  const missing = message.attachments.find((document) => !isDocumentWithin(model, office, document));
  if (missing !== undefined) return 'Cette pièce jointe n’est pas sur ce poste.';
  if (origin.answers !== null && !isHere(office, origin.answers)) return NOT_HERE;
  return (origin.how === 'new') === (origin.answers === null) ? null : NOT_HERE;
}

const NO_FOLDER = 'Ce dossier n’existe pas dans la messagerie.';

const isFolder = ({ scenario }: Model, folder: string): boolean =>
  (FOLDERS as readonly string[]).includes(folder) ||
  (scenario.mailbox?.folders.some(({ id }) => id === folder) ?? false);

/** Nobody keeps more rules than this. */
const MOST_RULES = 20;

function whyNotRule(model: Model, office: Office, { from, holds, folder }: MailRule): string | null {
  if (office.mail.rules.length >= MOST_RULES) return 'Il y a déjà trop de règles.';
  if (from === null && holds.trim() === '')
    return 'Dites de qui viennent les messages, ou quels mots porte leur objet.';
  if (from !== null && findContact(model.scenario, from) === undefined)
    return 'Cette personne n’est pas dans le carnet d’adresses.';
  return isFolder(model, folder) ? null : NO_FOLDER;
}

function whyNotFile(model: Model, office: Office, mail: string, folder: string): string | null {
  if (!isHere(office, mail)) return NOT_HERE;
  if (!isFolder(model, folder)) return NO_FOLDER;
  return office.mail.folderOf[mail] === folder ? 'Ce message y est déjà.' : null;
}

export function whyNotMail(model: Model, office: Office, act: MailAct): string | null {
  if (office.now.tool !== 'mail') return 'Ouvrez d’abord la messagerie.';
  switch (act.do) {
    case 'readMail':
      return isHere(office, act.mail) && model.mails.has(act.mail) ? null : NOT_HERE;
    case 'markUnread':
      if (!isHere(office, act.mail) || !model.mails.has(act.mail)) return NOT_HERE;
      return office.mail.unread[act.mail] ? 'Ce message n’est pas encore lu.' : null;
    case 'flagMail':
      if (!isHere(office, act.mail)) return NOT_HERE;
      return (office.mail.flagged[act.mail] ?? false) === act.flagged ? 'C’est déjà fait.' : null;
    case 'fileMail':
      return whyNotFile(model, office, act.mail, act.folder);
    case 'openDocument':
      return isDocumentWithin(model, office, act.document) ? null : 'Ce document n’est pas sur ce poste.';
    case 'sendMail':
      return whyNotSend(model, office, act.message, act.origin);
    case 'setAbsence':
      return office.mail.absence === act.text ? 'C’est déjà fait.' : null;
    case 'addMailRule':
      return whyNotRule(model, office, act.rule);
    case 'removeMailRule':
      return office.mail.rules[act.rank] === undefined ? 'Cette règle n’existe pas.' : null;
    default:
      return assertNever(act);
  }
}

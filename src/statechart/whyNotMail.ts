/** Why a deed in the mailbox is impossible now, in a French sentence for the learner, or null. */
import { assertNever } from '../model/assertNever.ts';
import {
  FOLDERS,
  type MailAct,
  type MailMessage,
  type MailOrigin,
  type MailRule,
  MYSELF,
  readPlace,
} from '../model/mail.ts';
import { dayNumber, parseCivilDate } from '../model/time.ts';
import { findContact } from './addressBook.ts';
import type { Model } from './model.ts';
import type { Office } from './office.ts';
import { isAtHand } from './programs/cabinet/index.ts';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Longer than any message anybody reads. */
const MOST_CHARACTERS = 20_000;

const isHere = (office: Office, mail: string): boolean => office.mail.folderOf[mail] !== undefined;

const NOT_HERE = 'Ce message n’est pas dans la messagerie.';

/** Programs in which a document may be opened, wherever it comes from. */
const READING_TOOLS: readonly (string | undefined)[] = ['mail', 'erp', 'documents', 'letters'];

function whyNotOpen(model: Model, office: Office, document: string): string | null {
  if (!READING_TOOLS.includes(office.now.tool)) return 'Ouvrez d’abord la messagerie ou les documents.';
  return isAtHand(model, office, document) ? null : 'Ce document n’est pas sur ce poste.';
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
  const missing = message.attachments.find((document) => !isAtHand(model, office, document));
  if (missing !== undefined) return 'Cette pièce jointe n’est pas sur ce poste.';
  if (origin.from !== undefined && listOwnFolders(model, origin.from) === undefined)
    return 'Vous n’écrivez pas au nom de cette boîte.';
  if (origin.answers !== null && !isHere(office, origin.answers)) return NOT_HERE;
  return (origin.how === 'new') === (origin.answers === null) ? null : NOT_HERE;
}

const NO_FOLDER = 'Ce dossier n’existe pas dans la messagerie.';

/** Folders of the box a place names; undefined when the learner has no such box. */
function listOwnFolders({ scenario }: Model, box: string): readonly { readonly id: string }[] | undefined {
  if (box === MYSELF) return scenario.mailbox?.folders ?? [];
  return scenario.mailbox?.shared.find(({ id }) => id === box)?.folders;
}

function isFolder(model: Model, place: string): boolean {
  const { box, folder } = readPlace(place);
  const own = listOwnFolders(model, box);
  if (own === undefined) return false;
  return (FOLDERS as readonly string[]).includes(folder) || own.some(({ id }) => id === folder);
}

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

function whyNotDay({ scenario }: Model, due: string): string | null {
  const [today, day] = [parseCivilDate(scenario.date), parseCivilDate(due)];
  if (day === null) return 'Cette date n’existe pas.';
  return today !== null && dayNumber(day) < dayNumber(today) ? 'Ce jour est passé.' : null;
}

function whyNotFlag(model: Model, office: Office, act: Extract<MailAct, { do: 'flagMail' }>): string | null {
  const { mail, flagged, due } = act;
  if (!isHere(office, mail)) return NOT_HERE;
  const whyNotDue = flagged && due !== undefined ? whyNotDay(model, due) : null;
  if (whyNotDue !== null) return whyNotDue;
  const isSame = (office.mail.flagged[mail] ?? false) === flagged && (!flagged || office.mail.due[mail] === due);
  return isSame ? 'C’est déjà fait.' : null;
}

export function whyNotMail(model: Model, office: Office, act: MailAct): string | null {
  if (act.do === 'openDocument') return whyNotOpen(model, office, act.document);
  if (office.now.tool !== 'mail') return 'Ouvrez d’abord la messagerie.';
  switch (act.do) {
    case 'readMail':
      return isHere(office, act.mail) && model.mails.has(act.mail) ? null : NOT_HERE;
    case 'markUnread':
      if (!isHere(office, act.mail) || !model.mails.has(act.mail)) return NOT_HERE;
      return office.mail.unread[act.mail] ? 'Ce message n’est pas encore lu.' : null;
    case 'flagMail':
      return whyNotFlag(model, office, act);
    case 'fileMail':
      return whyNotFile(model, office, act.mail, act.folder);
    case 'exportMail':
      if (act.mails.length === 0) return 'Choisissez au moins un message.';
      return act.mails.every((mail) => isHere(office, mail)) ? null : NOT_HERE;
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

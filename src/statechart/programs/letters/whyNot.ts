/** Why a deed of the word processor is impossible now, in a French sentence for the learner, or null. */
import { assertNever } from '../../../model/assertNever.ts';
import type { JoinedFile, LetterDeed, TextKind, WrittenText } from '../../../model/letters.ts';
import { SENDINGS, TEXT_KINDS } from '../../../model/letters.ts';
import type { DocumentId } from '../../../model/mail.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { isAtHand } from '../cabinet/index.ts';
import { standingOf } from '../cabinet/state.ts';
import { findLetterAddressee } from './addressees.ts';
import type { KeptText } from './state.ts';
import { findText, isGone, wasJoined } from './texts.ts';

/** Longer than any letter anybody reads. */
export const MOST_CHARACTERS = 20_000;
const LONGEST_TITLE = 120;
/** Nobody keeps more texts, nor joins more files, in half an hour. */
const MOST_TEXTS = 60;
const MOST_FILES = 5;
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_ENCLOSED = 20;

const NO_TEXT = 'Ce texte n’existe pas.';
const NO_FILE = 'Ce fichier n’est pas joint.';
const GONE = 'Ce texte est déjà parti\u00a0: pour le corriger, reprenez-le dans un nouveau texte.';
const FILED = 'Ce texte est classé dans les documents\u00a0: il ne se supprime plus.';

const isFiled = (office: Office, id: DocumentId): boolean => standingOf(office.programs.documents, id).filed !== null;

const isSame = (text: KeptText, { kind, title, body }: WrittenText): boolean =>
  text.kind === kind && text.title === title && text.body === body;

const isKind = (kind: string): kind is TextKind => (TEXT_KINDS as readonly string[]).includes(kind);

function whyNotKeep(office: Office, id: string, written: WrittenText): string | null {
  const { title, body } = written;
  if (!isKind(written.kind)) return 'Choisissez\u00a0: lettre, note ou compte rendu.';
  if (title.trim() === '' && body.trim() === '') return 'Ce texte est vide.';
  if (title.length > LONGEST_TITLE) return 'Ce titre est trop long.';
  if (title.length + body.length > MOST_CHARACTERS) return 'Ce texte est trop long pour être gardé.';
  if (id === '')
    return office.programs.letters.texts.length < MOST_TEXTS ? null : 'Il y a déjà trop de textes\u00a0: supprimez-en.';
  const text = findText(office, id);
  if (text === undefined) return NO_TEXT;
  if (isSame(text, written)) return 'Rien n’a changé depuis la dernière fois.';
  return isGone(office, text) ? GONE : null;
}

function whyNotRemove(office: Office, id: string): string | null {
  const text = findText(office, id);
  if (text === undefined) return NO_TEXT;
  if (isGone(office, text)) return 'Ce texte est déjà parti\u00a0: il reste dans vos textes.';
  return isFiled(office, id) ? FILED : null;
}

/** The post serves whoever is outside, the house’s mail whoever is inside; a letter against a signature reaches both. */
function whyNotTo(model: Model, to: string, by: string): string | null {
  const addressee = findLetterAddressee(model.scenario, to);
  if (addressee === undefined) return 'Choisissez à qui vous écrivez, dans le carnet d’adresses.';
  const { name, isInside } = addressee;
  if (by === 'internal' && !isInside) return `${name} n’est pas de la maison\u00a0: envoyez votre lettre par la poste.`;
  if (by === 'post' && isInside) return `${name} est de la maison\u00a0: prenez le courrier interne.`;
  return null;
}

function whyNotSend(model: Model, office: Office, deed: Extract<LetterDeed, { do: 'send' }>): string | null {
  const text = findText(office, deed.text);
  if (text === undefined) return 'Gardez d’abord ce texte.';
  if (text.body.trim() === '') return 'Cette lettre est vide.';
  if (!(SENDINGS as readonly string[]).includes(deed.by)) return 'Choisissez comment la lettre part.';
  const wrong = whyNotTo(model, deed.to, deed.by);
  if (wrong !== null) return wrong;
  if (text.sent.some(({ to }) => to === deed.to)) return 'Cette lettre lui est déjà partie.';
  if (deed.enclosed.length > MOST_ENCLOSED) return 'Il y a trop de documents pour une enveloppe.';
  if (deed.enclosed.includes(deed.text)) return 'Une lettre ne se joint pas à elle-même.';
  return deed.enclosed.every((id) => isAtHand(model, office, id)) ? null : 'Ce document n’est pas sur ce poste.';
}

const FORMATS = /\.(?:docx|odt|odp)$/i;
const DIGEST = /^[0-9a-f]{64}$/;

function whyNotJoin({ programs }: Office, { name, bytes, digest }: JoinedFile): string | null {
  const { files } = programs.letters;
  if (!FORMATS.test(name)) return 'Joignez un document .docx, .odt ou .odp.';
  if (name.length > LONGEST_TITLE) return 'Le nom de ce fichier est trop long.';
  if (!Number.isInteger(bytes) || bytes <= 0) return 'Ce fichier est vide.';
  if (bytes > MOST_BYTES) return 'Ce fichier dépasse 10\u00a0Mo.';
  if (!DIGEST.test(digest)) return 'L’empreinte de ce fichier est illisible.';
  if (files.some((file) => file.digest === digest)) return 'Ce fichier est déjà joint.';
  return files.length < MOST_FILES ? null : `Il y a déjà ${MOST_FILES} fichiers joints.`;
}

function whyNotTakeBack(office: Office, id: string): string | null {
  if (!office.programs.letters.files.some((file) => file.id === id)) return NO_FILE;
  if (wasJoined(office, id)) return 'Ce fichier est déjà parti.';
  return isFiled(office, id) ? 'Ce fichier est classé dans les documents.' : null;
}

export function whyNotDeed(model: Model, office: Office, deed: LetterDeed): string | null {
  switch (deed.do) {
    case 'keep':
      return whyNotKeep(office, deed.text, deed.written);
    case 'remove':
      return whyNotRemove(office, deed.text);
    case 'send':
      return whyNotSend(model, office, deed);
    case 'joinFile':
      return whyNotJoin(office, deed.file);
    case 'takeBackFile':
      return whyNotTakeBack(office, deed.document);
    default:
      return assertNever(deed);
  }
}

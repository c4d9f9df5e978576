/** What is done in the mailbox, and what comes into it, said in French with people and subjects. Judges nothing. */

import type { LogEntry } from '../../model/log.ts';
import { joinWords, quote } from '../../model/phrases.ts';
import type { MailboxView, MailView } from '../view.ts';
import { other, own, type Told } from './deed.ts';
import type { Names } from './names.ts';
import { sayDay } from './tellAgenda.ts';

type Entry<K extends LogEntry['kind']> = Extract<LogEntry, { kind: K }>;

const untitled = 'sans objet';

/** The mailbox of a run, asked by name. */
export class MailNames {
  readonly #mails: ReadonlyMap<string, MailView>;
  readonly #contacts: ReadonlyMap<string, string>;
  readonly #folders: ReadonlyMap<string, string>;

  constructor(mailbox: MailboxView | null) {
    this.#mails = new Map((mailbox?.mails ?? []).map((mail) => [mail.id, mail]));
    this.#contacts = new Map((mailbox?.contacts ?? []).map(({ id, name }) => [id, name]));
    this.#folders = new Map((mailbox?.folders ?? []).map(({ id, title }) => [id, title]));
  }

  /** « Lantier : liste du virement » */
  subject(id: string): string {
    const subject = this.#mails.get(id)?.subject.trim() ?? '';
    return subject === '' ? untitled : quote(subject);
  }

  /** « « Lantier : liste du virement » (Claire Roy) » */
  received(id: string): string {
    const from = this.#mails.get(id)?.from.name ?? '';
    return from === '' ? this.subject(id) : `${this.subject(id)} (${from})`;
  }

  /** As the address book has them; an address typed by hand as it is. */
  people(ids: readonly string[]): string {
    return joinWords(ids.map((id) => this.#contacts.get(id) ?? id));
  }

  folder(place: string): string {
    return this.#folders.get(place) ?? place;
  }
}

function tellSent(entry: Entry<'mailSent'>, names: Names, mails: MailNames): Told {
  const { how, to, cc, bcc, attachments, subject } = entry;
  const verb = how === 'reply' || how === 'replyAll' ? 'répondez' : how === 'forward' ? 'transférez' : 'écrivez';
  const about = subject.trim() === '' ? untitled : quote(subject.trim());
  const copies = [...cc, ...bcc];
  const copied = copies.length === 0 ? '' : `, copie à ${mails.people(copies)}`;
  const files = attachments.map((id) => quote(names.document(id)));
  const joined = files.length === 0 ? '' : `, avec ${joinWords(files)}`;
  return own('mail', `Vous ${verb} à ${mails.people(to)}\u00a0: ${about}${copied}${joined}`);
}

function tellMark({ mail, as, due }: Entry<'mailMarked'>, mails: MailNames): Told {
  if (as === 'unread') return own('mail', `Vous remettez en non lu ${mails.received(mail)}`);
  if (as === 'unflagged') return own('mail', `Vous ne suivez plus ${mails.received(mail)}`);
  return own('mail', `Vous suivez ${mails.received(mail)}${due === undefined ? '' : `, à revoir le ${sayDay(due)}`}`);
}

/** Null: nothing of the mailbox. */
export function tellMail(entry: LogEntry, names: Names, mails: MailNames): Told | null {
  switch (entry.kind) {
    case 'mailArrived':
      return other('mail', `Un message arrive\u00a0: ${mails.received(entry.mail)}`);
    case 'mailRead':
      return own('mail', `Vous lisez ${mails.received(entry.mail)}`);
    case 'mailMarked':
      return tellMark(entry, mails);
    case 'mailHandled':
      return other('mail', `${names.person(entry.by)} prend en charge ${mails.received(entry.mail)}`);
    case 'mailExported':
      return own('mail', `Vous enregistrez dans un fichier ${mails.received(entry.mail)}`);
    case 'mailFiled':
      return own('mail', `Vous classez ${mails.received(entry.mail)} dans ${quote(mails.folder(entry.folder))}`);
    case 'mailSent':
      return tellSent(entry, names, mails);
    case 'absenceSet':
      return entry.text === null
        ? own('mail', 'Vous retirez votre réponse d’absence')
        : own('mail', 'Vous posez une réponse d’absence', entry.text);
    case 'absenceAnswered':
      return other('mail', `Votre réponse d’absence part à ${mails.people([entry.to])}`);
    case 'mailRuleAdded':
      return own('mail', `Vous créez une règle\u00a0: ranger dans ${mails.folder(entry.folder)}`);
    case 'mailRuleRemoved':
      return own('mail', `Vous supprimez une règle\u00a0: ranger dans ${mails.folder(entry.folder)}`);
    default:
      return null;
  }
}

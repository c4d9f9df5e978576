/**
 * How a message begins: blank, or addressed and titled by the message it answers. The signature is put in; what is answered
 * goes along below and is no part of the text. Pure.
 */
import { type MailId, type MailOrigin, MYSELF } from '../../../model/mail.ts';
import type { MailboxView, MailView } from '../../../session/view.ts';
import type { MailDraft } from '../../drafts/mailDrafts.ts';
import { nameDay, stripSubject } from './listMails.ts';

export type AnswerKind = Exclude<MailOrigin['how'], 'new'>;

const NO_BREAK = '\u00a0';

export interface Beginning {
  readonly key: string;
  /** « 9 h 12 » */
  readonly time: string;
  readonly mailbox: Pick<MailboxView, 'signature'>;
}

function blank({ key, time, mailbox }: Beginning): MailDraft {
  return {
    key,
    time,
    isTouched: false,
    origin: { how: 'new', answers: null },
    to: [],
    cc: [],
    bcc: [],
    typed: { to: '', cc: '', bcc: '' },
    subject: '',
    body: mailbox.signature === '' ? '' : `\n\n${mailbox.signature}`,
    attachments: [],
    priority: 'normal',
  };
}

const others = (addresses: readonly string[], except: readonly string[] = []): readonly string[] =>
  [...new Set(addresses)].filter((one) => one !== MYSELF && !except.includes(one));

export function beginNew(beginning: Beginning): MailDraft {
  return blank(beginning);
}

/** Answering oneself goes to those one had written to, as everywhere. */
export function beginAnswer(beginning: Beginning, mail: MailView, how: AnswerKind): MailDraft {
  const draft = { ...blank(beginning), origin: { how, answers: mail.id } };
  const subject = stripSubject(mail.subject);
  if (how === 'forward') {
    return { ...draft, subject: `Tr${NO_BREAK}: ${subject}`, attachments: mail.attachments.map(({ id }) => id) };
  }
  const writers = mail.isOwn ? mail.toIds : [mail.fromId];
  const to = others(how === 'reply' ? writers : [...writers, ...mail.toIds]);
  const cc = how === 'reply' ? [] : others(mail.ccIds, to);
  return { ...draft, to, cc, subject: `Re${NO_BREAK}: ${subject}` };
}

/** A message as it is quoted under another: who, when, about what, then its words. */
export interface Quote {
  readonly id: MailId;
  readonly heads: readonly { readonly name: string; readonly value: string }[];
  readonly body: string;
}

const listNames = (people: MailView['to']): string => people.map(({ name, email }) => `${name} <${email}>`).join(', ');

export function quoteMail(mail: MailView): Quote {
  return {
    id: mail.id,
    heads: [
      { name: 'De', value: listNames([mail.from]) },
      { name: 'Envoyé', value: `${nameDay(mail.day).toLocaleLowerCase('fr')}, ${mail.time}` },
      { name: 'À', value: listNames(mail.to) },
      { name: 'Cc', value: listNames(mail.cc) },
      { name: 'Objet', value: mail.subject },
    ].filter(({ value }) => value !== ''),
    body: mail.body,
  };
}

/** Where to go on writing: before the signature. */
export function findCaret(body: string, signature: string): number {
  if (signature === '' || !body.endsWith(signature)) return body.length;
  return body.slice(0, body.length - signature.length).trimEnd().length;
}

/**
 * How a message begins: blank, or addressed and titled by the message it answers. The signature is put in; what is answered
 * goes along below and is no part of the text. Pure.
 */
import { type BoxId, type MailId, type MailOrigin, MYSELF } from '../../../model/mail.ts';
import type { MailboxView, MailView } from '../../../session/view.ts';
import type { MailDraft } from '../../drafts/mailDrafts.ts';
import { nameDay, stripSubject } from './listMails.ts';
import { signatureOf } from './mailPlaces.ts';

export type AnswerKind = Exclude<MailOrigin['how'], 'new'>;

const NO_BREAK = '\u00a0';

export interface Beginning {
  readonly key: string;
  /** « 9 h 12 » */
  readonly time: string;
  readonly mailbox: Pick<MailboxView, 'signature' | 'boxes'>;
}

/** A box shared with others is named; my own is not. */
const senderOf = (box: BoxId): Pick<MailOrigin, 'from'> => (box === MYSELF ? {} : { from: box });

function blank({ key, time, mailbox }: Beginning, box: BoxId): MailDraft {
  const signature = signatureOf(mailbox, box);
  return {
    key,
    time,
    isTouched: false,
    origin: { how: 'new', answers: null, ...senderOf(box) },
    to: [],
    cc: [],
    bcc: [],
    typed: { to: '', cc: '', bcc: '' },
    subject: '',
    body: signature === '' ? '' : `\n\n${signature}`,
    attachments: [],
    priority: 'normal',
  };
}

const others = (addresses: readonly string[], except: readonly string[] = []): readonly string[] =>
  [...new Set(addresses)].filter((one) => one !== MYSELF && !except.includes(one));

/** @param to contacts it is addressed to already */
export function beginNew(beginning: Beginning, box: BoxId = MYSELF, to: readonly string[] = []): MailDraft {
  return { ...blank(beginning, box), to };
}

/** In another box’s name: its signature takes the place of the one before, if that was left as it was. */
export function changeSender(
  draft: MailDraft,
  mailbox: Pick<MailboxView, 'signature' | 'boxes'>,
  box: BoxId,
): Pick<MailDraft, 'origin' | 'body'> {
  const [before, after] = [signatureOf(mailbox, draft.origin.from), signatureOf(mailbox, box)];
  const { from: _from, ...origin } = draft.origin;
  const isLeft = before !== '' && draft.body.endsWith(before);
  const body = isLeft ? draft.body.slice(0, -before.length) + after : draft.body;
  return { origin: { ...origin, ...senderOf(box) }, body };
}

/** Answers go out in the name of the box the message lies in. Answering oneself goes to those one had written to, as everywhere. */
export function beginAnswer(beginning: Beginning, mail: MailView, how: AnswerKind): MailDraft {
  const draft = { ...blank(beginning, mail.box), origin: { how, answers: mail.id, ...senderOf(mail.box) } };
  const subject = stripSubject(mail.subject);
  if (how === 'forward') {
    return { ...draft, subject: `Tr${NO_BREAK}: ${subject}`, attachments: mail.attachments.map(({ id }) => id) };
  }
  const writers = mail.isOwn ? mail.toIds : [mail.fromId];
  const to = others(how === 'reply' ? writers : [...writers, ...mail.toIds], [mail.box]);
  const cc = how === 'reply' ? [] : others(mail.ccIds, [mail.box, ...to]);
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

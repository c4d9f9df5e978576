/** The mailbox: messages that come, are read, filed and answered. Whether an act is possible is `whyNotMail.ts`’s. */

import type { DocumentId, MailId, MailMessage, MailOrigin, MailRule } from '../../model/mail.ts';
import { foldText } from '../../model/text.ts';
import { SECOND_MS } from '../../model/time.ts';
import type { Mail } from '../../scenario/schema/index.ts';
import { findContact } from '../addressBook.ts';
import { holds, wording } from '../circumstances.ts';
import type { MailState } from '../office.ts';
import { drawInstantMs } from '../opening.ts';
import type { Turn } from '../turn.ts';
import { readTexts } from './readTexts.ts';
import { learn } from './speak.ts';

function change(turn: Turn, changed: Partial<MailState>): void {
  turn.office.mail = { ...turn.office.mail, ...changed };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _gone, ...rest } = record;
  return rest;
}

/** Where the learner’s own rules put it, or where the situation does. */
function folderFor(turn: Turn, mail: Mail): string {
  const subject = foldText(wording(turn.model, turn.office, mail.subject));
  const fitting = turn.office.mail.rules.find(
    ({ from, holds: words }) => (from === null || from === mail.from) && subject.includes(foldText(words)),
  );
  return fitting?.folder ?? mail.folder;
}

/** A message comes, if what it depends on holds at that instant. */
export function receiveMail(turn: Turn, id: MailId): void {
  const mail = turn.model.mails.get(id);
  if (mail === undefined || !holds(turn.model, turn.office, mail.arrives?.when, '')) return;
  const { arrived, folderOf, unread } = turn.office.mail;
  change(turn, {
    arrived: [...arrived, { id, atMs: turn.nowMs }],
    folderOf: { ...folderOf, [id]: folderFor(turn, mail) },
    unread: { ...unread, [id]: true },
  });
  turn.note({ kind: 'mailArrived', mail: id, from: mail.from });
  const { absence } = turn.office.mail;
  if (absence !== null) turn.note({ kind: 'absenceAnswered', mail: id, to: mail.from, text: absence });
}

/** Messages that wait for a mark are planned as soon as it is true. */
export function awaitMails(turn: Turn): void {
  for (const { id, arrives } of turn.model.scenario.mails) {
    if (arrives?.once === undefined || !turn.has(arrives.once) || turn.office.mail.awaited.includes(id)) continue;
    change(turn, { awaited: [...turn.office.mail.awaited, id] });
    const inMs = drawInstantMs(turn.model, `mail.${id}`, arrives.afterS, arrives.spreadS);
    turn.plan(Math.max(SECOND_MS, inMs), { kind: 'mailArrives', mail: id });
  }
}

const arrivedAtMs = (turn: Turn, id: MailId): number =>
  turn.office.mail.arrived.find((one) => one.id === id)?.atMs ?? turn.nowMs;

export function readMail(turn: Turn, id: MailId): void {
  const mail = turn.model.mails.get(id);
  if (mail === undefined) return;
  change(turn, { unread: without(turn.office.mail.unread, id) });
  turn.note({ kind: 'mailRead', mail: id, from: mail.from, delayMs: turn.nowMs - arrivedAtMs(turn, id) });
  for (const info of mail.teaches) learn(turn, info, `mail:${id}`);
}

export function markUnread(turn: Turn, id: MailId): void {
  change(turn, { unread: { ...turn.office.mail.unread, [id]: true } });
  turn.note({ kind: 'mailMarked', mail: id, as: 'unread' });
}

export function flagMail(turn: Turn, id: MailId, isFlagged: boolean): void {
  const { flagged } = turn.office.mail;
  change(turn, { flagged: isFlagged ? { ...flagged, [id]: true } : without(flagged, id) });
  turn.note({ kind: 'mailMarked', mail: id, as: isFlagged ? 'flagged' : 'unflagged' });
}

export function fileMail(turn: Turn, id: MailId, folder: string): void {
  change(turn, { folderOf: { ...turn.office.mail.folderOf, [id]: folder } });
  turn.note({ kind: 'mailFiled', mail: id, folder });
}

export function openDocument(turn: Turn, id: DocumentId): void {
  turn.note({ kind: 'documentOpened', document: id });
  for (const info of turn.model.documents.get(id)?.teaches ?? []) learn(turn, info, `document:${id}`);
}

/** Somebody of the book is that person, however their address was written. */
function nameAddressees(turn: Turn, { to, cc, bcc, ...rest }: MailMessage): MailMessage {
  const nameAll = (addresses: readonly string[]): readonly string[] => [
    ...new Set(addresses.map((address) => findContact(turn.model.scenario, address)?.id ?? address)),
  ];
  return { to: nameAll(to), cc: nameAll(cc), bcc: nameAll(bcc), ...rest };
}

export function sendMail(turn: Turn, written: MailMessage, origin: MailOrigin): void {
  const message = nameAddressees(turn, written);
  const { sent, folderOf } = turn.office.mail;
  const id: MailId = `sent-${sent.length + 1}`;
  change(turn, {
    sent: [...sent, { id, atMs: turn.nowMs, message, origin }],
    folderOf: { ...folderOf, [id]: 'sent' },
  });
  const delayMs = origin.answers === null ? 0 : turn.nowMs - arrivedAtMs(turn, origin.answers);
  turn.note({ kind: 'mailSent', mail: id, delayMs, ...message, ...origin });
  readTexts(turn, id, message, origin);
}

export function setAbsence(turn: Turn, text: string | null): void {
  change(turn, { absence: text });
  turn.note({ kind: 'absenceSet', text });
}

export function addMailRule(turn: Turn, rule: MailRule): void {
  change(turn, { rules: [...turn.office.mail.rules, rule] });
  turn.note({ kind: 'mailRuleAdded', ...rule });
}

export function removeMailRule(turn: Turn, rank: number): void {
  const { rules } = turn.office.mail;
  const rule = rules[rank];
  if (rule === undefined) return;
  change(turn, { rules: rules.filter((_, at) => at !== rank) });
  turn.note({ kind: 'mailRuleRemoved', ...rule });
}

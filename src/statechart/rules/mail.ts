/** The mailbox: messages that come, are read, filed and answered. Whether an act is possible is `whyNotMail.ts`’s. */

import { type MailId, type MailMessage, type MailOrigin, type MailRule, MYSELF, placeIn } from '../../model/mail.ts';
import type { SpellingSeen } from '../../model/spelling.ts';
import { foldText } from '../../model/text.ts';
import { SECOND_MS } from '../../model/time.ts';
import type { Mail } from '../../scenario/schema/index.ts';
import { findContact } from '../addressBook.ts';
import { holds, wording } from '../circumstances.ts';
import { drawInstantMs } from '../instants.ts';
import type { MailState } from '../office.ts';
import type { Turn } from '../turn.ts';
import { readMessage } from './readTexts.ts';
import { learn } from './speak.ts';
import { noteSpelling } from './spelling.ts';

function change(turn: Turn, changed: Partial<MailState>): void {
  turn.office.mail = { ...turn.office.mail, ...changed };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _gone, ...rest } = record;
  return rest;
}

/** Where the learner’s own rules put it, or where the situation does. A shared box has no rules of one of its members. */
function folderFor(turn: Turn, mail: Mail): string {
  if (mail.box !== MYSELF) return placeIn(mail.box, mail.folder);
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
  if (absence !== null && mail.box === MYSELF)
    turn.note({ kind: 'absenceAnswered', mail: id, to: mail.from, text: absence });
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

/** @param day « 2025-11-20 »; without one, a flag alone */
export function flagMail(turn: Turn, id: MailId, isFlagged: boolean, day?: string): void {
  const { flagged, due } = turn.office.mail;
  const isDue = isFlagged && day !== undefined;
  change(turn, {
    flagged: isFlagged ? { ...flagged, [id]: true } : without(flagged, id),
    due: isDue ? { ...due, [id]: day } : without(due, id),
  });
  turn.note({ kind: 'mailMarked', mail: id, as: isFlagged ? 'flagged' : 'unflagged', ...(isDue ? { due: day } : {}) });
}

/** The messages leave as a file, and stay where they are. */
export function exportMail(turn: Turn, ids: readonly MailId[]): void {
  for (const mail of new Set(ids)) turn.note({ kind: 'mailExported', mail });
}

export function fileMail(turn: Turn, id: MailId, folder: string): void {
  change(turn, { folderOf: { ...turn.office.mail.folderOf, [id]: folder } });
  turn.note({ kind: 'mailFiled', mail: id, folder });
}

/** Somebody of the book is that person, however their address was written. */
function nameAddressees(turn: Turn, { to, cc, bcc, ...rest }: MailMessage): MailMessage {
  const nameAll = (addresses: readonly string[]): readonly string[] => [
    ...new Set(addresses.map((address) => findContact(turn.model.scenario, address)?.id ?? address)),
  ];
  return { to: nameAll(to), cc: nameAll(cc), bcc: nameAll(bcc), ...rest };
}

export function sendMail(turn: Turn, written: MailMessage, origin: MailOrigin, spelling?: SpellingSeen): void {
  const message = nameAddressees(turn, written);
  const { sent, folderOf, handled } = turn.office.mail;
  const id: MailId = `sent-${sent.length + 1}`;
  change(turn, {
    sent: [...sent, { id, atMs: turn.nowMs, message, origin }],
    folderOf: { ...folderOf, [id]: placeIn(origin.from ?? MYSELF, 'sent') },
  });
  const delayMs = origin.answers === null ? 0 : turn.nowMs - arrivedAtMs(turn, origin.answers);
  const isAnswer = origin.how === 'reply' || origin.how === 'replyAll';
  const alreadyHandled = isAnswer && origin.answers !== null && handled[origin.answers] !== undefined;
  turn.note({ kind: 'mailSent', mail: id, delayMs, alreadyHandled, ...message, ...origin });
  noteSpelling(turn, id, spelling);
  readMessage(turn, id, message, origin);
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

/**
 * Which messages a list shows, and in what order: a folder, or what a search finds anywhere; by date, correspondent or subject.
 * Knows the view's messages; nothing of rows.
 */
import { assertNever } from '../../../model/assertNever.ts';
import { formatDayInWords, parseCivilDate } from '../../../model/time.ts';
import type { MailView } from '../../../session/view.ts';
import { foldText } from '../../phone/callState.ts';

export const MAIL_SORTS = ['newest', 'oldest', 'correspondent', 'subject'] as const;
export type MailSort = (typeof MAIL_SORTS)[number];

/** Rows under one heading; an empty title: no heading. */
export interface MailGroup {
  readonly title: string;
  readonly mails: readonly MailView[];
}

const words = { today: 'Aujourd’hui' };

/** Who a row is about: whoever wrote, or those I wrote to. */
export function nameCorrespondent(mail: MailView): string {
  return mail.isOwn ? mail.to.map(({ name }) => name).join(', ') : mail.from.name;
}

function readAll(mail: MailView): string {
  const people = [mail.from, ...mail.to, ...mail.cc].map(({ name, email }) => `${name} ${email}`);
  const files = mail.attachments.map(({ name, title }) => `${name} ${title}`);
  return foldText([...people, mail.subject, mail.body, ...files].join(' '));
}

/** Messages that hold all the words, in any folder. */
export function searchMails(mails: readonly MailView[], query: string): readonly MailView[] {
  const wanted = foldText(query).split(/\s+/).filter(Boolean);
  return mails.filter((mail) => {
    const text = readAll(mail);
    return wanted.every((word) => text.includes(word));
  });
}

/** Subjects are compared without what answers put before them. */
export function stripSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|tr|fwd?)\s*:\s*)+/i, '').trim();
}

function compareText(a: string, b: string): number {
  return a.localeCompare(b, 'fr', { sensitivity: 'base', numeric: true });
}

/** @param mails the newest first; messages that compare equal stay so */
export function sortMails(mails: readonly MailView[], sort: MailSort): readonly MailView[] {
  switch (sort) {
    case 'newest':
      return mails;
    case 'oldest':
      return [...mails].reverse();
    case 'correspondent':
      return [...mails].sort((a, b) => compareText(nameCorrespondent(a), nameCorrespondent(b)));
    case 'subject':
      return [...mails].sort((a, b) => compareText(stripSubject(a.subject), stripSubject(b.subject)));
    default:
      return assertNever(sort);
  }
}

/** « lundi 17 novembre » of « 17/11/2025 »; « Aujourd’hui » of an empty day. */
export function nameDay(day: string): string {
  if (day === '') return words.today;
  const date = parseCivilDate(day.split('/').reverse().join('-'));
  return date === null ? day : formatDayInWords(date);
}

/** By day when sorted by date, else one group without a title. */
export function groupMails(mails: readonly MailView[], sort: MailSort): readonly MailGroup[] {
  if (sort !== 'newest' && sort !== 'oldest') return mails.length === 0 ? [] : [{ title: '', mails }];
  const days = [...new Set(mails.map(({ day }) => day))];
  return days.map((day) => ({ title: nameDay(day), mails: mails.filter((mail) => mail.day === day) }));
}

/** By the day they are put off to, soonest first; those put off to no day are left out. */
export function groupByDue(mails: readonly MailView[]): readonly MailGroup[] {
  const due = mails.filter((mail) => mail.due !== null);
  const days = [...new Map(due.flatMap((mail) => (mail.due === null ? [] : [[mail.due.day, mail.due.words]])))].sort();
  return days.map(([day, title = '']) => ({ title, mails: due.filter((mail) => mail.due?.day === day) }));
}

/** The first words of a message, on one line. */
export function readFirstWords(body: string): string {
  return body.replace(/\s+/g, ' ').trim().slice(0, 120);
}

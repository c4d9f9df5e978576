/**
 * Messages as files any mail program opens: one as `.eml` (RFC 5322, MIME), several as `.mbox`. Documents go along as text, for
 * that is all they are here. Pure: knows messages; saves nothing.
 */
import { type CivilDate, parseCivilDate, parseTimeOfDay, weekdayOf } from '../../../model/time.ts';
import type { MailView } from '../../../session/view.ts';
import { foldText } from '../../phone/callState.ts';

const LINE_END = '\r\n';
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** RFC 2045: a line of quoted-printable holds 76 characters, its « = » at the end included. */
const LONGEST_LINE = 75;
/** RFC 2047: an encoded word holds 75; `=?utf-8?B?` and `?=` take 12, and 45 bytes make 60 characters. */
const LONGEST_WORD_BYTES = 45;

/** A file to save. */
export interface MailFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const encoder = new TextEncoder();
const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
const isPlain = (byte: number): boolean => (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 9;

/** One line of quoted-printable, folded; a space at its end is written out. */
function encodeLine(line: string): string {
  const pieces: string[] = [];
  let current = '';
  const bytes = encoder.encode(line);
  for (const [at, byte] of bytes.entries()) {
    const isTrailing = at === bytes.length - 1 && (byte === 32 || byte === 9);
    const written = isPlain(byte) && !isTrailing ? String.fromCharCode(byte) : hex(byte);
    if (current.length + written.length > LONGEST_LINE) {
      pieces.push(`${current}=`);
      current = '';
    }
    current += written;
  }
  return [...pieces, current].join(LINE_END);
}

/** A text in quoted-printable. */
export const encodeText = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(encodeLine)
    .join(LINE_END);

const toBase64 = (text: string): string => btoa(String.fromCharCode(...encoder.encode(text)));

/** Words of a head that are not plain ASCII, as encoded words; cut between letters, never inside one. */
export function encodeWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  let held = '';
  for (const letter of text.replace(/\s+/g, ' ')) {
    if (encoder.encode(held + letter).length > LONGEST_WORD_BYTES) {
      words.push(held);
      held = '';
    }
    held += letter;
  }
  return [...words, held].map((word) => `=?utf-8?B?${toBase64(word)}?=`).join(`${LINE_END} `);
}

/** A name as heads hold it: bare, quoted when it has signs of their grammar, encoded when it has accents. */
function encodeName(name: string): string {
  if (/^[A-Za-z0-9 -]*$/.test(name)) return name;
  return /^[\x20-\x7e]*$/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : encodeWords(name);
}

const nameMailbox = ({ name, email }: MailView['from']): string =>
  name === '' || name === email ? `<${email}>` : `${encodeName(name)} <${email}>`;

const nameMailboxes = (people: MailView['to']): string => people.map(nameMailbox).join(`,${LINE_END} `);

/** The last Sunday of a month of 31 days: when summer time begins (March) and ends (October). */
const lastSunday = (year: number, month: number): number => 31 - ((weekdayOf({ year, month, day: 31 }) + 1) % 7);

/** The hour of Paris, in words of RFC 5322. On the very days it changes, summer lasts the whole day: nobody writes at 2 in the morning. */
function nameOffset(year: number, month: number, day: number): string {
  const isSummer =
    (month > 3 && month < 10) ||
    (month === 3 && day >= lastSunday(year, 3)) ||
    (month === 10 && day < lastSunday(year, 10));
  return isSummer ? '+0200' : '+0100';
}

const twoFigures = (value: number): string => String(value).padStart(2, '0');

/** When a message came, as the heads of both kinds of files are made of. */
interface Instant extends CivilDate {
  readonly week: string;
  readonly monthName: string;
  /** « 08:54:00 » */
  readonly hour: string;
}

/** Null when the day or the time cannot be read. */
function readInstant({ day, time }: Pick<MailView, 'day' | 'time'>, today: string): Instant | null {
  const date = parseCivilDate(day === '' ? today : day.split('/').reverse().join('-'));
  const minutes = parseTimeOfDay(time);
  if (date === null || minutes === null) return null;
  return {
    ...date,
    week: WEEKDAYS[weekdayOf(date)] ?? '',
    monthName: MONTHS[date.month - 1] ?? '',
    hour: `${twoFigures(Math.floor(minutes / 60))}:${twoFigures(minutes % 60)}:00`,
  };
}

/** « Tue, 18 Nov 2025 08:54:00 +0100 »; empty when the day cannot be read. */
export function nameInstant(mail: Pick<MailView, 'day' | 'time'>, today: string): string {
  const at = readInstant(mail, today);
  if (at === null) return '';
  return `${at.week}, ${at.day} ${at.monthName} ${at.year} ${at.hour} ${nameOffset(at.year, at.month, at.day)}`;
}

const domainOf = (email: string): string => email.split('@')[1] ?? 'situ.example';

function writeHeads(mail: MailView, today: string): string[] {
  const heads: readonly (readonly [name: string, value: string])[] = [
    ['From', nameMailbox(mail.from)],
    ['To', mail.to.length === 0 ? 'undisclosed-recipients:;' : nameMailboxes(mail.to)],
    ['Cc', nameMailboxes(mail.cc)],
    ['Bcc', nameMailboxes(mail.bcc)],
    ['Subject', encodeWords(mail.subject)],
    ['Date', nameInstant(mail, today)],
    ['Message-ID', `<${mail.id}@${domainOf(mail.from.email)}>`],
    ['In-Reply-To', mail.quotes === null ? '' : `<${mail.quotes}@${domainOf(mail.to[0]?.email ?? '')}>`],
    ['Importance', mail.priority === 'high' ? 'high' : ''],
    ['MIME-Version', '1.0'],
  ];
  return heads.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
}

const TEXT_TYPE = 'Content-Type: text/plain; charset=utf-8';
const TEXT_CODING = 'Content-Transfer-Encoding: quoted-printable';
const TEXT_HEADS = [TEXT_TYPE, TEXT_CODING];

function writeDocument({ name, title, text }: MailView['attachments'][number]): string[] {
  const file = `${name}.txt`;
  return [
    TEXT_TYPE,
    `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(file)}`,
    TEXT_CODING,
    '',
    encodeText(`${title}\n\n${text}`),
  ];
}

/**
 * A message as a file holds it.
 * @param today the day of the situation, « 2025-11-18 »
 */
export function writeMail(mail: MailView, today: string): string {
  const heads = writeHeads(mail, today);
  if (mail.attachments.length === 0) {
    return [...heads, ...TEXT_HEADS, '', encodeText(mail.body), ''].join(LINE_END);
  }
  // Quoted-printable never writes « =_ », so this line cannot be part of what is parted.
  const boundary = `=_situ_${mail.id}`;
  const parts = [[...TEXT_HEADS, '', encodeText(mail.body)], ...mail.attachments.map(writeDocument)];
  return [
    ...heads,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, ...part]),
    `--${boundary}--`,
    '',
  ].join(LINE_END);
}

const LONGEST_NAME = 60;

/** « notre-atelier-de-jeudi »: a name every disk takes. */
export function nameFile(words: string): string {
  const plain = foldText(words)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'message' : plain;
}

export function makeMailFile(mail: MailView, today: string): MailFile {
  return { name: `${nameFile(mail.subject)}.eml`, type: 'message/rfc822', text: writeMail(mail, today) };
}

/** The line that opens a message of an mbox: who, and when, as C prints it. */
function openInBox(mail: MailView, today: string): string {
  const at = readInstant(mail, today);
  const instant =
    at === null
      ? 'Thu Jan  1 00:00:00 1970'
      : `${at.week} ${at.monthName} ${String(at.day).padStart(2, ' ')} ${at.hour} ${at.year}`;
  return `From ${mail.from.email} ${instant}`;
}

/** Several messages in one file (mboxrd: a line of a message that begins with « From » is set apart by « > »). */
export function makeFolderFile(title: string, mails: readonly MailView[], today: string): MailFile {
  const text = mails
    .map(
      (mail) =>
        `${openInBox(mail, today)}\n${writeMail(mail, today)
          .replaceAll('\r\n', '\n')
          .replace(/^(>*From )/gm, '>$1')}\n`,
    )
    .join('');
  return { name: `${nameFile(title)}.mbox`, type: 'application/mbox', text };
}

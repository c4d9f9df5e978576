/** What was being written when the run was left, from anything: a field that cannot be read is blank. */
import { type Drafts, type MailDraft, type MailPlace, noDrafts } from '../../desk/index.ts';
import type { IncidentReport, MessageSlip, RegisterEntry } from '../../model/act.ts';
import { PROGRAMS } from '../../model/act.ts';
import { isRecord, readOneOf, readText } from '../../store/readValue.ts';

function text(value: unknown): string {
  return readText(value) ?? '';
}

function readEach<T>(
  value: unknown,
  read: (fields: Readonly<Record<string, unknown>>, key: string) => T,
): Readonly<Record<string, T>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, fields]) => (isRecord(fields) ? [[key, read(fields, key)]] : [])),
  );
}

function readSlip(fields: Readonly<Record<string, unknown>>, call: string): MessageSlip {
  return {
    call,
    recipient: text(fields.recipient),
    name: text(fields.name),
    number: text(fields.number),
    subject: text(fields.subject),
    urgency: readOneOf(['normal', 'urgent', ''], fields.urgency) ?? '',
    text: text(fields.text),
  };
}

function readLine(fields: Readonly<Record<string, unknown>>, who: string): RegisterEntry {
  return {
    who,
    name: text(fields.name),
    reason: text(fields.reason),
    host: text(fields.host),
    badge: text(fields.badge),
  };
}

function readReport(value: unknown): IncidentReport {
  const fields = isRecord(value) ? value : {};
  return {
    time: text(fields.time),
    persons: text(fields.persons),
    facts: text(fields.facts),
    witnesses: text(fields.witnesses),
    measures: text(fields.measures),
  };
}

function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((one) => readText(one) ?? []) : [];
}

function readMail(fields: Readonly<Record<string, unknown>>, key: string): MailDraft {
  const origin = isRecord(fields.origin) ? fields.origin : {};
  const typed = isRecord(fields.typed) ? fields.typed : {};
  const answers = readText(origin.answers) ?? null;
  const from = readText(origin.from) ?? null;
  return {
    key,
    // An answer that has lost what it answers is a message like any other.
    origin: {
      how: answers === null ? 'new' : (readOneOf(['reply', 'replyAll', 'forward'], origin.how) ?? 'reply'),
      answers,
      ...(from === null ? {} : { from }),
    },
    to: readTexts(fields.to),
    cc: readTexts(fields.cc),
    bcc: readTexts(fields.bcc),
    typed: { to: text(typed.to), cc: text(typed.cc), bcc: text(typed.bcc) },
    subject: text(fields.subject),
    body: text(fields.body),
    attachments: readTexts(fields.attachments),
    priority: readOneOf(['normal', 'high'], fields.priority) ?? 'normal',
    time: text(fields.time),
    isTouched: fields.isTouched !== false,
  };
}

function readMailPlace(value: unknown): MailPlace {
  if (!isRecord(value)) return noDrafts.mailPlace;
  return {
    tab: readOneOf(['mails', 'book', 'templates'], value.tab) ?? noDrafts.mailPlace.tab,
    folder: readText(value.folder) ?? noDrafts.mailPlace.folder,
    mail: readText(value.mail) ?? null,
    draft: readText(value.draft) ?? null,
  };
}

function readLetBe(value: unknown): Drafts['letBe'] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, kept]) => [key, readTexts(kept)]));
}

function readPrograms(value: unknown): Drafts['programs'] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    PROGRAMS.flatMap((program) => {
      const words = value[program];
      return isRecord(words) ? [[program, readWords(words)]] : [];
    }),
  );
}

/** Words by key; what is no text is left out. */
function readWords(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, words]) => (typeof words === 'string' ? [[key, words]] : [])),
  );
}

export function readDrafts(value: unknown): Drafts {
  if (!isRecord(value)) return noDrafts;
  return {
    messages: readEach(value.messages, readSlip),
    register: readEach(value.register, readLine),
    report: readReport(value.report),
    search: text(value.search),
    mails: readEach(value.mails, readMail),
    mailPlace: readMailPlace(value.mailPlace),
    absence: readText(value.absence) ?? null,
    programs: readPrograms(value.programs),
    letBe: readLetBe(value.letBe),
  };
}

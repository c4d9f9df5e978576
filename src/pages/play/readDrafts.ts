/** What was being written when the run was left, from anything: a field that cannot be read is blank. */
import { type Drafts, noDrafts } from '../../desk/index.ts';
import type { IncidentReport, MessageSlip, RegisterEntry } from '../../model/act.ts';
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

export function readDrafts(value: unknown): Drafts {
  if (!isRecord(value)) return noDrafts;
  return {
    messages: readEach(value.messages, readSlip),
    register: readEach(value.register, readLine),
    report: readReport(value.report),
    search: text(value.search),
  };
}

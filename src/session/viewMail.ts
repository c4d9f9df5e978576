/** The mailbox as a view may know it: every message in its folder, as it reads at the instant it came; the address book. */
import { FOLDERS, MYSELF } from '../model/mail.ts';
import { addDays, formatDayShort, formatTimeOfDay, parseCivilDate, parseTimeOfDay } from '../model/time.ts';
import { minutesOfDay } from '../scenario/fillText.ts';
import type { Mail } from '../scenario/schema/index.ts';
import type { Run } from '../simulation/index.ts';
import { listContacts, wording } from '../statechart/index.ts';
import type { ContactView, MailboxView, MailView } from './view.ts';

type SentMail = Run['state']['mail']['sent'][number];

const FOLDER_TITLES: Readonly<Record<(typeof FOLDERS)[number], string>> = {
  inbox: 'Réception',
  sent: 'Envoyés',
  archive: 'Archives',
  trash: 'Corbeille',
};

/** What is the same for every message of one view. */
class Writer {
  readonly #run: Run;
  readonly #contacts: ReadonlyMap<string, ContactView>;

  constructor(run: Run, contacts: readonly ContactView[]) {
    this.#run = run;
    this.#contacts = new Map(contacts.map((contact) => [contact.id, contact]));
  }

  /** Somebody of the book by name; the learner as « Moi »; an address typed by hand as it is. */
  person(id: string): { readonly name: string; readonly email: string } {
    const box = this.#run.scenario.mailbox;
    if (id === MYSELF) return { name: box?.name ?? '', email: box?.address ?? '' };
    const contact = this.#contacts.get(id);
    return contact ? { name: contact.name, email: contact.email } : { name: id, email: id };
  }

  attachments(ids: readonly string[], atMs: number): MailView['attachments'] {
    return ids.flatMap((id) => {
      const document = this.#run.model.documents.get(id);
      if (document === undefined) return [];
      const say = (text: string): string => wording(this.#run.model, { clockMs: atMs }, text);
      const isOpened = this.#run.state.marks[`document.${id}`] !== undefined;
      return [{ id, name: say(document.name), title: say(document.title), text: say(document.text), isOpened }];
    });
  }

  /** When it came, in words: the time alone for today. */
  moment(atMs: number, received: Mail['received']): { readonly day: string; readonly time: string } {
    const { scenario } = this.#run;
    if (received === undefined) return { day: '', time: formatTimeOfDay(minutesOfDay(scenario, atMs)) };
    const date = parseCivilDate(scenario.date);
    const isToday = received.daysAgo === 0 || date === null;
    return {
      day: isToday ? '' : formatDayShort(addDays(date, -received.daysAgo)),
      time: formatTimeOfDay(parseTimeOfDay(received.at) ?? 0),
    };
  }
}

function viewReceived(run: Run, writer: Writer, mail: Mail, atMs: number): MailView {
  const { folderOf, unread, flagged } = run.state.mail;
  const { marks } = run.state;
  const say = (text: string): string => wording(run.model, { clockMs: atMs }, text);
  return {
    id: mail.id,
    folder: folderOf[mail.id] ?? mail.folder,
    from: writer.person(mail.from),
    to: mail.to.map((id) => writer.person(id)),
    cc: mail.cc.map((id) => writer.person(id)),
    bcc: [],
    toIds: mail.to,
    ccIds: mail.cc,
    fromId: mail.from,
    subject: say(mail.subject),
    body: say(mail.body),
    attachments: writer.attachments(mail.attachments, atMs),
    priority: mail.priority,
    isRead: unread[mail.id] !== true,
    isFlagged: flagged[mail.id] === true,
    isAnswered: marks[`mail.${mail.id}.answered`] !== undefined,
    isForwarded: marks[`mail.${mail.id}.forwarded`] !== undefined,
    isOwn: mail.from === MYSELF,
    quotes: null,
    atMs,
    ...writer.moment(atMs, mail.received),
  };
}

function viewSent(run: Run, writer: Writer, { id, message, origin, atMs }: SentMail): MailView {
  const { folderOf, flagged } = run.state.mail;
  return {
    id,
    folder: folderOf[id] ?? 'sent',
    from: writer.person(MYSELF),
    to: message.to.map((one) => writer.person(one)),
    cc: message.cc.map((one) => writer.person(one)),
    bcc: message.bcc.map((one) => writer.person(one)),
    toIds: message.to,
    ccIds: message.cc,
    fromId: MYSELF,
    subject: message.subject,
    body: message.body,
    attachments: writer.attachments(message.attachments, atMs),
    priority: message.priority,
    isRead: true,
    isFlagged: flagged[id] === true,
    isAnswered: false,
    isForwarded: false,
    isOwn: true,
    quotes: origin.answers,
    atMs,
    ...writer.moment(atMs, undefined),
  };
}

/** Oldest received on top of its `atMs`: messages there from the start are ranked by the day they came. */
function byAge(run: Run, a: MailView, b: MailView): number {
  const ageOf = ({ id, atMs }: MailView): number => {
    const received = run.model.mails.get(id)?.received;
    return received === undefined ? atMs / 60_000 : (parseTimeOfDay(received.at) ?? 0) - (received.daysAgo + 1) * 1440;
  };
  return ageOf(b) - ageOf(a);
}

/** Null when this desk has no mailbox. */
export function viewMailbox(run: Run): MailboxView | null {
  const { mailbox } = run.scenario;
  if (mailbox === undefined) return null;
  const { arrived, sent, absence, rules } = run.state.mail;
  const contacts = [...listContacts(run.scenario)].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  const writer = new Writer(run, contacts);
  const received = arrived.flatMap(({ id, atMs }) => {
    const mail = run.model.mails.get(id);
    return mail === undefined ? [] : [viewReceived(run, writer, mail, atMs)];
  });
  const own = sent.map((one) => viewSent(run, writer, one));
  const mails = [...received, ...own].sort((a, b) => byAge(run, a, b));
  const folders = [...FOLDERS.map((id) => ({ id: id as string, title: FOLDER_TITLES[id] })), ...mailbox.folders];
  return {
    name: mailbox.name,
    address: mailbox.address,
    signature: mailbox.signature,
    absence,
    rules,
    contacts,
    templates: mailbox.templates,
    folders: folders.map((folder) => {
      const inside = mails.filter((mail) => mail.folder === folder.id);
      return { ...folder, count: inside.length, unread: inside.filter(({ isRead }) => !isRead).length };
    }),
    mails,
  };
}

/** The mailbox as a view may know it: every message in its folder, as it reads at the instant it came; the address book. */
import { type BoxId, FOLDERS, MYSELF, placeIn, readPlace } from '../model/mail.ts';
import {
  addDays,
  type CivilDate,
  formatDayInWords,
  formatDayShort,
  formatTimeOfDay,
  parseCivilDate,
  parseTimeOfDay,
  weekdayOf,
} from '../model/time.ts';
import { minutesOfDay } from '../scenario/fillText.ts';
import type { Mail, Mailbox } from '../scenario/schema/index.ts';
import type { Run } from '../simulation/index.ts';
import { asDocument, isInVariant, listContacts, wording } from '../statechart/index.ts';
import type { BoxView, ContactView, DueDayView, MailboxView, MailView } from './view.ts';

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

  /** Somebody of the book, or a box, by name; an address typed by hand as it is. In a message to a box, « me » is that box. */
  person(id: string, box: BoxId = MYSELF): { readonly name: string; readonly email: string } {
    const own = this.#run.scenario.mailbox;
    if (id === MYSELF && box === MYSELF) return { name: own?.name ?? '', email: own?.address ?? '' };
    if (id === MYSELF) return this.person(box);
    const contact = this.#contacts.get(id);
    return contact ? { name: contact.name, email: contact.email } : { name: id, email: id };
  }

  attachments(ids: readonly string[], atMs: number): MailView['attachments'] {
    return ids.flatMap((id) => {
      const own = this.#ownDocument(id);
      if (own !== null) return [own];
      const document = this.#run.model.documents.get(id);
      if (document === undefined || !isInVariant(this.#run.model, document)) return [];
      const say = (text: string): string => wording(this.#run.model, { clockMs: atMs }, text);
      const isOpened = this.#run.state.marks[`document.${id}`] !== undefined;
      return [{ id, name: say(document.name), title: say(document.title), text: say(document.text), isOpened }];
    });
  }

  /** A text of the learner’s, or a file they joined; null for a document of the situation. */
  #ownDocument(id: string): MailView['attachments'][number] | null {
    const { programs, marks } = this.#run.state;
    const isOpened = marks[`document.${id}`] !== undefined;
    const text = programs.letters.texts.find((one) => one.id === id);
    if (text !== undefined) return { ...asDocument(text), isOpened };
    const file = programs.letters.files.find((one) => one.id === id);
    return file === undefined ? null : { id, name: file.name, title: file.name, text: '', isOpened };
  }

  /** What is kept beside a message, whoever wrote it. */
  follow(id: string): Pick<MailView, 'isFlagged' | 'due'> {
    const { flagged, due } = this.#run.state.mail;
    const day = parseCivilDate(due[id] ?? '');
    return { isFlagged: flagged[id] === true, due: day === null ? null : nameDueDay(day) };
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
  const { folderOf, unread, handled } = run.state.mail;
  const { marks } = run.state;
  const folder = folderOf[mail.id] ?? placeIn(mail.box, mail.folder);
  const by = handled[mail.id];
  const say = (text: string): string => wording(run.model, { clockMs: atMs }, text);
  return {
    id: mail.id,
    folder,
    box: readPlace(folder).box,
    from: writer.person(mail.from),
    to: mail.to.map((id) => writer.person(id, mail.box)),
    cc: mail.cc.map((id) => writer.person(id, mail.box)),
    bcc: [],
    toIds: mail.to,
    ccIds: mail.cc,
    fromId: mail.from,
    subject: say(mail.subject),
    body: say(mail.body),
    attachments: writer.attachments(mail.attachments, atMs),
    priority: mail.priority,
    isRead: unread[mail.id] !== true,
    ...writer.follow(mail.id),
    handledBy: by === undefined ? '' : writer.person(by).name,
    isAwaited: false,
    isAnswered: marks[`mail.${mail.id}.answered`] !== undefined,
    isForwarded: marks[`mail.${mail.id}.forwarded`] !== undefined,
    isOwn: mail.from === MYSELF,
    quotes: null,
    atMs,
    ...writer.moment(atMs, mail.received),
  };
}

function viewSent(run: Run, writer: Writer, { id, message, origin, atMs }: SentMail): MailView {
  const { folderOf, arrived } = run.state.mail;
  const folder = folderOf[id] ?? 'sent';
  const addressed = new Set([...message.to, ...message.cc]);
  const isAnswered = arrived.some((one) => one.atMs > atMs && addressed.has(run.model.mails.get(one.id)?.from ?? ''));
  return {
    id,
    folder,
    box: readPlace(folder).box,
    from: writer.person(origin.from ?? MYSELF),
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
    ...writer.follow(id),
    handledBy: '',
    isAwaited: !isAnswered,
    isAnswered: false,
    isForwarded: false,
    isOwn: true,
    quotes: origin.answers,
    atMs,
    ...writer.moment(atMs, undefined),
  };
}

const nameDueDay = (day: CivilDate): DueDayView => ({ day: formatIsoDay(day), words: formatDayInWords(day) });

const twoFigures = (value: number): string => String(value).padStart(2, '0');
const formatIsoDay = ({ year, month, day }: CivilDate): string => `${year}-${twoFigures(month)}-${twoFigures(day)}`;

/** How many days one is offered: a working week, and the day one is in. */
const DUE_DAYS = 6;
const SATURDAY = 5;

function listDueDays(date: string): readonly DueDayView[] {
  const today = parseCivilDate(date);
  if (today === null) return [];
  const days = Array.from({ length: 2 * DUE_DAYS }, (_, shift) => addDays(today, shift));
  return days
    .filter((day, shift) => shift === 0 || weekdayOf(day) < SATURDAY)
    .slice(0, DUE_DAYS)
    .map(nameDueDay);
}

function listBoxes({ name, address, signature, shared }: Mailbox): readonly BoxView[] {
  return [...shared, { id: MYSELF, name, address, note: '', signature }].map((box) => ({
    id: box.id,
    name: box.name,
    address: box.address,
    note: box.note,
    signature: box.signature,
  }));
}

function listFolders({ folders, shared }: Mailbox): readonly { id: string; box: BoxId; title: string }[] {
  const inBox = (box: BoxId, own: Mailbox['folders']) =>
    [...FOLDERS.map((id) => ({ id: id as string, title: FOLDER_TITLES[id] })), ...own].map(({ id, title }) => ({
      id: placeIn(box, id),
      box,
      title,
    }));
  return [...shared.flatMap((box) => inBox(box.id, box.folders)), ...inBox(MYSELF, folders)];
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
  return {
    name: mailbox.name,
    address: mailbox.address,
    signature: mailbox.signature,
    absence,
    rules,
    contacts,
    templates: mailbox.templates,
    boxes: listBoxes(mailbox),
    dueDays: listDueDays(run.scenario.date),
    folders: listFolders(mailbox).map((folder) => {
      const inside = mails.filter((mail) => mail.folder === folder.id);
      return { ...folder, count: inside.length, unread: inside.filter(({ isRead }) => !isRead).length };
    }),
    mails,
  };
}

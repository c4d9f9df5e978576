/**
 * What I can do in my mailbox, as verbs: open, answer, file, take back. Where I am is kept with the drafts, so that lifting the
 * eyes loses nothing. Knows the view, the drafts and the acts; nothing of panes.
 */
import type { Act } from '../../../model/act.ts';
import type { SpellingSeen } from '../../../model/spelling.ts';
import type { MailboxView, MailView } from '../../../session/view.ts';
import { DRAFTS_FOLDER, type MailDraft, type MailPlace, type MailTab, nameNextDraft } from '../../drafts/mailDrafts.ts';
import { type Said, useSaid } from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import { type AnswerKind, beginAnswer, beginNew, changeSender } from './beginDraft.ts';
import { fillFromTemplate } from './fillFromTemplate.ts';
import { type MailFile, makeFolderFile, makeMailFile } from './mailFile.ts';
import { boxOfPlace, firstFolder, nameFolder, signatureOf } from './mailPlaces.ts';
import { words } from './mailWords.ts';
import { saveFile } from './saveFile.ts';

export interface MailDesk {
  readonly mailbox: MailboxView;
  readonly tab: MailTab;
  readonly folder: string;
  /** The message open; null when none is, or while writing. */
  readonly mail: MailView | null;
  readonly draft: MailDraft | null;
  readonly said: Said | null;
  openTab(tab: MailTab): void;
  openFolder(folder: string): void;
  openMail(mail: MailView): void;
  openDraft(key: string): void;
  /** Back to the list: nothing open. */
  close(): void;
  /** @param to contacts it is addressed to already */
  beginNew(to?: readonly string[]): void;
  beginFrom(template: MailboxView['templates'][number]): void;
  answer(mail: MailView, how: AnswerKind): void;
  write(key: string, words: Partial<MailDraft>): void;
  /** In the name of another box. */
  changeSender(draft: MailDraft, box: string): void;
  throwAway(draft: MailDraft): void;
  /** @param spelling what the checker saw of it, if it looked @returns why it could not leave, or null */
  send(draft: MailDraft, spelling: SpellingSeen | undefined): string | null;
  /** One act for each message that is not there already. @param placeOf where each goes */
  file(mails: readonly MailView[], placeOf: (mail: MailView) => string): void;
  /** @param due the day to come back to them; null: none */
  flag(mails: readonly MailView[], isFlagged: boolean, due: string | null): void;
  /** Saves messages as a file: one, or a whole folder. */
  save(mails: readonly MailView[], title: string): void;
  markUnread(mails: readonly MailView[]): void;
  markRead(mails: readonly MailView[]): void;
  openDocument(document: string): void;
  /** @returns why it was refused, or null */
  setAbsence(text: string | null): string | null;
}

/** A message of this run, not one the situation wrote. */
const isSent = (mail: MailView): boolean => mail.isOwn && mail.id.startsWith('sent-');

/** The act that sends a draft: letters left in an address field go as an address, and are refused as such. */
export function readMessage(draft: MailDraft): Extract<Act, { do: 'sendMail' }> {
  const addressed = (field: 'to' | 'cc' | 'bcc') => {
    const rest = draft.typed[field].trim();
    return rest === '' ? draft[field] : [...draft[field], rest];
  };
  const { subject, body, attachments, priority, origin } = draft;
  const [to, cc, bcc] = [addressed('to'), addressed('cc'), addressed('bcc')];
  return { do: 'sendMail', message: { to, cc, bcc, subject, body, attachments, priority }, origin };
}

export function useMailDesk({ view, desk, act }: ToolProps, mailbox: MailboxView): MailDesk {
  const { said, say, hush } = useSaid(view.nowMs);
  const { mails, mailPlace } = desk.drafts;
  const draft = mailPlace.draft === null ? null : (mails[mailPlace.draft] ?? null);
  const mail = draft === null ? (mailbox.mails.find(({ id }) => id === mailPlace.mail) ?? null) : null;

  /** An answer in which nothing was written leaves nothing behind. */
  const go = (place: Partial<MailPlace>) => {
    if (draft !== null && !draft.isTouched && place.draft !== draft.key) desk.change({ sent: 'mail', key: draft.key });
    desk.change({ write: 'mailPlace', place });
  };
  const folder = mailPlace.folder === '' ? firstFolder(mailbox) : mailPlace.folder;
  const begin = (made: MailDraft) => {
    hush();
    go({ tab: 'mails', draft: made.key });
    desk.change({ write: 'mail', draft: made });
  };
  const beginning = () => ({ key: nameNextDraft(mails), time: view.time, mailbox });
  const beginBlank = (to: readonly string[] = []) => beginNew(beginning(), boxOfPlace(mailbox, folder), to);
  const moveTo = (what: MailView, folder: string): boolean => act({ do: 'fileMail', mail: what.id, folder }) === null;

  return {
    mailbox,
    tab: mailPlace.tab,
    folder,
    mail,
    draft,
    said,
    openTab: (tab) => {
      hush();
      go({ tab });
    },
    openFolder: (opened) => {
      hush();
      go({ folder: opened, mail: null, draft: null });
    },
    openMail: (what) => {
      hush();
      go({ mail: what.id, draft: null });
      if (!isSent(what)) act({ do: 'readMail', mail: what.id });
    },
    openDraft: (key) => {
      hush();
      go({ draft: key });
    },
    close: () => go({ mail: null, draft: null }),
    beginNew: (to) => begin(beginBlank(to)),
    beginFrom: (template) => {
      const made = beginBlank();
      const filled = fillFromTemplate(made, template, signatureOf(mailbox, made.origin.from));
      begin({ ...made, ...filled, isTouched: true });
    },
    answer: (what, how) => begin(beginAnswer(beginning(), what, how)),
    write: (key, some) => desk.change({ write: 'mailWords', key, words: { ...some, time: view.time } }),
    changeSender: (held, box) =>
      desk.change({ write: 'mailWords', key: held.key, words: changeSender(held, mailbox, box) }),
    throwAway: (gone) => {
      go({ draft: null });
      desk.change({ sent: 'mail', key: gone.key });
      const undo = () => {
        desk.change({ write: 'mail', draft: gone });
        desk.change({ write: 'mailPlace', place: { draft: gone.key } });
        hush();
      };
      if (gone.isTouched) say(words.thrownAway, undo);
      else hush();
    },
    send: (leaving, spelling) => {
      const why = act({ ...readMessage(leaving), ...(spelling === undefined ? {} : { spelling }) });
      if (why !== null) return why;
      desk.change({ sent: 'mail', key: leaving.key });
      const back = folder === DRAFTS_FOLDER ? firstFolder(mailbox) : folder;
      desk.change({ write: 'mailPlace', place: { draft: null, folder: back } });
      say(words.sent(view.time));
      return null;
    },
    file: (what, placeOf) => {
      const moved = what.filter((one) => one.folder !== placeOf(one) && moveTo(one, placeOf(one)));
      const [first] = moved;
      if (first === undefined) return;
      if (moved.some(({ id }) => id === mailPlace.mail)) go({ mail: null });
      const undo = () => {
        const back = moved.filter((one) => moveTo(one, one.folder));
        if (back.length > 0) say(words.filedBack(back.length, nameFolder(mailbox, first.folder)));
      };
      say(words.filed(moved.length, nameFolder(mailbox, placeOf(first))), undo);
    },
    flag: (what, isFlagged, due) => {
      const isSo = (one: MailView) => one.isFlagged === isFlagged && (!isFlagged || (one.due?.day ?? null) === due);
      for (const { id } of what.filter((one) => !isSo(one)))
        act({ do: 'flagMail', mail: id, flagged: isFlagged, ...(due === null ? {} : { due }) });
    },
    save: (what, title) => {
      const [first] = what;
      const today = mailbox.dueDays[0]?.day ?? '';
      if (first === undefined || act({ do: 'exportMail', mails: what.map(({ id }) => id) }) !== null) return;
      const file: MailFile =
        what.length === 1 && title === '' ? makeMailFile(first, today) : makeFolderFile(title, what, today);
      saveFile(file);
      say(words.saved(file.name));
    },
    markUnread: (what) => {
      const marked = what.filter((one) => !one.isOwn && one.isRead && act({ do: 'markUnread', mail: one.id }) === null);
      if (marked.some(({ id }) => id === mailPlace.mail)) go({ mail: null });
    },
    markRead: (what) => {
      for (const one of what) if (!one.isRead && !isSent(one)) act({ do: 'readMail', mail: one.id });
    },
    openDocument: (document) => void act({ do: 'openDocument', document }),
    setAbsence: (text) => {
      const why = act({ do: 'setAbsence', text });
      if (why === null) say(text === null ? words.absenceOff : words.absenceOn);
      return why;
    },
  };
}

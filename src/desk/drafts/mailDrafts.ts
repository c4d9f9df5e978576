/**
 * Electronic messages being written: each has a key, and keeps every letter, even an address half typed. Also where I was in
 * the mailbox, so that lifting the eyes loses no place. Plain data; knows nothing of forms.
 */
import type { MailId, MailMessage, MailOrigin } from '../../model/mail.ts';

export const ADDRESS_FIELDS = ['to', 'cc', 'bcc'] as const;
export type AddressFieldName = (typeof ADDRESS_FIELDS)[number];

export interface MailDraft extends MailMessage {
  readonly key: string;
  readonly origin: MailOrigin;
  /** Letters of an address that is not one yet, by field. */
  readonly typed: Readonly<Record<AddressFieldName, string>>;
  /** Simulated time of the last letter, « 9 h 12 ». */
  readonly time: string;
  /** False for an answer just opened, in which nothing was written: leaving it leaves nothing behind. */
  readonly isTouched: boolean;
}

/** What the program shows: the messages, the address book, or the models of messages. */
export const MAIL_TABS = ['mails', 'book', 'templates'] as const;
export type MailTab = (typeof MAIL_TABS)[number];

/** Where I am in the mailbox: a folder, the message open in it, or the draft being written. */
export interface MailPlace {
  readonly tab: MailTab;
  /** A place, a list that gathers, the drafts; empty: where the mailbox opens. */
  readonly folder: string;
  readonly mail: MailId | null;
  readonly draft: string | null;
}

export const firstMailPlace: MailPlace = { tab: 'mails', folder: '', mail: null, draft: null };

/** Lists that gather messages wherever they lie: the desk's own, unknown to the session. */
export const GATHERED = ['@flagged', '@due', '@awaited'] as const;
export type Gathered = (typeof GATHERED)[number];

/** The folder of what is not sent yet: the desk's own, unknown to the session. */
export const DRAFTS_FOLDER = 'drafts';

const RANKED = /^draft-(\d+)$/;

/** A key no draft has. */
export function nameNextDraft(drafts: Readonly<Record<string, MailDraft>>): string {
  const ranks = Object.keys(drafts).map((key) => Number(RANKED.exec(key)?.[1] ?? 0));
  return `draft-${Math.max(0, ...ranks) + 1}`;
}

/** Those in which something was written, the last begun first. */
export function listBegunMails(drafts: Readonly<Record<string, MailDraft>>): readonly MailDraft[] {
  return Object.values(drafts)
    .filter(({ isTouched }) => isTouched)
    .reverse();
}

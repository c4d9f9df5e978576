/**
 * Electronic mail as the learner handles it: messages, addresses, folders, and the deeds done on them. Types only.
 */
import type { Id } from './ids.ts';

/** A message received: the situation’s own id. Those the learner sends are `sent-1`, `sent-2`… */
export type MailId = Id<'mail'>;
/** Somebody of the address book. */
export type ContactId = Id<'contact'>;
export type DocumentId = Id<'document'>;

/** The learner’s own address, in the `from`, `to` and `cc` of messages. */
export const MYSELF = 'me';

/** Folders every mailbox has; a situation may add its own. */
export const FOLDERS = ['inbox', 'sent', 'archive', 'trash'] as const;

/** A message as the learner wrote it. An address is a contact’s id, or what was typed when the book has nobody by that address. */
export interface MailMessage {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly DocumentId[];
  readonly priority: 'normal' | 'high';
}

/** How a message was begun. `answers` is the message it replies to or forwards; null for a new one. */
export interface MailOrigin {
  readonly how: 'new' | 'reply' | 'replyAll' | 'forward';
  readonly answers: MailId | null;
}

/** Files what comes by itself: all that is given must fit. `holds` is looked for in the subject, whatever capitals and accents. */
export interface MailRule {
  readonly from: ContactId | null;
  readonly holds: string;
  readonly folder: string;
}

export type MailAct =
  | { readonly do: 'readMail'; readonly mail: MailId }
  | { readonly do: 'markUnread'; readonly mail: MailId }
  | { readonly do: 'flagMail'; readonly mail: MailId; readonly flagged: boolean }
  | { readonly do: 'fileMail'; readonly mail: MailId; readonly folder: string }
  | { readonly do: 'openDocument'; readonly document: DocumentId }
  | { readonly do: 'sendMail'; readonly message: MailMessage; readonly origin: MailOrigin }
  /** An answer given by itself to whoever writes; null takes it away. */
  | { readonly do: 'setAbsence'; readonly text: string | null }
  | { readonly do: 'addMailRule'; readonly rule: MailRule }
  /** By its place in the list, from 0. */
  | { readonly do: 'removeMailRule'; readonly rank: number };

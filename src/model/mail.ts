/**
 * Electronic mail as the learner handles it: messages, addresses, folders, and the deeds done on them. Types only.
 */
import type { Id } from './ids.ts';
import type { SpellingSeen } from './spelling.ts';

/** A message received: the situation’s own id. Those the learner sends are `sent-1`, `sent-2`… */
export type MailId = Id<'mail'>;
/** Somebody of the address book. */
export type ContactId = Id<'contact'>;
export type DocumentId = Id<'document'>;

/** The learner’s own address, in the `from`, `to` and `cc` of messages; also the learner’s own box. */
export const MYSELF = 'me';

/** Folders every mailbox has; a situation may add its own. */
export const FOLDERS = ['inbox', 'sent', 'archive', 'trash'] as const;

/** A mailbox: the learner’s own (`MYSELF`), or one shared with colleagues. */
export type BoxId = Id<'box'>;

/** Where a message lies: a folder of the learner’s own box (`inbox`), or of a shared one (`comptabilite/inbox`). */
export const placeIn = (box: BoxId, folder: string): string => (box === MYSELF ? folder : `${box}/${folder}`);

/** The box and the folder a place names. */
export function readPlace(place: string): { readonly box: BoxId; readonly folder: string } {
  const at = place.indexOf('/');
  return at === -1 ? { box: MYSELF, folder: place } : { box: place.slice(0, at), folder: place.slice(at + 1) };
}

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
  /** The shared box in whose name it goes; absent: the learner’s own. */
  readonly from?: BoxId;
}

/** Files what comes by itself: all that is given must fit. `holds` is looked for in the subject, whatever capitals and accents. */
export interface MailRule {
  readonly from: ContactId | null;
  readonly holds: string;
  /** A place, as `placeIn` names it. */
  readonly folder: string;
}

export type MailAct =
  | { readonly do: 'readMail'; readonly mail: MailId }
  | { readonly do: 'markUnread'; readonly mail: MailId }
  /** `due`: the day to come back to it, « 2025-11-20 ». */
  | { readonly do: 'flagMail'; readonly mail: MailId; readonly flagged: boolean; readonly due?: string }
  /** `folder`: a place, as `placeIn` names it. */
  | { readonly do: 'fileMail'; readonly mail: MailId; readonly folder: string }
  /** Copies messages out of the mailbox, into one file. */
  | { readonly do: 'exportMail'; readonly mails: readonly MailId[] }
  | { readonly do: 'openDocument'; readonly document: DocumentId }
  /** `spelling`: what a spell-checker saw of it as it left, if one looked. */
  | {
      readonly do: 'sendMail';
      readonly message: MailMessage;
      readonly origin: MailOrigin;
      readonly spelling?: SpellingSeen;
    }
  /** An answer given by itself to whoever writes; null takes it away. */
  | { readonly do: 'setAbsence'; readonly text: string | null }
  | { readonly do: 'addMailRule'; readonly rule: MailRule }
  /** By its place in the list, from 0. */
  | { readonly do: 'removeMailRule'; readonly rank: number };

/**
 * One line of the list: a message received or sent, or a draft. Shows signs and first words; ranks nothing. Knows what it shows;
 * opens nothing itself.
 */
import type { MouseEvent } from 'react';
import type { MailboxView, MailView } from '../../../session/view.ts';
import { Icon, joinClasses } from '../../../ui/index.ts';
import type { MailDraft } from '../../drafts/mailDrafts.ts';
import { showAddress } from './addressBook.ts';
import { nameCorrespondent, readFirstWords } from './listMails.ts';
import styles from './MailList.module.css';
import { nameFolder } from './mailPlaces.ts';
import { words } from './mailWords.ts';

/** How long a message is said to have come « à l’instant ». */
const NEW_FOR_MS = 30_000;

const isJustIn = (mail: MailView, nowMs: number): boolean =>
  !mail.isOwn && mail.atMs > 0 && nowMs - mail.atMs < NEW_FOR_MS;

function Signs({ mail }: { readonly mail: MailView }) {
  return (
    <span className={styles.signs}>
      {mail.isAnswered ? <Icon name="reply" title={words.isAnswered} /> : null}
      {mail.isForwarded ? <Icon name="forward" title={words.isForwarded} /> : null}
      {mail.attachments.length > 0 ? <Icon name="clip" title={words.hasFiles} /> : null}
      {mail.isFlagged ? <Icon name="flag" title={words.isFlagged} className={styles.flag} /> : null}
      {mail.priority === 'high' ? <Icon name="priority" title={words.isUrgent} className={styles.urgent} /> : null}
    </span>
  );
}

/** What matters most beside the subject: who has taken it, when it is due, or how it begins. */
function Third({ mail, today }: { readonly mail: MailView; readonly today: string }) {
  if (mail.handledBy !== '') {
    return (
      <>
        <Icon name="person" /> {words.handledBy(mail.handledBy)}
      </>
    );
  }
  if (mail.due !== null) {
    return (
      <>
        <Icon name="flag" /> {mail.due.day === today ? words.dueToday : words.dueOn(mail.due.words)}
      </>
    );
  }
  return readFirstWords(mail.body);
}

interface MailRowProps {
  readonly mailbox: MailboxView;
  readonly mail: MailView;
  readonly nowMs: number;
  /** Messages of several folders: each says its own. */
  readonly isGathering: boolean;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  /** Takes the focus when one comes back to the list. */
  readonly isEntry: boolean;
  /** A heading above says the day. */
  readonly isDated: boolean;
  /** One of several chosen; null while none is. */
  readonly isChosen: boolean | null;
  readonly onPress: (event: MouseEvent) => void;
}

export function MailRow(props: MailRowProps) {
  const { mailbox, mail, nowMs, isGathering, isOpen, isFirst, isEntry, isDated, isChosen, onPress } = props;
  const isNew = isJustIn(mail, nowMs);
  const when = isDated || mail.day === '' ? mail.time : mail.day;
  return (
    <li className={joinClasses(isNew && styles.arriving)}>
      <button
        type="button"
        data-mail={mail.id}
        {...(isFirst ? { 'data-first': true } : {})}
        {...(isEntry ? { 'data-entry': true } : {})}
        aria-current={isOpen || undefined}
        aria-pressed={isChosen ?? undefined}
        className={joinClasses(
          styles.row,
          !mail.isRead && styles.unread,
          isNew && styles.new,
          isOpen && styles.open,
          isChosen === true && styles.chosen,
        )}
        onClick={onPress}
      >
        <span className={styles.disc}>{mail.isRead ? null : <Icon name="disc" title={words.isUnread} />}</span>
        <b className={styles.who}>
          {mail.isOwn ? <span className={styles.toWhom}>{words.to} </span> : null}
          {nameCorrespondent(mail)}
        </b>
        <time className={styles.when}>{isNew ? words.justNow : when}</time>
        <span className={styles.second}>
          <span className={styles.subject}>{mail.subject.trim() === '' ? words.noSubject : mail.subject}</span>
          <Signs mail={mail} />
        </span>
        <span className={styles.words}>
          {isGathering ? `${nameFolder(mailbox, mail.folder)}. ` : ''}
          <Third mail={mail} today={mailbox.dueDays[0]?.day ?? ''} />
        </span>
      </button>
    </li>
  );
}

export function DraftRow(props: {
  readonly mailbox: MailboxView;
  readonly draft: MailDraft;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly onDraft: (key: string) => void;
}) {
  const { mailbox, draft, isOpen, isFirst, onDraft } = props;
  const to = draft.to.map((one) => showAddress(mailbox.contacts, one).name).join(', ');
  return (
    <li>
      <button
        type="button"
        {...(isFirst ? { 'data-first': true } : {})}
        aria-current={isOpen || undefined}
        className={joinClasses(styles.row, isOpen && styles.open)}
        onClick={() => onDraft(draft.key)}
      >
        <span className={styles.disc} />
        <b className={styles.who}>
          <span className={styles.toWhom}>{words.to} </span>
          {to === '' ? '–' : to}
        </b>
        <time className={styles.when}>{draft.time}</time>
        <span className={styles.second}>
          <span className={styles.subject}>{draft.subject.trim() === '' ? words.noSubject : draft.subject}</span>
          <span className={styles.signs}>
            {draft.attachments.length > 0 ? <Icon name="clip" title={words.hasFiles} /> : null}
          </span>
        </span>
        <span className={styles.words}>{readFirstWords(draft.body)}</span>
      </button>
    </li>
  );
}

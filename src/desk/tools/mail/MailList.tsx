/**
 * The middle pane: the messages of a folder, or what a search found, grouped by day; or the drafts. A row shows signs and first
 * words; it ranks nothing. Knows rows; opens none itself.
 */
import { Fragment, type Ref } from 'react';
import type { MailboxView, MailView } from '../../../session/view.ts';
import { Button, EmptyState, Icon, joinClasses, Menu, moveByArrows } from '../../../ui/index.ts';
import type { MailDraft } from '../../drafts/mailDrafts.ts';
import { showAddress } from './addressBook.ts';
import { groupByDue, groupMails, MAIL_SORTS, type MailSort, nameCorrespondent, readFirstWords } from './listMails.ts';
import styles from './MailList.module.css';
import { nameFolder } from './mailPlaces.ts';
import { sortWords, words } from './mailWords.ts';

/** How long a message is said to have come « à l’instant ». */
const NEW_FOR_MS = 30_000;

export interface MailListProps {
  readonly mailbox: MailboxView;
  /** « Réception », « Recherche » */
  readonly title: string;
  readonly note: string;
  readonly mails: readonly MailView[];
  /** Drafts instead of messages; null elsewhere. */
  readonly drafts: readonly MailDraft[] | null;
  readonly sort: MailSort;
  readonly onSort: (sort: MailSort) => void;
  readonly query: string;
  /** Messages of several folders: each says its own. */
  readonly isGathering: boolean;
  /** Under the days they are put off to, not those they came on. */
  readonly isByDue: boolean;
  /** Says what will come here. */
  readonly help: string;
  readonly openId: string | null;
  readonly nowMs: number;
  /** The row that takes the focus when the tool opens. */
  readonly isFirst: boolean;
  readonly onOpen: (mail: MailView) => void;
  readonly onDraft: (key: string) => void;
  readonly onBack: (() => void) | null;
  /** Out of sight in a window that shows one pane at a time. */
  readonly isAway: boolean;
  readonly ref: Ref<HTMLElement>;
}

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

interface RowProps extends Pick<MailListProps, 'mailbox' | 'nowMs' | 'isGathering' | 'onOpen'> {
  readonly mail: MailView;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  /** A heading above says the day. */
  readonly isDated: boolean;
}

function Row({ mailbox, mail, nowMs, isGathering, isOpen, isFirst, isDated, onOpen }: RowProps) {
  const isNew = isJustIn(mail, nowMs);
  const when = isDated || mail.day === '' ? mail.time : mail.day;
  return (
    <li className={joinClasses(isNew && styles.arriving)}>
      <button
        type="button"
        data-mail={mail.id}
        {...(isFirst ? { 'data-first': true } : {})}
        aria-current={isOpen || undefined}
        className={joinClasses(styles.row, !mail.isRead && styles.unread, isNew && styles.new, isOpen && styles.open)}
        onClick={() => onOpen(mail)}
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

function DraftRow(props: {
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

function Head({ title, note, drafts, sort, onSort, onBack }: MailListProps) {
  return (
    <div className={styles.head}>
      {onBack === null ? null : (
        <Button look="ruled" icon="back" className={styles.back ?? ''} onPress={onBack}>
          {words.toFolders}
        </Button>
      )}
      <h3 className={styles.title}>{title}</h3>
      <p role="status" className={styles.note}>
        {note}
      </p>
      {drafts !== null ? null : (
        <Menu
          label={words.sortBy}
          entries={MAIL_SORTS.map((id) => ({
            id,
            label: sortWords[id].long,
            ...(id === sort ? { icon: 'check' as const } : {}),
          }))}
          onChoose={(id) => onSort(MAIL_SORTS.find((one) => one === id) ?? 'newest')}
        >
          <Button look="ruled" variant="plain" aria-label={`${words.sortBy}, ${sortWords[sort].short}`}>
            <span className={styles.sort}>
              <span>{sortWords[sort].short}</span>
              <Icon name="down" />
            </span>
          </Button>
        </Menu>
      )}
    </div>
  );
}

function Nothing({ drafts, query, isGathering, help }: MailListProps) {
  if (drafts !== null) {
    return (
      <EmptyState icon="pencil" title={words.emptyDrafts}>
        {words.emptyDraftsHelp}
      </EmptyState>
    );
  }
  if (query !== '') {
    return (
      <EmptyState icon="search" title={words.emptySearch(query)}>
        {words.emptySearchHelp}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="inbox" title={isGathering ? words.emptyGathered : words.emptyFolder}>
      {help}
    </EmptyState>
  );
}

export function MailList(props: MailListProps) {
  const { mailbox, mails, drafts, sort, isGathering, isByDue, openId, nowMs, isFirst, onOpen, onDraft, ref } = props;
  const first = mails.find(({ id }) => id === openId) ?? mails[0];
  const isEmpty = (drafts ?? mails).length === 0;
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className={styles.list}
      data-away={props.isAway || undefined}
      aria-label={words.list}
    >
      <Head {...props} />
      {isEmpty ? <Nothing {...props} /> : null}
      <ul className={styles.rows} aria-label={props.title} onKeyDown={moveByArrows}>
        {drafts?.map((draft, rank) => (
          <DraftRow
            key={draft.key}
            mailbox={mailbox}
            draft={draft}
            isOpen={draft.key === openId}
            isFirst={isFirst && rank === 0}
            onDraft={onDraft}
          />
        ))}
        {drafts !== null
          ? null
          : (isByDue ? groupByDue(mails) : groupMails(mails, sort)).map((group) => (
              <Fragment key={group.title}>
                {group.title === '' ? null : <li className={styles.day}>{group.title}</li>}
                {group.mails.map((mail) => (
                  <Row
                    key={mail.id}
                    mailbox={mailbox}
                    mail={mail}
                    nowMs={nowMs}
                    isGathering={isGathering}
                    isOpen={mail.id === openId}
                    isFirst={isFirst && mail === first}
                    isDated={group.title !== '' && !isByDue}
                    onOpen={onOpen}
                  />
                ))}
              </Fragment>
            ))}
      </ul>
    </section>
  );
}

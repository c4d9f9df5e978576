/**
 * The middle pane: the messages of a folder, or what a search found, grouped by day; or the drafts. Several may be chosen
 * (Ctrl, Maj). Knows rows; opens none itself.
 */
import { Fragment, type KeyboardEvent, type Ref } from 'react';
import type { MailboxView, MailView } from '../../../session/view.ts';
import { Button, EmptyState, Icon, Menu, moveByArrows } from '../../../ui/index.ts';
import type { MailDraft } from '../../drafts/mailDrafts.ts';
import { groupByDue, groupMails, MAIL_SORTS, type MailSort } from './listMails.ts';
import styles from './MailList.module.css';
import { DraftRow, MailRow } from './MailRow.tsx';
import { sortWords, words } from './mailWords.ts';
import type { MailSelection } from './useMailSelection.ts';

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
  readonly selection: MailSelection;
  readonly onOpen: (mail: MailView) => void;
  readonly onDraft: (key: string) => void;
  readonly onBack: (() => void) | null;
  /** Out of sight in a window that shows one pane at a time. */
  readonly isAway: boolean;
  readonly ref: Ref<HTMLElement>;
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
  const { selection } = props;
  const first = mails.find(({ id }) => id === openId) ?? mails[0];
  const isEmpty = (drafts ?? mails).length === 0;
  const groups = drafts !== null ? [] : isByDue ? groupByDue(mails) : groupMails(mails, sort);
  const order = groups.flatMap((group) => group.mails.map(({ id }) => id));
  const readKey = (event: KeyboardEvent<HTMLElement>) => {
    if (drafts !== null || !selection.readKey(event, order)) moveByArrows(event);
  };
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
      <ul className={styles.rows} aria-label={props.title} onKeyDown={readKey}>
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
        {groups.map((group) => (
          <Fragment key={group.title}>
            {group.title === '' ? null : <li className={styles.day}>{group.title}</li>}
            {group.mails.map((mail) => (
              <MailRow
                key={mail.id}
                mailbox={mailbox}
                mail={mail}
                nowMs={nowMs}
                isGathering={isGathering}
                isOpen={mail.id === openId && !selection.isAny}
                isFirst={isFirst && mail === first}
                isEntry={mail === first}
                isDated={group.title !== '' && !isByDue}
                isChosen={selection.isAny ? selection.has(mail.id) : null}
                onPress={(event) => {
                  if (!selection.press(event, mail.id, order)) onOpen(mail);
                }}
              />
            ))}
          </Fragment>
        ))}
      </ul>
    </section>
  );
}

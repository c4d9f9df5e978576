/** The verbs of the mailbox, those used most first, and the search at the right end. Knows the message open; does nothing itself. */
import type { KeyboardEvent, Ref } from 'react';
import type { MailboxView, MailView } from '../../../session/view.ts';
import { Button, Icon, IconButton, Menu, type MenuEntry, moveByArrows } from '../../../ui/index.ts';
import type { AnswerKind } from './beginDraft.ts';
import styles from './MailToolbar.module.css';
import { MAIL_KEYS } from './mailKeys.ts';
import { words } from './mailWords.ts';

export interface MailToolbarProps {
  readonly mailbox: MailboxView;
  /** The message open; its verbs are out of reach without one. */
  readonly mail: MailView | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onNew: () => void;
  readonly onAnswer: (mail: MailView, how: AnswerKind) => void;
  readonly onFlag: (mail: MailView) => void;
  readonly onFile: (mail: MailView, folder: string) => void;
  readonly onUnread: (mail: MailView) => void;
  readonly search: Ref<HTMLInputElement>;
}

/** Where a message may go from where it is: the trash apart. Sent messages are kept among the sent. */
export function listPlaces(mailbox: MailboxView, mail: MailView | null): readonly MenuEntry[] {
  return mailbox.folders
    .filter(({ id }) => id !== 'trash' && (id !== 'sent' || mail?.isOwn === true))
    .map(({ id, title }) => ({
      id,
      label: title,
      icon: id === 'inbox' ? ('inbox' as const) : id === 'archive' ? ('archive' as const) : ('folder' as const),
      isDisabled: mail?.folder === id,
    }));
}

function listMore(mail: MailView | null): readonly MenuEntry[] {
  const isReceived = mail !== null && !mail.isOwn;
  return [
    { id: 'unread', label: words.unread, icon: 'unread', shortcut: MAIL_KEYS.unread, isDisabled: !isReceived },
    { id: 'archive', label: words.archive, icon: 'archive', isDisabled: mail?.folder === 'archive' },
    {
      id: 'trash',
      label: words.trash,
      icon: 'trash',
      shortcut: MAIL_KEYS.trash,
      isDisabled: mail?.folder === 'trash',
    },
  ];
}

function SearchField({ query, onQuery, search }: Pick<MailToolbarProps, 'query' | 'onQuery' | 'search'>) {
  const empty = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    onQuery('');
  };
  return (
    <search className={styles.search}>
      <Icon name="search" className={styles.glass} />
      <input
        ref={search}
        type="search"
        autoComplete="off"
        aria-label={words.search}
        aria-keyshortcuts="/"
        placeholder={words.searchShort}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={empty}
      />
    </search>
  );
}

export function MailToolbar(props: MailToolbarProps) {
  const { mailbox, mail, onNew, onAnswer, onFlag, onFile, onUnread } = props;
  const isOff = mail === null;
  const answer = (how: AnswerKind) => () => {
    if (mail !== null) onAnswer(mail, how);
  };
  const doMore = (id: string) => {
    if (mail === null) return;
    if (id === 'unread') onUnread(mail);
    else onFile(mail, id);
  };
  return (
    <div className={styles.bar}>
      <div role="toolbar" aria-label={words.toolbar} className={styles.verbs} onKeyDown={moveByArrows}>
        <Button look="ruled" variant="primary" icon="pencil" shortcut={MAIL_KEYS.new} keyShortcut="N" onPress={onNew}>
          {words.new}
        </Button>
        <i className={styles.rule} />
        <Button
          look="ruled"
          variant="plain"
          icon="reply"
          shortcut={MAIL_KEYS.reply}
          keyShortcut="O"
          isDisabled={isOff}
          onPress={answer('reply')}
        >
          {words.reply}
        </Button>
        <Button
          look="ruled"
          variant="plain"
          icon="replyAll"
          aria-label={words.replyAllLong}
          isDisabled={isOff}
          onPress={answer('replyAll')}
        >
          {words.replyAll}
        </Button>
        <Button look="ruled" variant="plain" icon="forward" isDisabled={isOff} onPress={answer('forward')}>
          {words.forward}
        </Button>
        <i className={styles.rule} />
        <Button
          look="ruled"
          variant="plain"
          icon="flag"
          aria-pressed={mail?.isFlagged === true}
          className={mail?.isFlagged === true ? (styles.on ?? '') : ''}
          isDisabled={isOff}
          onPress={() => (mail === null ? undefined : onFlag(mail))}
        >
          {words.flag}
        </Button>
        <Menu
          label={words.fileIn}
          entries={listPlaces(mailbox, mail)}
          onChoose={(folder) => (mail === null ? undefined : onFile(mail, folder))}
        >
          <Button look="ruled" variant="plain" icon="archive" isDisabled={isOff}>
            {words.file}
          </Button>
        </Menu>
        <Menu label={words.more} entries={listMore(mail)} onChoose={doMore}>
          <IconButton icon="more" look="plain" label={words.more} isDisabled={isOff} />
        </Menu>
      </div>
      <SearchField {...props} />
    </div>
  );
}

/** The verbs of the mailbox, those used most first, and the search at the right end. Knows the message open; does nothing itself. */
import type { Ref } from 'react';
import { placeIn, readPlace } from '../../../model/mail.ts';
import type { MailboxView, MailView } from '../../../session/view.ts';
import { Menu, type MenuEntry } from '../../../ui/index.ts';
import { MoreVerbs, Rule, SearchField, Toolbar, Verb } from '../frame/index.ts';
import type { AnswerKind } from './beginDraft.ts';
import { MAIL_KEYS } from './mailKeys.ts';
import { nameFolder } from './mailPlaces.ts';
import { words } from './mailWords.ts';

const PLAIN = 'plain';
const NONE = 'none';
const SAVE = 'save';
const SAVE_FOLDER = 'saveFolder';

export interface MailToolbarProps {
  readonly mailbox: MailboxView;
  /** The message open; its verbs are out of reach without one. */
  readonly mail: MailView | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onNew: () => void;
  readonly onAnswer: (mail: MailView, how: AnswerKind) => void;
  readonly onFlag: (mail: MailView, isFlagged: boolean, due: string | null) => void;
  readonly onSave: (mail: MailView) => void;
  /** The whole of what the list shows; null when it shows nothing. */
  readonly onSaveFolder: (() => void) | null;
  readonly onFile: (mail: MailView, folder: string) => void;
  readonly onUnread: (mail: MailView) => void;
  readonly search: Ref<HTMLInputElement>;
}

/** Where a message may go from where it is: the trash apart. Sent messages are kept among the sent. */
export function listPlaces(mailbox: MailboxView, mail: MailView | null): readonly MenuEntry[] {
  return mailbox.folders.flatMap(({ id }) => {
    const { folder } = readPlace(id);
    if (folder === 'trash' || (folder === 'sent' && mail?.isOwn !== true)) return [];
    const icon = folder === 'inbox' || folder === 'archive' ? folder : ('folder' as const);
    return [{ id, label: nameFolder(mailbox, id), icon, isDisabled: mail?.folder === id }];
  });
}

/** To be followed without a day, or for one of the days to come. */
export function listFlags(mailbox: MailboxView, mail: MailView | null): readonly MenuEntry[] {
  const isHeld = (due: string | null) => mail?.isFlagged === true && (mail.due?.day ?? null) === due;
  const [today] = mailbox.dueDays;
  return [
    { id: PLAIN, label: words.flagPlain, icon: 'flag', shortcut: MAIL_KEYS.flag, isDisabled: isHeld(null) },
    ...mailbox.dueDays.map(({ day, words: inWords }) => ({
      id: day,
      label: day === today?.day ? words.flagToday : words.flagFor(inWords),
      icon: 'clock' as const,
      isDisabled: isHeld(day),
    })),
    { id: NONE, label: words.unflag, icon: 'close', isDisabled: mail?.isFlagged !== true },
  ];
}

function listMore(mail: MailView | null, canSaveFolder: boolean): readonly MenuEntry[] {
  const isReceived = mail !== null && !mail.isOwn;
  const lies = mail === null ? '' : readPlace(mail.folder).folder;
  return [
    { id: 'unread', label: words.unread, icon: 'unread', shortcut: MAIL_KEYS.unread, isDisabled: !isReceived },
    { id: 'archive', label: words.archive, icon: 'archive', isDisabled: mail === null || lies === 'archive' },
    {
      id: 'trash',
      label: words.trash,
      icon: 'trash',
      shortcut: MAIL_KEYS.trash,
      isDisabled: mail === null || lies === 'trash',
    },
    { id: SAVE, label: words.save, icon: 'download', isDisabled: mail === null },
    { id: SAVE_FOLDER, label: words.saveFolder, icon: 'download', isDisabled: !canSaveFolder },
  ];
}

export function MailToolbar(props: MailToolbarProps) {
  const { mailbox, mail, query, onQuery, onNew, onAnswer, onFlag, onFile, onUnread, onSave, onSaveFolder } = props;
  const isOff = mail === null;
  const answer = (how: AnswerKind) => () => {
    if (mail !== null) onAnswer(mail, how);
  };
  const doMore = (id: string) => {
    if (id === SAVE_FOLDER) return onSaveFolder?.();
    if (mail === null) return;
    if (id === 'unread') onUnread(mail);
    else if (id === SAVE) onSave(mail);
    else onFile(mail, placeIn(mail.box, id));
  };
  const follow = (id: string) => {
    if (mail !== null) onFlag(mail, id !== NONE, id === NONE || id === PLAIN ? null : id);
  };
  return (
    <Toolbar
      label={words.toolbar}
      search={
        <SearchField
          label={words.search}
          placeholder={words.searchShort}
          query={query}
          onQuery={onQuery}
          ref={props.search}
        />
      }
    >
      <Verb variant="primary" icon="pencil" shortcut={MAIL_KEYS.new} keyShortcut="N" onPress={onNew}>
        {words.new}
      </Verb>
      <Rule />
      <Verb icon="reply" shortcut={MAIL_KEYS.reply} keyShortcut="O" isDisabled={isOff} onPress={answer('reply')}>
        {words.reply}
      </Verb>
      <Verb icon="replyAll" aria-label={words.replyAllLong} isDisabled={isOff} onPress={answer('replyAll')}>
        {words.replyAll}
      </Verb>
      <Verb icon="forward" isDisabled={isOff} onPress={answer('forward')}>
        {words.forward}
      </Verb>
      <Rule />
      <Menu label={words.flagWhen} entries={listFlags(mailbox, mail)} onChoose={follow}>
        <Verb icon="flag" isOn={mail?.isFlagged === true} isDisabled={isOff}>
          {words.flag}
        </Verb>
      </Menu>
      <Menu
        label={words.fileIn}
        entries={listPlaces(mailbox, mail)}
        onChoose={(folder) => (mail === null ? undefined : onFile(mail, folder))}
      >
        <Verb icon="archive" isDisabled={isOff}>
          {words.file}
        </Verb>
      </Menu>
      <MoreVerbs
        label={words.more}
        entries={listMore(mail, onSaveFolder !== null)}
        onChoose={doMore}
        isDisabled={isOff && onSaveFolder === null}
      />
    </Toolbar>
  );
}

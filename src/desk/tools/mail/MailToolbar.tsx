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
const READ = 'read';

export interface MailToolbarProps {
  readonly mailbox: MailboxView;
  /** The message open: what answers are about. */
  readonly mail: MailView | null;
  /** What the other acts are about: those chosen, or the one open. */
  readonly hand: readonly MailView[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onNew: () => void;
  readonly onAnswer: (mail: MailView, how: AnswerKind) => void;
  readonly onFlag: (mails: readonly MailView[], isFlagged: boolean, due: string | null) => void;
  readonly onSave: (mails: readonly MailView[]) => void;
  /** The whole of what the list shows; null when it shows nothing. */
  readonly onSaveFolder: (() => void) | null;
  readonly onFile: (mails: readonly MailView[], placeOf: (mail: MailView) => string) => void;
  readonly onUnread: (mails: readonly MailView[]) => void;
  readonly onRead: (mails: readonly MailView[]) => void;
  readonly search: Ref<HTMLInputElement>;
}

/** Where messages may go from where they are: the trash apart. Sent messages are kept among the sent. */
export function listPlaces(mailbox: MailboxView, hand: readonly MailView[]): readonly MenuEntry[] {
  const areOwn = hand.length > 0 && hand.every(({ isOwn }) => isOwn);
  return mailbox.folders.flatMap(({ id }) => {
    const { folder } = readPlace(id);
    if (folder === 'trash' || (folder === 'sent' && !areOwn)) return [];
    const icon = folder === 'inbox' || folder === 'archive' ? folder : ('folder' as const);
    return [
      {
        id,
        label: nameFolder(mailbox, id),
        icon,
        isDisabled: hand.length > 0 && hand.every((mail) => mail.folder === id),
      },
    ];
  });
}

/** To be followed without a day, or for one of the days to come. */
export function listFlags(mailbox: MailboxView, hand: readonly MailView[]): readonly MenuEntry[] {
  const isHeld = (due: string | null) =>
    hand.length > 0 && hand.every((mail) => mail.isFlagged && (mail.due?.day ?? null) === due);
  const [today] = mailbox.dueDays;
  return [
    { id: PLAIN, label: words.flagPlain, icon: 'flag', shortcut: MAIL_KEYS.flag, isDisabled: isHeld(null) },
    ...mailbox.dueDays.map(({ day, words: inWords }) => ({
      id: day,
      label: day === today?.day ? words.flagToday : words.flagFor(inWords),
      icon: 'clock' as const,
      isDisabled: isHeld(day),
    })),
    { id: NONE, label: words.unflag, icon: 'close', isDisabled: !hand.some(({ isFlagged }) => isFlagged) },
  ];
}

function listMore(hand: readonly MailView[], canSaveFolder: boolean): readonly MenuEntry[] {
  const isNothing = hand.length === 0;
  const areSeveral = hand.length > 1;
  const lieIn = (folder: string) => hand.every((mail) => readPlace(mail.folder).folder === folder);
  const unread: MenuEntry = {
    id: 'unread',
    label: areSeveral ? words.unreadAll : words.unread,
    icon: 'unread',
    shortcut: MAIL_KEYS.unread,
    isDisabled: !hand.some(({ isOwn, isRead }) => !isOwn && isRead),
  };
  // One message is read by opening it.
  const read: MenuEntry = {
    id: READ,
    label: words.readAll,
    icon: 'check',
    isDisabled: hand.every(({ isRead }) => isRead),
  };
  return [
    ...(areSeveral ? [read] : []),
    unread,
    { id: 'archive', label: words.archive, icon: 'archive', isDisabled: isNothing || lieIn('archive') },
    {
      id: 'trash',
      label: words.trash,
      icon: 'trash',
      shortcut: MAIL_KEYS.trash,
      isDisabled: isNothing || lieIn('trash'),
    },
    { id: SAVE, label: words.save(hand.length), icon: 'download', isDisabled: isNothing },
    { id: SAVE_FOLDER, label: words.saveFolder, icon: 'download', isDisabled: !canSaveFolder },
  ];
}

export function MailToolbar(props: MailToolbarProps) {
  const { mailbox, mail, hand, query, onQuery, onNew, onAnswer, onFlag, onFile, onUnread, onSave, onSaveFolder } =
    props;
  const isOff = mail === null;
  const isNothing = hand.length === 0;
  const answer = (how: AnswerKind) => () => {
    if (mail !== null) onAnswer(mail, how);
  };
  const doMore = (id: string) => {
    if (id === SAVE_FOLDER) return onSaveFolder?.();
    if (id === 'unread') onUnread(hand);
    else if (id === READ) props.onRead(hand);
    else if (id === SAVE) onSave(hand);
    else onFile(hand, ({ box }) => placeIn(box, id));
  };
  const follow = (id: string) => onFlag(hand, id !== NONE, id === NONE || id === PLAIN ? null : id);
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
      <Menu label={words.flagWhen} entries={listFlags(mailbox, hand)} onChoose={follow}>
        <Verb icon="flag" isOn={mail?.isFlagged === true} isDisabled={isNothing}>
          {words.flag}
        </Verb>
      </Menu>
      <Menu label={words.fileIn} entries={listPlaces(mailbox, hand)} onChoose={(folder) => onFile(hand, () => folder)}>
        <Verb icon="archive" isDisabled={isNothing}>
          {words.file}
        </Verb>
      </Menu>
      <MoreVerbs
        label={words.more}
        entries={listMore(hand, onSaveFolder !== null)}
        onChoose={doMore}
        isDisabled={isNothing && onSaveFolder === null}
      />
    </Toolbar>
  );
}

/** The folders of the mailbox with what is unread in each, and the answer of absence below. Knows folders; opens none itself. */
import type { Ref } from 'react';
import type { MailboxView } from '../../../session/view.ts';
import { Icon, type IconName, joinClasses, moveByArrows, VisuallyHidden } from '../../../ui/index.ts';
import { DRAFTS_FOLDER } from '../../drafts/mailDrafts.ts';
import styles from './FolderRail.module.css';
import { words } from './mailWords.ts';

const ICONS: Readonly<Record<string, IconName>> = {
  inbox: 'inbox',
  drafts: 'pencil',
  sent: 'send',
  archive: 'archive',
  trash: 'trash',
};
/** Folders every mailbox has and that come after those of the situation. */
const LAST = ['sent', 'archive', 'trash'];

interface RailFolder {
  readonly id: string;
  readonly title: string;
  /** Unread messages; drafts to finish. */
  readonly count: number;
  readonly note: string;
}

/** In the order of the rail: received, the situation's own, drafts, then sent, archives and trash. */
export function listFolders(mailbox: MailboxView, draftCount: number): readonly RailFolder[] {
  const folders = mailbox.folders.map(({ id, title, unread }) => ({
    id,
    title,
    count: unread,
    note: unread === 0 ? '' : words.unreadCount(unread),
  }));
  const drafts = { id: DRAFTS_FOLDER, title: words.drafts, count: draftCount, note: '' };
  return [
    ...folders.filter(({ id }) => !LAST.includes(id)),
    drafts,
    ...LAST.flatMap((id) => folders.find((folder) => folder.id === id) ?? []),
  ];
}

export interface FolderRailProps {
  readonly mailbox: MailboxView;
  readonly folder: string;
  readonly draftCount: number;
  readonly onOpen: (folder: string) => void;
  readonly onAbsence: () => void;
  readonly onRules: () => void;
  readonly ref: Ref<HTMLElement>;
}

export function FolderRail({ mailbox, folder, draftCount, onOpen, onAbsence, onRules, ref }: FolderRailProps) {
  return (
    <nav ref={ref} className={styles.rail} aria-label={words.folders}>
      <p className={styles.owner}>
        <b>{mailbox.name}</b>
        <small>{mailbox.address}</small>
      </p>
      <ul className={styles.folders} onKeyDown={moveByArrows}>
        {listFolders(mailbox, draftCount).map(({ id, title, count, note }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === folder || undefined}
              className={joinClasses(styles.folder, id === folder && styles.open)}
              onClick={() => onOpen(id)}
            >
              <Icon name={ICONS[id] ?? 'folder'} className={styles.icon} />
              <span>{title}</span>
              {count === 0 ? null : <b aria-hidden={note !== '' || undefined}>{count}</b>}
              {note === '' ? null : <VisuallyHidden>{note}</VisuallyHidden>}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={joinClasses(styles.folder, styles.foot)} onClick={onRules}>
        <Icon name="folder" className={styles.icon} />
        <span>{words.rulesShort}</span>
        <small>{words.rulesCount(mailbox.rules.length)}</small>
      </button>
      <button type="button" className={joinClasses(styles.folder, styles.foot)} onClick={onAbsence}>
        <Icon name="clock" className={styles.icon} />
        <span>{words.absenceShort}</span>
        <small>{mailbox.absence === null ? words.absenceIsOff : words.absenceIsOn}</small>
      </button>
    </nav>
  );
}

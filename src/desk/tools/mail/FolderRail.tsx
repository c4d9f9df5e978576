/** The boxes one under the other, their folders with what is unread in each, and my rules and absence below. Opens none itself. */
import { type Ref, useId } from 'react';
import type { MailboxView } from '../../../session/view.ts';
import { Icon, type IconName, joinClasses, moveByArrows, VisuallyHidden } from '../../../ui/index.ts';
import styles from './FolderRail.module.css';
import { listRail, type RailBox } from './mailPlaces.ts';
import { words } from './mailWords.ts';

const ICONS: Readonly<Record<string, IconName>> = {
  inbox: 'inbox',
  '@flagged': 'clock',
  '@due': 'flag',
  '@awaited': 'bell',
  drafts: 'pencil',
  sent: 'send',
  archive: 'archive',
  trash: 'trash',
};

export interface FolderRailProps {
  readonly mailbox: MailboxView;
  readonly folder: string;
  readonly draftCount: number;
  readonly onOpen: (folder: string) => void;
  readonly onAbsence: () => void;
  readonly onRules: () => void;
  /** Out of sight in a window that shows one pane at a time. */
  readonly isAway: boolean;
  readonly ref: Ref<HTMLElement>;
}

function BoxFolders({ rail, folder, onOpen }: Pick<FolderRailProps, 'folder' | 'onOpen'> & { readonly rail: RailBox }) {
  const { box, folders } = rail;
  const id = useId();
  return (
    <section className={styles.box} aria-labelledby={id}>
      <p className={styles.owner}>
        <b id={id}>{box.name}</b>
        <small>{box.note === '' ? box.address : words.sharedBox(box.note)}</small>
      </p>
      <ul className={styles.folders}>
        {folders.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              aria-current={one.id === folder || undefined}
              className={joinClasses(styles.folder, one.id === folder && styles.open)}
              onClick={() => onOpen(one.id)}
            >
              <Icon name={ICONS[one.kind] ?? 'folder'} className={styles.icon} />
              <span>{one.title}</span>
              {one.count === 0 ? null : <b aria-hidden={one.note !== '' || undefined}>{one.count}</b>}
              {one.note === '' ? null : <VisuallyHidden>{one.note}</VisuallyHidden>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function FolderRail(props: FolderRailProps) {
  const { mailbox, folder, draftCount, isAway, onOpen, onAbsence, onRules, ref } = props;
  return (
    <nav
      ref={ref}
      className={styles.rail}
      data-away={isAway || undefined}
      aria-label={words.folders}
      onKeyDown={moveByArrows}
    >
      <div className={styles.boxes}>
        {listRail(mailbox, draftCount).map((rail) => (
          <BoxFolders key={rail.box.id} rail={rail} folder={folder} onOpen={onOpen} />
        ))}
      </div>
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

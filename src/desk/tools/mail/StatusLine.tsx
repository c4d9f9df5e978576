/** The line at the foot of the mailbox: how much there is, and the three keys useful now. */
import { Kbd } from '../../../ui/index.ts';
import type { MailDraft } from '../../drafts/mailDrafts.ts';
import { MAIL_KEYS } from './mailKeys.ts';
import { words } from './mailWords.ts';
import styles from './StatusLine.module.css';

export interface StatusLineProps {
  readonly draft: MailDraft | null;
  /** « 2 mots à vérifier » */
  readonly spelling: string;
  readonly count: number;
  readonly unread: number;
}

export function StatusLine({ draft, spelling, count, unread }: StatusLineProps) {
  const said = [words.total(count), ...(unread === 0 ? [] : [words.unreadCount(unread)])].join(', ');
  const kept = draft?.isTouched ? words.kept(draft.time) : words.keptSoon;
  const keys =
    draft === null
      ? [
          { key: '↑ ↓', what: words.keys.walk },
          { key: MAIL_KEYS.reply, what: words.keys.reply },
          { key: MAIL_KEYS.nextPane, what: words.keys.pane },
        ]
      : [
          { key: 'Ctrl ↵', what: words.keys.send },
          { key: 'F7', what: words.keys.spelling },
          { key: MAIL_KEYS.nextPane, what: words.keys.pane },
        ];
  return (
    <div className={styles.line}>
      <p>{draft === null ? said : [kept, spelling].filter(Boolean).join(', ')}</p>
      <p className={styles.keys}>
        {keys.map(({ key, what }) => (
          <span key={key}>
            <Kbd>{key}</Kbd> {what}
          </span>
        ))}
      </p>
    </div>
  );
}

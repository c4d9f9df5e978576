/** The line at the foot of the mailbox: how much there is, or what is being written, and the three keys useful now. */
import type { MailDraft } from '../../drafts/mailDrafts.ts';
import { StatusLine } from '../frame/index.ts';
import { MAIL_KEYS } from './mailKeys.ts';
import { words } from './mailWords.ts';

export interface MailStatusProps {
  readonly draft: MailDraft | null;
  /** « 2 mots à vérifier » */
  readonly spelling: string;
  readonly count: number;
  readonly unread: number;
}

const PANE = { key: MAIL_KEYS.nextPane, what: words.keys.pane };
const READING = [{ key: '↑ ↓', what: words.keys.walk }, { key: MAIL_KEYS.reply, what: words.keys.reply }, PANE];
const WRITING = [{ key: 'Ctrl ↵', what: words.keys.send }, { key: 'F7', what: words.keys.spelling }, PANE];

export function MailStatus({ draft, spelling, count, unread }: MailStatusProps) {
  if (draft === null) {
    const said = [words.total(count), ...(unread === 0 ? [] : [words.unreadCount(unread)])].join(', ');
    return <StatusLine facts={[said]} keys={READING} />;
  }
  const kept = draft.isTouched ? words.kept(draft.time) : words.keptSoon;
  return <StatusLine facts={[[kept, spelling].filter(Boolean).join(', ')]} keys={WRITING} />;
}

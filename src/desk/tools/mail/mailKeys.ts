/** The keys of the mailbox: none is a letter of the dock. Pure. */
import { PANE_KEYS, readTable } from '../frame/keyTable.ts';

export type MailKeyDeed =
  | 'new'
  | 'reply'
  | 'replyAll'
  | 'forward'
  | 'flag'
  | 'unread'
  | 'trash'
  | 'search'
  | 'nextPane'
  | 'previousPane';

/** As they are shown. */
export const MAIL_KEYS: Readonly<Record<Exclude<MailKeyDeed, 'previousPane'>, string>> = {
  new: 'N',
  reply: 'O',
  replyAll: 'Maj O',
  forward: 'F',
  flag: 'K',
  unread: 'U',
  trash: 'Suppr',
  search: '/',
  nextPane: 'F6',
};

/** What a key asks for, or null. */
export const readMailKey = readTable<MailKeyDeed>({
  ...PANE_KEYS,
  n: 'new',
  o: 'reply',
  'Shift+o': 'replyAll',
  f: 'forward',
  k: 'flag',
  u: 'unread',
  Delete: 'trash',
  '/': 'search',
});

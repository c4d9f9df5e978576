/**
 * The letters of the mailbox: none is a letter of the dock, and none counts while one types. Pure: from the facts of a key to
 * the name of a deed.
 */
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

export interface MailKeyFacts {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  /** The focus is in a field where one types. */
  readonly isTyping: boolean;
}

const LETTERS: Readonly<Record<string, MailKeyDeed>> = {
  n: 'new',
  o: 'reply',
  f: 'forward',
  k: 'flag',
  u: 'unread',
};

/** What a key asks for, or null. F6 always counts; the rest only when no letter is being typed. */
export function readMailKey(facts: MailKeyFacts): MailKeyDeed | null {
  if (facts.altKey || facts.ctrlKey || facts.metaKey) return null;
  if (facts.key === 'F6') return facts.shiftKey ? 'previousPane' : 'nextPane';
  if (facts.isTyping) return null;
  // On a French keyboard the slash needs Shift.
  if (facts.key === '/') return 'search';
  const letter = facts.key.toLowerCase();
  if (facts.shiftKey) return letter === 'o' ? 'replyAll' : null;
  return facts.key === 'Delete' ? 'trash' : (LETTERS[letter] ?? null);
}

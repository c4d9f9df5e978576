/** The keys of the shared documents: none is a letter of the dock, and letters do not count while one types. Pure. */
export type DocumentKeyDeed = 'sideBySide' | 'lens' | 'annotate' | 'search' | 'nextPane' | 'previousPane' | 'bin';

/** As they are shown. */
export const DOCUMENT_KEYS = {
  sideBySide: 'C',
  lens: 'L',
  annotate: 'F2',
  search: '/',
  nextPane: 'F6',
  bin: 'Suppr',
} as const;

export interface DocumentKeyFacts {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly isTyping: boolean;
}

const LETTERS: Readonly<Record<string, DocumentKeyDeed>> = { c: 'sideBySide', l: 'lens' };

/** What a key asks for, or null. Function keys always count; the rest only when no letter is being typed. */
export function readDocumentKey(facts: DocumentKeyFacts): DocumentKeyDeed | null {
  if (facts.altKey || facts.ctrlKey || facts.metaKey) return null;
  if (facts.key === 'F6') return facts.shiftKey ? 'previousPane' : 'nextPane';
  if (facts.key === 'F2') return 'annotate';
  if (facts.isTyping) return null;
  // On a French keyboard the slash needs Shift.
  if (facts.key === '/') return 'search';
  if (facts.shiftKey) return null;
  return facts.key === 'Delete' ? 'bin' : (LETTERS[facts.key.toLowerCase()] ?? null);
}

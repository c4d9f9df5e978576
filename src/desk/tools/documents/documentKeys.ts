/** The keys of the shared documents: none is a letter of the dock. Pure. */
import { PANE_KEYS, readTable } from '../frame/keyTable.ts';

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

/** What a key asks for, or null. */
export const readDocumentKey = readTable<DocumentKeyDeed>({
  ...PANE_KEYS,
  F2: 'annotate',
  '/': 'search',
  c: 'sideBySide',
  l: 'lens',
  Delete: 'bin',
});

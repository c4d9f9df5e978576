/** Doubtful words as places in a text; what is let be is kept with the drafts. */
import { expect, test } from 'vitest';
import { changeDrafts, noDrafts, WHOLE_SITUATION } from '../../src/desk/drafts/drafts.ts';
import { cutStretches, findNextDoubtful, leaveOutTyped, replaceSpan } from '../../src/desk/spelling/doubtfulWords.ts';
import { saySpelling } from '../../src/desk/spelling/spellingWords.ts';
import type { Spelling } from '../../src/desk/spelling/useSpelling.ts';
import { readDrafts } from '../../src/pages/play/readDrafts.ts';
import { listKnownWords } from '../../src/session/knownWords.ts';
import { sharedMailDesk, situation } from '../support/situations.ts';

const text = 'Un recu et une reponse';
const doubtful = [
  { start: 3, end: 7 },
  { start: 15, end: 22 },
];
const spelling = (change: Partial<Spelling>): Spelling => ({
  state: 'ready',
  unknown: doubtful,
  count: 2,
  hasWords: true,
  suggest: () => Promise.resolve([]),
  ignore: () => undefined,
  add: () => undefined,
  ...change,
});

test('a text is cut at its doubtful words, and nothing of it is lost', () => {
  const stretches = cutStretches(text, doubtful);
  expect(stretches.map(({ text: piece, rank }) => [piece, rank])).toEqual([
    ['Un ', null],
    ['recu', 0],
    [' et une ', null],
    ['reponse', 1],
  ]);
  expect(cutStretches(text, []).map(({ text: piece }) => piece)).toEqual([text]);
  // Spans of a longer text, that has just been shortened.
  expect(cutStretches('Un re', doubtful).map(({ text: piece }) => piece)).toEqual(['Un re']);
});

test('the next doubtful word is the one after the caret, going round', () => {
  expect(findNextDoubtful(doubtful, 0)).toBe(0);
  expect(findNextDoubtful(doubtful, 4)).toBe(1);
  expect(findNextDoubtful(doubtful, 22)).toBe(0);
  expect(findNextDoubtful([], 0)).toBeNull();
});

test('the word being typed is left alone until one leaves it', () => {
  expect(leaveOutTyped(doubtful, 22)).toEqual([doubtful[0]]);
  expect(leaveOutTyped(doubtful, null)).toEqual(doubtful);
});

test('a word is replaced where it stands', () => {
  expect(replaceSpan(text, { start: 3, end: 7 }, 'reçu')).toBe('Un reçu et une reponse');
});

test('the state is said in words, and nothing for a text without any', () => {
  expect(saySpelling(spelling({}))).toBe('2\u00a0mots à vérifier');
  expect(saySpelling(spelling({ count: 0, unknown: [] }))).toBe('aucun mot à vérifier');
  expect(saySpelling(spelling({ state: 'failed' }))).toMatch(/non vérifiée/);
  expect(saySpelling(spelling({ state: 'loading' }))).toMatch(/en cours d’ouverture/);
  expect(saySpelling(spelling({ hasWords: false }))).toBe('');
});

test('words let be are kept once, by text or for the whole situation, and go with the message sent', () => {
  const kept = [
    { write: 'letBe', key: 'draft-1', word: 'recu' },
    { write: 'letBe', key: 'draft-1', word: 'recu' },
    { write: 'letBe', key: WHOLE_SITUATION, word: 'Lantier' },
  ] as const;
  const drafts = kept.reduce(changeDrafts, noDrafts);
  expect(drafts.letBe).toEqual({ 'draft-1': ['recu'], [WHOLE_SITUATION]: ['Lantier'] });
  expect(readDrafts(JSON.parse(JSON.stringify(drafts))).letBe).toEqual(drafts.letBe);
  expect(changeDrafts(drafts, { sent: 'mail', key: 'draft-1' }).letBe).toEqual({ [WHOLE_SITUATION]: ['Lantier'] });
  expect(readDrafts({ letBe: 'x' }).letBe).toEqual({});
});

test('names of the situation are known, file names are not words, and they are gathered once', () => {
  const scenario = situation('exemple-courrier');
  const known = listKnownWords(scenario);
  expect(known).toContain('Arnault');
  expect(known).not.toContain('acces');
  expect(listKnownWords(scenario)).toBe(known);
  expect(listKnownWords(sharedMailDesk())).toContain('Gall');
});

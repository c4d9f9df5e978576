import { expect, test } from 'vitest';
import { chooseFace, chooseOwnWords, chooseWords, listUnheard } from '../../src/desk/conversation/chooseWords.ts';
import { nameHand } from '../../src/desk/conversation/handWords.ts';
import { listQuickReplies } from '../../src/desk/conversation/QuickReplies.tsx';
import { listAnnouncements } from '../../src/desk/shell/Narration.tsx';
import { angryView, fullHand, hand, lineView, perrin, quietView } from './fixtures.ts';

test('keeps what was said to me in sight until I answer', () => {
  const after = { ...angryView, speech: null };
  expect(chooseWords(angryView)?.isLive).toBe(true);
  expect(chooseWords(after)).toMatchObject({ speaker: 'visiteur', isLive: false });
  const answered = {
    ...after,
    transcript: [
      ...after.transcript,
      { atMs: 250_000, time: '9 h 42', speaker: 'learner', name: 'Vous', text: 'Je regarde.', delivery: '' },
    ],
  };
  expect(chooseWords(answered)).toBeNull();
  expect(chooseOwnWords(answered)).toMatchObject({ text: 'Je regarde.', isLive: false });
});

test('forgets the words of whoever has left', () => {
  const left = { ...angryView, speech: null, people: [{ ...perrin, place: 'gone' as const }] };
  expect(chooseWords(left)).toBeNull();
});

test('shows my own words alone while I speak', () => {
  const speech = {
    speaker: 'learner',
    name: 'Vous',
    text: 'Bonjour.',
    delivery: '',
    fromMs: 1,
    untilMs: 2,
    onLine: false,
  };
  const speaking = { ...angryView, speech };
  expect(chooseWords(speaking)).toBeNull();
  expect(chooseOwnWords(speaking)).toMatchObject({ text: 'Bonjour.', isLive: true });
});

test('shows the mood of whoever speaks, else of whom I address', () => {
  expect(chooseFace(lineView, chooseWords(lineView))?.id).toBe('appel-1');
  expect(chooseFace({ ...angryView, speech: null }, null)?.id).toBe('visiteur');
  expect(chooseFace(quietView, null)).toBeNull();
});

test('says in words that answering now cuts somebody off', () => {
  expect(nameHand({ ...hand, wouldInterrupt: true }).warning).toContain('lui couper la parole');
  expect(nameHand(hand).warning).toBe('');
  expect(nameHand({ ...hand, busy: true, wouldInterrupt: true }).warning).toBe('Vous parlez.');
});

test('offers two replies beside a tool, all of them on demand', () => {
  expect(listQuickReplies(fullHand, false)).toHaveLength(2);
  expect(listQuickReplies(fullHand, true)).toHaveLength(6);
});

test('announces each saying once, never my own', () => {
  expect(listUnheard(angryView.transcript, 0).map(({ speaker }) => speaker)).toEqual(['visiteur']);
  expect(listUnheard(angryView.transcript, 2)).toEqual([]);
  const announced = listAnnouncements(angryView, 1);
  expect(announced.slice(0, 2)).toEqual(angryView.narration);
  expect(announced[2]).toContain('M. Perrin, voix forte');
});

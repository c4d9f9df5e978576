import { describe, expect, test } from 'vitest';
import { splitNumbers } from '../../src/report/HeldNumbers.tsx';
import {
  countWords,
  dropClock,
  endSentence,
  isFeminine,
  lowerFirst,
  nameMoodChange,
  sayClock,
  sayWallDate,
  writeClock,
} from '../../src/report/words.ts';

describe('hours', () => {
  test('are those of the simulated day, in words and for machines', () => {
    expect(sayClock(578, 312_000)).toBe('9\u00a0h\u00a043');
    expect(writeClock(578, 312_000)).toBe('09:43:12');
  });

  test('of the real day carry the year: a report outlives the week', () => {
    expect(sayWallDate(new Date(2025, 10, 20, 14, 5).getTime())).toBe('jeudi 20 novembre 2025, 14\u00a0h\u00a005');
  });

  test('are not written twice, and stay when they are another', () => {
    const clock = '9\u00a0h\u00a038';
    expect(dropClock(`À ${clock}, un salut.`, clock)).toBe('Un salut.');
    expect(dropClock(`À 9\u00a0h\u00a039, un salut.`, clock)).toBe(`À 9\u00a0h\u00a039, un salut.`);
  });
});

describe('sentences', () => {
  test('counts agree', () => {
    expect(countWords(0, 'critère')).toBe('0\u00a0critère');
    expect(countWords(2, 'décision prise', 'décisions prises')).toBe('2\u00a0décisions prises');
  });

  test('keep the capital of a name and lose that of a pronoun', () => {
    expect(lowerFirst('Vous coupez la parole')).toBe('vous coupez la parole');
    expect(lowerFirst('L’appel reste sans réponse')).toBe('l’appel reste sans réponse');
    expect(lowerFirst('M.\u00a0Perrin s’emporte')).toBe('M.\u00a0Perrin s’emporte');
    expect(lowerFirst('Lefèvre s’emporte')).toBe('Lefèvre s’emporte');
  });

  test('get a full stop unless what they quote ends them', () => {
    expect(endSentence('Un salut')).toBe('Un salut.');
    expect(endSentence('«\u202fBonjour\u202f!\u202f»')).toBe('«\u202fBonjour\u202f!\u202f»');
    expect(endSentence('Il dit «\u202fbonjour\u202f»')).toBe('Il dit «\u202fbonjour\u202f».');
  });

  test('moods are nouns, which agree with everybody', () => {
    expect(nameMoodChange('impatient', 'angry')).toBe('de l’impatience à la colère');
    expect(nameMoodChange('aggressive', 'calm')).toBe('de l’agressivité au calme');
  });

  test('a gender is read from the name shown', () => {
    expect(['Mme\u00a0Diallo', 'La visiteuse suivante', 'Votre interlocutrice'].every(isFeminine)).toBe(true);
    expect(['M.\u00a0Perrin', 'Le visiteur', 'Laurent'].some(isFeminine)).toBe(false);
  });
});

test('finds the numbers to hold together at their hyphens, and leaves words as they are', () => {
  expect(splitNumbers('facture F25-11872, BC 25-0417')).toEqual(['facture ', 'F25-11872', ', BC ', '25-0417', '']);
  expect(splitNumbers('rendez-vous, est-ce')).toEqual(['rendez-vous, est-ce']);
});

import { describe, expect, test } from 'vitest';
import { joinWords, quote, sayPerson } from '../../src/model/phrases.ts';

describe('pieces of sentences', () => {
  test('lists end with « et »', () => {
    expect(joinWords([2])).toBe('2');
    expect(joinWords([1, 2, 4])).toBe('1, 2 et 4');
    expect(joinWords(['le jour', 'la salle'])).toBe('le jour et la salle');
    expect(joinWords([])).toBe('');
  });

  test('words are quoted without the spaces around them, with those that quotes ask for', () => {
    expect(quote(' Comité de pilotage ')).toBe('«\u202fComité de pilotage\u202f»');
  });

  test('namesakes have their first names, and nobody else', () => {
    const roy = { civility: 'Mme', firstName: 'Claire', name: 'Roy' };
    const namesake = { ...roy, firstName: 'Clara' };
    const kaci = { civility: 'Mme', firstName: 'Nora', name: 'Kaci' };
    expect(sayPerson(roy, [roy, kaci])).toBe('Mme\u00a0Roy');
    expect(sayPerson(roy, [roy, namesake, kaci])).toBe('Mme\u00a0Claire Roy');
    expect(sayPerson(kaci, [roy, namesake, kaci])).toBe('Mme\u00a0Kaci');
  });
});

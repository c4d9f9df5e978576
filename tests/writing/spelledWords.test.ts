/** Which words of a text are asked about, and what counting them gives. No dictionary here: a list stands for one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countUnknown, cutSpelledWords, gatherKnownWords, listUnknown, type Speller } from '../../src/writing/index.ts';

const wordsOf = (text: string): string[] => cutSpelledWords(text).map(({ word }) => word);
const knowing = (...words: string[]): Speller => ({ isKnown: (word) => words.includes(word), suggest: () => [] });
const NONE = gatherKnownWords([]);

describe('the words one asks about', () => {
  it('are those of the writer, without what is elided, where they stand', () => {
    const text = 'Il n’a pas l’avoir qu’il attend.';
    expect(wordsOf(text)).toEqual(['Il', 'pas', 'avoir', 'il', 'attend']);
    const [, , avoir] = cutSpelledWords(text);
    expect(text.slice(avoir?.start, avoir?.end)).toBe('avoir');
  });

  it.each([
    ['addresses and file names', 'à k.delmas@papeteries.example, www.situ.example, bon-signe.pdf', []],
    ['references, figures and hours', 'F25-11872 BL88213 10h30 1er 1 078,20', []],
    ['acronyms', 'PGI GED RIB SMS', []],
    ['single letters', 'à y a', []],
    ['names inside a sentence', 'écrire à Lantier et à d’Ornay', ['écrire', 'et']],
    ['names after « M. »', 'voir M. Péan', ['voir']],
    ['a first name and a name', 'Inès Arnaud', []],
    ['what somebody else said', 'il dit « bla blo » hier', ['il', 'dit', 'hier']],
    ['quoted lines', 'oui\n> nonn merci', ['oui']],
  ])('leave out %s', (_what, text, asked) => {
    expect(wordsOf(text).filter((word) => word !== 'oui' || asked.includes('oui'))).toEqual(asked);
  });

  it('hold a word that opens a sentence or a line, capital and all', () => {
    expect(wordsOf('Bonjor,\nMerci. Reponse demain')).toEqual(['Bonjor', 'Merci', 'Reponse', 'demain']);
  });

  it('read inclusive forms by their stem', () => {
    expect(wordsOf('les présent·e·s et absent(e)s')).toEqual(['les', 'présent', 'et', 'absent']);
  });

  it('are the same with composed or loose accents, plain or no-break hyphens, soft hyphens or none', () => {
    expect(wordsOf('re\u0301ponse rendez\u2011vous fac\u00adture')).toEqual(['réponse', 'rendez-vous', 'facture']);
  });

  it('keep one who typed half a megabyte without a space waiting for nothing', () => {
    expect(wordsOf('a'.repeat(500_000))).toEqual([]);
  });

  it('are always where they say, in order, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end } of cutSpelledWords(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          at = end;
        }
      }),
    );
  });
});

describe('counting', () => {
  it('gives the words asked about, and each unknown one once', () => {
    const { words, unknown } = countUnknown('Une reponse, une reponse.', knowing('Une', 'une'), NONE);
    expect([words, unknown]).toEqual([4, ['reponse']]);
  });

  it('takes words of the situation as known, with or without the capital that opens a sentence', () => {
    const known = gatherKnownWords(['Papeterie Lantier', 'réassort']);
    expect(countUnknown('Lantier livre.\nRéassort fait.', knowing('livre', 'fait'), known).unknown).toEqual([]);
    expect(countUnknown('écrire lantier', knowing('écrire'), known).unknown).toEqual(['lantier']);
  });

  it('says each place of an unknown word', () => {
    const text = 'recu hier, recu demain';
    const spans = listUnknown(text, (word) => word !== 'recu', NONE);
    expect(spans.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [11, 15],
    ]);
  });
});

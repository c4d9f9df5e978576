/** The marks of a text as written: read, taken away, and never mistaken for the letters of a reference. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, lookOf, plainWords, readLines } from '../../src/model/letterMarks.ts';

const looks = (line: string) =>
  readLines(line)[0]?.inlines.map(({ text, bold, italics, underlined }) => [
    text,
    [bold && 'b', italics && 'i', underlined && 'u'].filter(Boolean).join(''),
  ]);

describe('marks within a line', () => {
  it('give stretches their look, also one within another', () => {
    expect(looks('Le **montant** est _faux_ et __refusé__.')).toEqual([
      ['Le ', ''],
      ['montant', 'b'],
      [' est ', ''],
      ['faux', 'i'],
      [' et ', ''],
      ['refusé', 'u'],
      ['.', ''],
    ]);
    expect(looks('**un _deux_**')).toEqual([
      ['un ', 'b'],
      ['deux', 'bi'],
    ]);
  });

  it.each(['2025-11-12_Facture_Lantier_F25-11872', '3 * 4 ** 5', '__', '_ _', '** **', 'a_b_c'])(
    'leave %s alone',
    (line) => {
      expect(plainWords(line)).toBe(line);
    },
  );
});

describe('lines', () => {
  it.each([
    ['\tPapeterie Lantier', 'right'],
    ['# Compte rendu', 'heading'],
    ['Objet : facture', 'subject'],
    ['OBJET\u00a0: facture', 'subject'],
    ['Monsieur,', 'plain'],
    ['#facture', 'plain'],
  ])('%j stands as %s', (line, look) => {
    expect(lookOf(line)).toBe(look);
  });

  it('lose their marks and nothing else', () => {
    expect(plainWords('\tOrnay\n# Titre\n\nFin')).toBe('Ornay\nTitre\n\nFin');
  });
});

describe('any text', () => {
  it('keeps its number of lines, its letters, and gives the same when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '*', '_', '#', '\t', '\n', '1') }), (text) => {
        const plain = plainWords(text);
        expect(plain.split('\n')).toHaveLength(text.split('\n').length);
        expect(plain.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
    );
  });

  it('is read in a time that does not run away', () => {
    expect(countWords('**a** _'.repeat(3000))).toBe(3000);
    expect(countWords('_ '.repeat(10_000))).toBe(0);
  });
});

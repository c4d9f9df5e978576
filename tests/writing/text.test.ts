import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, LONGEST_TEXT } from '../../src/writing/index.ts';
import { countDays, isRealDay, weekdayOf } from '../../src/writing/text/calendar.ts';
import { fold, foldText, quote, toSource } from '../../src/writing/text/fold.ts';
import { readText } from '../../src/writing/text/reading.ts';
import { makeRubric } from './support/find.ts';

describe('folding', () => {
  it.each<[string, string]>([
    ['ŒUVRE', 'oeuvre'],
    ['l’Été', "l'ete"],
    ['9\u202fh\u00a000', '9 h 00'],
    ['FA–2026‑0893', 'fa-2026-0893'],
    ['e\u0301', 'e'],
    ['de\u00admande', 'demande'],
    ['nº', 'n°'],
    ['ﬁche', 'fiche'],
    ['2²', '22'],
  ])('%j reads %j', (written, read) => expect(fold(written)).toBe(read));

  it('every folded character knows where it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (source) => {
        const folded = foldText(source);
        expect(folded.starts).toHaveLength(folded.text.length);
        for (let at = 0; at < folded.text.length; at++) {
          const span = toSource(folded, at, at + 1);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(source.length);
          if (at > 0) expect(span.start).toBeGreaterThanOrEqual(folded.starts[at - 1] ?? 0);
          expect(quote(folded, span).length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

const sentencesOf = (text: string) => {
  const { sentences, tokens } = readText(text);
  return sentences.map(({ first, last }) =>
    tokens
      .slice(first, last)
      .map((token) => token.text)
      .join(' '),
  );
};

describe('sentences', () => {
  it.each<[string, number]>([
    ['Bonjour. Merci ! Vraiment ?', 3],
    ['M. Delmas est là, réf. 12, le 24 nov. à 9 h.', 1],
    ['1 284.60 € sont dus.', 1],
    ['Bonjour,\n\nMerci.', 2],
    ['- un\n- deux', 2],
    ['Une ligne assez longue pour avoir été coupée par la largeur de la page\nqui continue ici.', 1],
    ['', 0],
    ['\n\n', 0],
  ])('%j: %i', (text, count) => expect(sentencesOf(text)).toHaveLength(count));

  it('a list item knows the line that announces it', () => {
    const { sentences } = readText('Nous demandons :\n\n- un avoir ;\n- une réponse.\n\nMerci.');
    expect(sentences.map(({ leadIn }) => leadIn)).toEqual([null, 0, 0, null]);
  });
});

describe('the calendar', () => {
  it('agrees with the machine’s own on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (offset) => {
        const date = new Date(Date.UTC(1990, 0, 1) + offset * 86_400_000);
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(isRealDay(day)).toBe(true);
        expect(countDays(day) - countDays({ year: 1990, month: 1, day: 1 })).toBe(offset);
        expect(weekdayOf(countDays(day))).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });
});

describe('a text of any length', () => {
  const facts = [
    { id: 'nombre', number: { value: 40, near: ['carton', 'livrer'], not: ['facturer'] } },
    { id: 'mots', text: { any: ['carton'], all: ['livrer'], near: ['demander'] } },
    { id: 'somme', amount: '40 €' },
  ];
  it('is read up to a bound, and its pieces never outnumber its characters', () => {
    const { tokens, sentences, folded } = readText('a.\n'.repeat(LONGEST_TEXT));
    expect(folded.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(tokens.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(sentences.length).toBeLessThanOrEqual(tokens.length);
  });
  it('says nothing of what lies beyond', () => {
    const text = `${'Nous allons bien. '.repeat(LONGEST_TEXT / 18 + 1)}Nous devons 40 €.`;
    expect(findAll(makeRubric(facts), text).find(({ id }) => id === 'somme')?.verdict).toBe('absent');
  });
  it.each([
    'cartons 40 livrer ',
    '40 ',
    '«',
    ': ',
    'mille ',
    '\n',
    'le 26/',
    '1 000 ',
    'ne ',
    '- - ',
    'M. ',
    '€ ',
    '9 h et ',
    '> \n',
    'Cordialement ',
  ])('of nothing but %j ends', (piece) => expect(findAll(makeRubric(facts), piece.repeat(60_000))).toHaveLength(8));
});

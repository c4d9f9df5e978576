import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll } from '../../src/writing/index.ts';
import { findFactIn, isFound, loadText, makeRubric } from './support/find.ts';
import { type Civil, toIso, writeAmount, writeDate, writeHour } from './support/french.ts';

const say = (words: string) => `Madame, nous avons noté pour ce dossier ${words}, et nous vous en remercions vivement.`;
const pick = <T>(values: readonly T[], rank: number): T => values[rank % values.length] as T;

const cents = fc.integer({ min: 100, max: 99_999_999 });
const day = fc.record({
  year: fc.integer({ min: 2024, max: 2029 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const minutes = fc.integer({ min: 0, max: 1439 });
const asHour = (value: number) => `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`;
const asAmount = (value: number) => `${Math.floor(value / 100)},${String(value % 100).padStart(2, '0')} €`;

describe('a value written in any of its ways is found, and any other is not', () => {
  it('sums', () => {
    fc.assert(
      fc.property(cents, cents, fc.nat(), (value, other, rank) => {
        const written = pick(writeAmount(value), rank);
        expect(isFound(say(written), { amount: asAmount(value) }), written).toBe(true);
        if (other !== value) expect(isFound(say(written), { amount: asAmount(other) }), `${other}`).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('dates', () => {
    fc.assert(
      fc.property(day, day, fc.nat(), (value: Civil, other: Civil, rank) => {
        const written = pick(writeDate(value), rank);
        expect(isFound(say(written), { date: toIso(value) }), written).toBe(true);
        if (toIso(other) !== toIso(value))
          expect(isFound(say(written), { date: toIso(other) }), toIso(other)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('hours', () => {
    fc.assert(
      fc.property(minutes, minutes, fc.nat(), (value, other, rank) => {
        const written = pick(writeHour(value), rank);
        expect(isFound(say(`à ${written}`), { hour: asHour(value) }), written).toBe(true);
        if (other !== value) expect(isFound(say(`à ${written}`), { hour: asHour(other) })).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('references', () => {
    const reference = fc.record({
      letters: fc.constantFrom('FA', 'BC', 'BL', 'CDE'),
      year: fc.integer({ min: 2020, max: 2029 }),
      rank: fc.integer({ min: 100, max: 9999 }),
    });
    fc.assert(
      fc.property(reference, reference, fc.constantFrom('-', ' ', '', '/', '–', '.', ' - '), (one, other, sign) => {
        const write = ({ letters, year, rank }: typeof one, join: string) => [letters, year, rank].join(join);
        const written = write(one, sign);
        expect(isFound(say(written), { reference: write(one, '-') }), written).toBe(true);
        if (write(one, '') !== write(other, ''))
          expect(isFound(say(written), { reference: write(other, '-') })).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

const FACTS = [
  { id: 'date', date: '2026-11-26' },
  { id: 'heure', hour: '9:00' },
  { id: 'somme', amount: '1 284,60 €' },
  { id: 'piece', reference: 'FA-2026-0893' },
  { id: 'personne', person: { first: 'Karim', last: 'Delmas' } },
  { id: 'nombre', number: { value: 40, near: ['carton'] } },
  { id: 'mots', text: { any: ['avoir', 'facture corrigée'], near: ['demander'] } },
];
const rubric = makeRubric(FACTS, {
  asks: ['objet', 'salutation', 'formule-finale', 'signature'],
  incoming: 'Bonjour, merci de régler la facture sous huitaine.',
});

const piece = fc.constantFrom(
  'Bonjour',
  'œuvre',
  'É',
  'e\u0301',
  '\u202f',
  '\u00a0',
  ' ',
  '\n',
  '\r\n',
  '’',
  '1 284,60 €',
  'le 26/11',
  '9h00',
  'FA-2026-0893',
  'M. Delmas',
  '40 cartons',
  'demandons',
  'un avoir',
  'ne',
  'pas',
  '«',
  '»',
  '😀',
  '\ud83d',
  '.',
  ',',
  ':',
  '-',
  'mille',
  'cent',
  'vingt',
  'et',
  '€',
  'jeudi',
  '\u0000',
  '\ufeff',
  '>',
  '0',
);

describe('any text gets an answer', () => {
  const check = (text: string) => {
    const findings = findAll(rubric, text);
    expect(findings.map(({ id }) => id)).toEqual([
      'objet',
      'salutation',
      'formule-finale',
      'signature',
      'tutoiement',
      'langage-sms',
      'grossierete',
      'copie-du-message',
      'charabia',
      ...FACTS.map(({ id }) => id),
    ]);
    for (const { verdict, quote, start, end } of findings) {
      if (verdict === 'absent') expect([quote, start, end]).toEqual(['', null, null]);
      else {
        expect(quote).toBe(text.slice(start ?? -1, end ?? -1));
        expect(quote).not.toBe('');
      }
    }
    expect(findAll(rubric, text)).toEqual(findings);
  };
  it('whose quotes are the words at its offsets, and the same twice', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        check,
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
        check,
      ),
      { numRuns: 300 },
    );
  });
  it('arbitrary characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 200 });
  });
  it('quotes accents, ligatures and combined marks whole', () => {
    const text =
      'Le rendez-vous est confirme\u0301 : la pie\u0300ce FA\u202f–\u202f2026\u00a00893 vous attend a\u0300 l’œuvre.';
    const { quote, start } = findFactIn(text, { reference: 'FA-2026-0893' });
    expect(quote).toBe('FA\u202f–\u202f2026\u00a00893');
    expect(start).toBe(text.indexOf('FA'));
    expect(findFactIn(text, { text: { any: ['confirmé'] } }).quote).toBe('confirme\u0301');
  });
});

describe('any file gets diagnostics or a rubric', () => {
  const check = (yaml: string) => {
    const { rubric: loaded, diagnostics } = loadText(yaml);
    expect(loaded === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
    for (const { line, column, message } of diagnostics) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message).not.toMatch(/undefined|\[object/);
    }
    if (loaded !== null) findAll(loaded, 'Madame, nous demandons un avoir de 12 € avant le 26/11.');
  };
  const valid = `situ: 1\nrubric: essai\ntitle: "Essai"\nkind: note\nsent: 2026-11-20\nasks: [objet]\nfacts:\n${FACTS.map((fact) => `  - ${JSON.stringify(fact)}`).join('\n')}\n`;
  it('a valid one loads', () => expect(loadText(valid).diagnostics).toEqual([]));
  it('signs of YAML', () => {
    const sign = fc.constantFrom(
      ...'[]{}:,-?&*!|>\'"%@#~ \n\t\\ab1'.split(''),
      'situ: 1\n',
      'facts:\n',
      '  - { id: a }\n',
      'é',
    );
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 80 }).map((signs) => signs.join('')),
        check,
      ),
      { numRuns: 300 },
    );
  });
  it('a valid one with any of its values replaced', () => {
    const values = [...valid.matchAll(/(?<=[:[] ?)("[^"]*"|[\w-]+)/g)];
    const anything = fc.oneof(
      fc.json({ maxDepth: 2 }),
      fc.constantFrom('~', '[]', '{}', '"…"', '-1', '1e99', '2026-13-01', '"99:99"', '""', '.nan'),
    );
    fc.assert(
      fc.property(fc.nat(values.length - 1), anything, (rank, value) => {
        const { index = 0, 0: old } = values[rank] as RegExpMatchArray;
        check(valid.slice(0, index) + value + valid.slice(index + old.length));
      }),
      { numRuns: 400 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { isFound } from './support/find.ts';

const say = (words: string) => `Madame, nous vous écrivons au sujet de ce dossier : ${words}, comme convenu avec vous.`;

describe('a sum', () => {
  const sum = { amount: '1 284,60 €' };
  it.each([
    '1 284,60 €',
    '1284,60 €',
    '1284.60€',
    '1.284,60 €',
    '1\u202f284,60\u00a0€',
    '1 284,60 euros',
    '1 284,60 EUR',
    '1 284 € 60',
    '1284€60',
    '1 284 euros et 60 centimes',
    '1 284,6 €',
    '1 284,60 € TTC',
    '1 284,60 TTC',
    '1284,60 E',
    'mille deux cent quatre-vingt-quatre euros soixante',
    'MILLE DEUX CENT QUATRE VINGT QUATRE EUROS ET SOIXANTE CENTIMES',
    'un montant de 1 284,60',
  ])('is found written %j', (words) => expect(isFound(say(words), sum)).toBe(true));
  it.each([
    '1 284,61 €',
    '1 248,60 €',
    '12 841,60 €',
    '284,60 €',
    '11 284,60 €',
    '1 284 €',
    '1 284,60 %',
    '61 284,60 €',
    'FA-1284,60',
    'mille deux cent quatre-vingts euros soixante',
    'mille deux cent quatre-vingt-quatre cartons',
  ])('is not %j', (words) => expect(isFound(say(words), sum)).toBe(false));
  it('marked TTC is not the sum HT', () => {
    expect(isFound(say('1 284,60 € HT'), { amount: '1 284,60 € TTC' })).toBe(false);
    expect(isFound(say('1 284,60 € (hors taxes)'), { amount: '1 284,60 € TTC' })).toBe(false);
    expect(isFound(say('1 284,60 €'), { amount: '1 284,60 € TTC' })).toBe(true);
  });
  it('may leave its unit out once it is named a sum, and a year is none', () => {
    expect(isFound(say('le budget de 12 500 est voté'), { amount: '12 500 €' })).toBe(true);
    expect(isFound(say('le budget est de 12,5 k€'), { amount: '12 500 €' })).toBe(true);
    expect(isFound(say('la facture de 2026'), { amount: '2 026 €' })).toBe(false);
  });
  it('denied is not stated, but a sum one refuses to pay is', () => {
    expect(isFound(say('le montant n’est pas de 1 284,60 €'), sum)).toBe(false);
    expect(isFound(say('nous devons 12 € et non 1 284,60 €'), sum)).toBe(false);
    expect(isFound(say('nous ne pouvons pas payer 1 284,60 €'), sum)).toBe(true);
  });
});

describe('a date', () => {
  const date = { date: '2026-11-26' };
  it.each([
    'le jeudi 26 novembre 2026',
    'jeudi 26',
    'le 26/11',
    'le 26/11/2026',
    'le 26-11-2026',
    'le 26.11.2026',
    'le 26/11/26',
    '2026-11-26',
    'jeudi prochain',
    'jeudi',
    'le 26 novembre',
    '26 nov.',
    'le jeudi 26 novembre à 9 h',
    'jeudi prochain, 26 novembre',
    'jeudi (26/11)',
    'le vingt-six novembre',
    'JEUDI 26 NOVEMBRE',
    'le 26',
    'du mardi 24 au jeudi 26 novembre',
    'jeu. 26/11',
  ])('is found written %j', (words) => expect(isFound(say(words), date)).toBe(true));
  it.each([
    'le 26 décembre',
    'mercredi 26 novembre',
    'le 26/10',
    'le 26/11/2025',
    'vendredi',
    'le 26 cartons',
    'jeudi 19',
    'pas avant jeudi 26',
    'BC-26-11-2026-4',
    '05 26 11 20 26',
    'le comité n’aura pas lieu jeudi 26',
    'jeudi dernier',
    '26 cartons',
    '0526.11',
  ])('is not %j', (words) => expect(isFound(say(words), date)).toBe(false));
  it('relative is read from the day of sending', () => {
    expect(isFound(say('demain'), { date: '2026-11-21' })).toBe(true);
    expect(isFound(say('après-demain'), { date: '2026-11-22' })).toBe(true);
    expect(isFound(say('lundi midi'), { date: '2026-11-23' })).toBe(true);
    expect(isFound(say('le 11 janvier'), { date: '2027-01-11' })).toBe(true);
    expect(isFound(say('le 1er décembre'), { date: '2026-12-01' })).toBe(true);
    expect(isFound(say('le 9 novembre dernier'), { date: '2026-11-09' })).toBe(true);
  });
  it('is still stated when it replaces what is denied', () => {
    expect(isFound(say('ce n’est plus mardi 24 mais jeudi 26'), date)).toBe(true);
    expect(isFound(say('pas plus tard que jeudi 26'), date)).toBe(true);
    expect(isFound(say('n’oubliez pas de venir jeudi 26'), date)).toBe(true);
    expect(isFound(say('répondez sans faute avant jeudi 26'), date)).toBe(true);
  });
});

describe('an hour', () => {
  it.each([
    '9 h',
    '9h',
    '9h00',
    '9 h 00',
    '09:00',
    '9:00',
    '9 heures',
    'neuf heures',
    '09h00',
    '9 H',
    'jeudi 26 9h',
    'de 9 h à 11 h',
  ])('9:00 is found written %j', (words) => expect(isFound(say(words), { hour: '9:00' })).toBe(true));
  it.each([
    '19 h',
    '9 h 30',
    '9:05',
    '9',
    '9 hectares',
    '0,9 h',
    'dans 9 heures',
    'sous 9 heures',
    '1:09:00',
    'pas à 9 h',
  ])('9:00 is not %j', (words) => expect(isFound(say(words), { hour: '9:00' })).toBe(false));
  it.each<[string, string]>([
    ['14 h 30', '14:30'],
    ['14h30', '14:30'],
    ['quatorze heures trente', '14:30'],
    ['2 h de l’après-midi', '14:00'],
    ['midi', '12:00'],
    ['midi et demi', '12:30'],
    ['onze heures moins vingt', '10:40'],
    ['dix heures et quart', '10:15'],
    ['minuit', '0:00'],
  ])('%s is %s', (words, hour) => expect(isFound(say(words), { hour })).toBe(true));
  it('« Papeteries du Midi » and « l’après-midi » are no hour', () => {
    expect(isFound(say('les Papeteries du Midi et l’après-midi'), { hour: '12:00' })).toBe(false);
  });
});

describe('a reference', () => {
  const reference = { reference: 'FA-2026-0893' };
  it.each([
    'FA-2026-0893',
    'FA 2026-0893',
    'FA 2026 0893',
    'FA2026-0893',
    'FA20260893',
    'fa-2026-0893',
    'n° FA–2026–0893',
    'FA/2026/0893',
    'facture n° 2026-0893',
    'FA n° 2026-0893',
  ])('is found written %j', (words) => expect(isFound(say(words), reference)).toBe(true));
  it.each([
    'FA-2026-0839',
    'FA-2026-08931',
    'FA-2026-0893-2',
    'XFA-2026-0893',
    'A-FA-2026-0893',
    'FA-2026',
    '0893',
    'facture n° 893',
    'FA-2025-0893',
    'pas FA-2026-0893',
  ])('is not %j', (words) => expect(isFound(say(words), reference)).toBe(false));
});

describe('a person', () => {
  const person = { person: { first: 'Karim', last: 'Delmas', civility: 'M.' } };
  it.each([
    'M. Delmas',
    'Karim Delmas',
    'DELMAS Karim',
    'K. Delmas',
    'monsieur delmas',
    'M. Karim DELMAS',
    'prévenez Delmas',
    'Mr Delmas',
    'M. K. Delmas',
  ])('is found named %j', (words) => expect(isFound(say(words), person)).toBe(true));
  it.each([
    'M. Delmasse',
    'M. Delma',
    'Paul Delmas',
    'P. Delmas',
    'Mme Delmas',
    'M. Delmas-Petit',
    'Karim',
    'M. Dalmas',
  ])('is not %j', (words) => expect(isFound(say(words), person)).toBe(false));
  it('is the same with or without accents', () => {
    expect(isFound(say('Mme Hélène Roy'), { person: { first: 'Helene', last: 'ROY' } })).toBe(true);
    expect(isFound(say('Mme Helene Lefevre'), { person: { first: 'Hélène', last: 'Lefèvre' } })).toBe(true);
  });
});

describe('a quantity', () => {
  const delivered = { number: { value: 40, near: ['livrer', 'recevoir'], not: ['facturer'] } };
  it.each([
    '40 cartons livrés',
    'quarante cartons nous ont été livrés',
    'cartons livrés : 40',
    'nous n’en avons reçu que 40',
    'reçu 40 cartons et facturés 50',
  ])('is found in %j', (words) => expect(isFound(say(words), delivered)).toBe(true));
  it.each([
    '40 cartons facturés et 50 livrés',
    '40 cartons',
    '140 cartons livrés',
    'livré le 9 sous BL-40',
    '40 € livrés',
    'livrés à 9 h 40',
    'livré le 40/2',
  ])('is not in %j', (words) => expect(isFound(say(words), delivered)).toBe(false));
  it('without words is any quantity of that value', () => {
    expect(isFound(say('quarante cartons'), { number: { value: 40 } })).toBe(true);
    expect(isFound(say('40,50 €'), { number: { value: 40 } })).toBe(false);
  });
});

/** Sentences of evidence: what they quote of a text that was read, and how they say a time too short to count. */
import { describe, expect, it } from 'vitest';
import { openPhrase } from '../../src/assessment/sentence.ts';
import type { LogEntry } from '../../src/model/log.ts';
import { situation } from '../support/situations.ts';

const phrase = openPhrase(situation('s05-la-facture-qui-ne-colle-pas'), {}, (text) => text);
const grounds = (cited: readonly LogEntry[], durationMs: number | null = null) => ({
  cited,
  atMs: 0,
  times: 1,
  durationMs,
});

const read = (quotes: Readonly<Record<string, string>>): LogEntry => ({
  seq: 1,
  atMs: 0,
  kind: 'textRead',
  writing: 'compte-rendu',
  mail: 'sent-1',
  finds: Object.keys(quotes),
  doubts: [],
  lacks: [],
  quotes,
});

describe('the words quoted of a text', () => {
  it('are those of its facts, not its greetings', () => {
    const entry = read({ salutation: 'Bonjour,', signature: 'Inès', facture: 'F25-11872', montant: '56,04 €' });
    expect(phrase('{mots}', grounds([entry]))).toBe('«\u202fF25-11872 […] 56,04 €\u202f»');
  });

  it('are its greetings when nothing else was found in it', () => {
    expect(phrase('{mots}', grounds([read({ salutation: 'Bonjour,' })]))).toBe('«\u202fBonjour,\u202f»');
  });
});

describe('a duration', () => {
  it('too short to be counted is not said to be none', () => {
    expect(phrase('Pris après {duree}.', grounds([], 0))).toBe('Pris après moins d’une seconde.');
    expect(phrase('Pris après {duree}.', grounds([], 4000))).toBe('Pris après 4\u00a0s.');
  });
});

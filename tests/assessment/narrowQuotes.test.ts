/** What a sentence cites of a text that was read: the words of the findings its rule names, and no others. */
import { describe, expect, it } from 'vitest';
import { findingsNamed, narrowQuotes } from '../../src/assessment/narrowQuotes.ts';
import { evaluateRule } from '../../src/assessment/openRule.ts';
import type { LogEntry } from '../../src/model/log.ts';
import type { Rule } from '../../src/scenario/schema/index.ts';

const read: LogEntry = {
  seq: 0,
  atMs: 0,
  kind: 'textRead',
  writing: 'lettre',
  mail: 'sent-1',
  finds: ['salutation', 'montant', 'promesse'],
  doubts: [],
  lacks: [],
  quotes: { salutation: 'Monsieur,', montant: '16,32 €', promesse: 'nous réglerons' },
};

const quotesOf = (rule: Rule): Readonly<Record<string, string>> => {
  const [entry] = evaluateRule(rule, [read]).cited;
  return entry?.kind === 'textRead' ? entry.quotes : {};
};

describe('the words a rule cites of a text', () => {
  it('are those of the finding it asks for', () => {
    expect(quotesOf({ seen: { textRead: { writing: 'lettre', finds: 'promesse' } } })).toEqual({
      promesse: 'nous réglerons',
    });
  });

  it('are those of the facts it wants none to lack, in its own order', () => {
    const quotes = quotesOf({ seen: { textRead: { lacks: { not: ['montant', 'salutation'] } } } });
    expect(Object.keys(quotes)).toEqual(['montant', 'salutation']);
  });

  it('are all when it names none, or none that is quoted', () => {
    expect(quotesOf({ seen: { textRead: { writing: 'lettre' } } })).toEqual(read.quotes);
    expect(quotesOf({ seen: { textRead: { lacks: { not: 'signature' } } } })).toEqual(read.quotes);
  });

  it('are left alone in what is no text', () => {
    const entry: LogEntry = { seq: 0, atMs: 0, kind: 'partyOpened', party: 'lantier' };
    expect(narrowQuotes(entry, ['montant'])).toBe(entry);
  });

  it('are named once, whatever the number of matches', () => {
    const twice = [{ textRead: { finds: 'montant' } }, { textRead: { finds: ['montant', 'promesse'] } }];
    expect(findingsNamed(twice)).toEqual(['montant', 'promesse']);
  });
});

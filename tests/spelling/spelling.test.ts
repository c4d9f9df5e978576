/** The French dictionary, opened for real; and the page's talk with the worker that holds it, with a stand-in for the worker. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AnswerMachine, type SpellingAnswer, type SpellingQuestion, talkTo } from '../../src/spelling/index.ts';
import { openSpeller } from '../../src/spelling/openSpeller.ts';
import { TRADE_WORDS } from '../../src/spelling/tradeWords.ts';
import type { Speller } from '../../src/writing/index.ts';

describe('the dictionary', () => {
  let speller: Speller;
  beforeAll(async () => {
    speller = await openSpeller((file) => readFile(file));
  });

  it.each(['reçu', 'Réponse', 'rendez-vous', 'avez-vous', 'a-t-il', 'aujourd’hui', 'œuvre', 'BONJOUR'])(
    'knows « %s »',
    (word) => expect(speller.isKnown(word)).toBe(true),
  );

  it.each(['recu', 'Reponse', 'facturre', 'rendez-vou', 'interesse', 'nous-memes'])('does not know « %s »', (word) =>
    expect(speller.isKnown(word)).toBe(false),
  );

  it.each([
    'connaitre',
    'aout',
    'maitresse',
    'cèdera',
    'règlementation',
    'aigüe',
    'renouvèle',
    'entretemps',
    'Weekend',
  ])('accepts « %s », as written since 1990', (word) => expect(speller.isKnown(word)).toBe(true));

  it.each(['finimes', 'futes'])('does not take « %s » for a form of 1990', (word) =>
    expect(speller.isKnown(word)).toBe(false),
  );

  it('knows the words of the office, and none it would know without them', async () => {
    for (const word of TRADE_WORDS) expect(speller.isKnown(word), word).toBe(true);
    expect(speller.isKnown('Visio')).toBe(true);
  });

  it('suggests what was meant, the likeliest first, and not the word itself', () => {
    expect(speller.suggest('reponse')[0]).toBe('réponse');
    expect(speller.suggest('recu')).toContain('reçu');
    expect(speller.suggest('recu').length).toBeLessThanOrEqual(5);
    expect(speller.suggest('xqzkvw')).not.toContain('xqzkvw');
  });

  it('says so when its files cannot be had', async () => {
    await expect(openSpeller(() => Promise.reject(new Error('hors ligne')))).rejects.toThrow('hors ligne');
  });
});

/** Answers as told, and remembers what it was asked. */
function standIn(answer: (question: SpellingQuestion) => SpellingAnswer['words']) {
  const asked: SpellingQuestion[] = [];
  let hear: (answer: SpellingAnswer) => void = () => undefined;
  let breakDown: () => void = () => undefined;
  const machine: AnswerMachine = {
    ask: (question) => {
      asked.push(question);
      hear({ id: question.id, words: answer(question) });
    },
    onAnswer: (heard) => {
      hear = heard;
    },
    onBreak: (heard) => {
      breakDown = heard;
    },
  };
  return { machine, asked, breakDown: () => breakDown() };
}

describe('the page and the worker', () => {
  it('asks about each word once, and remembers', async () => {
    const { machine, asked } = standIn(({ words }) => words.filter((word) => word === 'recu'));
    const speller = talkTo(machine);
    expect(speller.recall('recu')).toBeNull();
    expect(await speller.learn(['recu', 'bon', 'recu'])).toBe(true);
    expect([speller.recall('recu'), speller.recall('bon')]).toEqual([false, true]);
    await speller.learn(['bon', 'hier']);
    expect(asked.map(({ words }) => words)).toEqual([['recu', 'bon'], ['hier']]);
  });

  it('asks for suggestions once', async () => {
    const { machine, asked } = standIn(() => ['reçu']);
    const speller = talkTo(machine);
    expect(await speller.suggest('recu')).toEqual(['reçu']);
    expect(await speller.suggest('recu')).toEqual(['reçu']);
    expect(asked).toHaveLength(1);
  });

  it('knows nothing more, and asks again, when the dictionary could not be had', async () => {
    let isHere = false;
    const { machine } = standIn(() => (isHere ? [] : null));
    const speller = talkTo(machine);
    expect(await speller.learn(['bon'])).toBe(false);
    expect(speller.recall('bon')).toBeNull();
    expect(await speller.suggest('bon')).toEqual([]);
    isHere = true;
    expect(await speller.learn(['bon'])).toBe(true);
  });

  it('answers at once when the worker has broken down', async () => {
    const { machine, asked, breakDown } = standIn(() => []);
    const speller = talkTo({ ...machine, ask: () => undefined });
    const waiting = speller.learn(['bon']);
    breakDown();
    expect(await waiting).toBe(false);
    expect(await speller.learn(['hier'])).toBe(false);
    expect(asked).toEqual([]);
  });
});

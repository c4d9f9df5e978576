import { describe, expect, test } from 'vitest';
import { fillCards } from '../../src/report/cards/fillCards.ts';
import { linesAround } from '../../src/report/thread/aroundMoment.ts';
import { assessment, debrief, evidence, minute, verdict, visitor } from './support/debrief.ts';

const { verdicts } = assessment;

describe('cards to talk over', () => {
  test('are two to four, in order of time, one per moment', () => {
    const cards = fillCards(debrief, verdicts);
    expect(cards.length).toBeGreaterThanOrEqual(2);
    expect(cards.length).toBeLessThanOrEqual(4);
    const times = cards.map(({ atMs }) => atMs);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  });

  test('say the fact with its hour and its words, then what the curve did', () => {
    const card = fillCards(debrief, verdicts).find(({ moment }) => moment === 4);
    expect(card?.seen).toBe(
      'À 9\u00a0h\u00a044, vous décrochez sans prévenir\u00a0: «\u202fAh ben voyons, allez-y, téléphonez\u202f!\u202f» ' +
        'Dans les 20\u00a0secondes qui suivent, M.\u00a0Perrin passe de l’agressivité à la colère.',
    );
    expect(card?.think).toContain('pèse sur «\u202fL’interlocuteur est écouté');
    expect(card?.wonder).toMatch(/^ce que vous cherchiez/);
  });

  test('tell a change of anger that is not a change of mood, and say so when nothing moved', () => {
    const flat = {
      ...visitor,
      points: visitor.points.map((point) => ({ ...point, anger: 3, mood: 'impatient' as const })),
    };
    const still = fillCards({ ...debrief, curves: [flat] }, verdicts);
    expect(still.some(({ seen }) => seen.endsWith('la colère de M.\u00a0Perrin ne bouge pas.'))).toBe(true);
    const rising = {
      ...flat,
      points: flat.points.map((point) => ({ ...point, anger: 2 + (point.atMs / 600_000) * 15 })),
    };
    const up = fillCards({ ...debrief, curves: [{ ...rising, name: 'Le visiteur' }] }, verdicts);
    expect(up.some(({ seen }) => seen.includes('la colère du visiteur monte'))).toBe(true);
  });

  test('never only blame: the best thing done is there when there is one', () => {
    const moments = debrief.moments.map((one) => ({
      ...one,
      effect: one.n === 3 ? ('soothes' as const) : ('raises' as const),
    }));
    const cards = fillCards({ ...debrief, moments }, []);
    expect(cards.some(({ moment }) => moment === 3)).toBe(true);
  });

  test('come from faults when no moment stands out, and are none when nothing happened', () => {
    const faults = [verdict('TC2', 'non-acquis', [evidence(2, 'Le dossier est ouvert sans vérifier', 'major')])];
    const [card] = fillCards({ ...debrief, moments: [] }, faults);
    expect(card).toMatchObject({ moment: null, atMs: minute(2) });
    expect(card?.seen).toBe('À 9\u00a0h\u00a040\u00a0: le dossier est ouvert sans vérifier.');
    expect(fillCards({ ...debrief, moments: [] }, [])).toEqual([]);
  });

  test('invent no curve for somebody who was not in the hall', () => {
    const onLine = debrief.moments.map((moment) => ({ ...moment, who: 'appelant', anger: null }));
    for (const { seen } of fillCards({ ...debrief, moments: onLine }, [])) expect(seen).not.toContain('secondes');
  });
});

describe('the words around a moment', () => {
  test('are those said within ten seconds, before and after', () => {
    const lines = linesAround(debrief, minute(4.4));
    expect(lines.map(({ text }) => text)).toEqual([
      'C’est moi ou c’est l’ordinateur\u202f?',
      'Excusez-moi, je cherche votre dossier.',
    ]);
  });

  test('are the nearest line when it was silent, and nothing when nobody ever spoke', () => {
    expect(linesAround(debrief, minute(3)).map(({ atMs }) => atMs)).toEqual([minute(1.7)]);
    expect(linesAround({ transcript: [], deeds: [] }, minute(3))).toEqual([]);
  });
});

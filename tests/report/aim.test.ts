import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/index.ts';
import { sayWhence } from '../../src/report/aim/AimSection.tsx';
import { proposeAim } from '../../src/report/aim/proposeAim.ts';
import { assessment, debrief, evidence, indicatorTitled, minute, verdict } from './support/debrief.ts';

const assess = (...verdicts: Assessment['verdicts'][number][]): Assessment => ({
  verdicts,
  indicators: [indicatorTitled('ecoute', 'La demande est écoutée')],
});

describe('the aim', () => {
  test('comes from the weakest criterion, in the words of the situation', () => {
    const aim = proposeAim(assessment, debrief);
    expect(aim.because?.criterion).toBe('TC2');
    expect(aim.text).toBe('Ce qui ne regarde personne d’autre ne se dit pas à voix haute.');
  });

  test('prefers a critical act to several major ones', () => {
    const grave = verdict('TC2', 'non-acquis', [evidence(2, 'Secret dit', 'critical')]);
    const many = verdict('T1.1', 'non-acquis', [evidence(1, 'a', 'major'), evidence(3, 'b', 'major')]);
    expect(proposeAim(assess(many, grave), debrief).because?.criterion).toBe('TC2');
  });

  test('is still something when all is acquired but for a minor fault', () => {
    const nearly = verdict('T1.1', 'acquis', [evidence(1, 'x', 'shows'), evidence(2, 'y', 'minor')]);
    expect(proposeAim(assess(nearly), debrief).because?.evidence.text).toBe('y');
  });

  test('is another variant when nothing was weak, and to begin when nothing was seen', () => {
    const met = proposeAim(assess(verdict('T1.1', 'acquis', [evidence(1, 'x', 'shows')])), debrief);
    expect(met).toMatchObject({ because: null, fromMs: null });
    expect(met.text).toContain('autre tirage');
    expect(proposeAim(assess(verdict('T1.1', 'non-observe')), debrief).text).toContain('jusqu’au bout');
  });

  test('does not go against the decision of a person', () => {
    const decisions = { TC2: { verdict: 'acquis', motive: 'Voix basse.' } } as const;
    expect(proposeAim(assessment, debrief, decisions).because?.criterion).not.toBe('TC2');
  });

  test('is played again from a little before, never from before the beginning', () => {
    const late = verdict('T1.1', 'non-acquis', [evidence(3.2, 'x', 'major')]);
    expect(proposeAim(assess(late), debrief).fromMs).toBe(minute(3.2) - 15_000);
    const early = verdict('T1.1', 'non-acquis', [evidence(0.1, 'x', 'major')]);
    expect(proposeAim(assess(early), debrief).fromMs).toBe(0);
  });

  test('is played again from the start when the thing never came, but not when a fault came last', () => {
    const atEnd = evidence(debrief.durationMs / 60_000, 'x', 'major');
    const judged = { ...indicatorTitled('ecoute', 'Écouter'), missing: [atEnd] };
    const verdicts = [verdict('T1.1', 'non-acquis', [atEnd])];
    expect(proposeAim({ verdicts, indicators: [judged] }, debrief).fromMs).toBe(0);
    expect(proposeAim(assess(...verdicts), debrief).fromMs).toBe(debrief.durationMs - 15_000);
  });

  test('names the moment when one was marked there', () => {
    const marked = proposeAim(assess(verdict('T1.1', 'non-acquis', [evidence(4.4, 'x', 'major')])), debrief);
    expect(sayWhence(marked, debrief.startsAtMinutes)).toBe('À rejouer depuis 9\u00a0h\u00a042, moment 2');
    expect(sayWhence({ ...marked, fromMs: null }, 0)).toBe('');
  });
});

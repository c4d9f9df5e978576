import { describe, expect, it } from 'vitest';
import { assessRun } from '../../src/assessment/index.ts';
import type { Fact } from '../../src/model/log.ts';
import type { Indicator } from '../../src/scenario/schema/index.ts';
import { learn, logOf, pickUp, ring, say, scenarioWith } from './support/logs.ts';

const draws = { qui: 'perrin' };
const judge = (
  indicators: readonly Partial<Indicator>[],
  facts: readonly (readonly [number, Fact])[],
  tolerance: Record<string, number> = {},
) => {
  const verdict = assessRun(scenarioWith(indicators, tolerance), { log: logOf(...facts), draws }).verdicts[0];
  if (!verdict) throw new Error('no verdict');
  return verdict;
};

const greeted = {
  if: { seen: { said: { acts: 'greet' } } },
  say: 'À {heure}, vous saluez {personne} : {mots}.',
  missing: 'major',
  otherwise: 'À {heure}, {personne} attend un bonjour.',
} as const;
const faultOf = (act: 'jargon' | 'calmDown' | 'blame') => ({
  if: { seen: { said: { acts: act } } },
  say: `${act} : {mots}`,
});
const arrival: Fact = { kind: 'personMoved', who: 'visiteur', to: 'counter' };
const occasion = { seen: { personMoved: { to: 'counter' } } };
const judged: Partial<Indicator> = {
  occasion,
  noOccasion: 'Personne ne s’est présenté.',
  shows: [greeted],
  minor: [faultOf('jargon'), faultOf('calmDown')],
  major: [faultOf('blame')],
};

describe('the verdict of a criterion', () => {
  it('is acquis when shown without fault', () => {
    expect(
      judge(
        [judged],
        [
          [1, arrival],
          [2, say(['greet'])],
        ],
      ).verdict,
    ).toBe('acquis');
  });
  it('is acquis with as many minor faults as tolerated', () => {
    expect(
      judge(
        [judged],
        [
          [1, arrival],
          [2, say(['greet', 'jargon'])],
        ],
      ).verdict,
    ).toBe('acquis');
  });
  it('is partiel with one minor fault more', () => {
    expect(
      judge(
        [judged],
        [
          [1, arrival],
          [2, say(['greet', 'jargon', 'calmDown'])],
        ],
      ).verdict,
    ).toBe('partiel');
  });
  it('follows the tolerance of the situation', () => {
    const facts = [
      [1, arrival],
      [2, say(['greet', 'jargon'])],
    ] as const;
    expect(judge([judged], facts, { 'T1.1': 0 }).verdict).toBe('partiel');
    expect(
      judge(
        [judged],
        [
          [1, arrival],
          [2, say(['greet', 'jargon', 'calmDown'])],
        ],
        { 'T1.1': 2 },
      ).verdict,
    ).toBe('acquis');
  });
  it('is non-acquis with one major fault, however well the rest was done', () => {
    expect(
      judge(
        [judged],
        [
          [1, arrival],
          [2, say(['greet'])],
          [3, say(['blame'])],
        ],
      ).verdict,
    ).toBe('non-acquis');
  });
  it('is non-acquis when the occasion arose and was ignored', () => {
    expect(
      judge(
        [judged],
        [
          [1, arrival],
          [60, learn],
        ],
      ).verdict,
    ).toBe('non-acquis');
  });
  it('counts a missing thing declared minor as a minor fault', () => {
    const minorMissing = { ...judged, shows: [{ ...greeted, missing: 'minor' as const }] };
    expect(judge([minorMissing], [[1, arrival]]).verdict).toBe('acquis');
    expect(judge([minorMissing], [[1, arrival]], { 'T1.1': 0 }).verdict).toBe('partiel');
  });
  it('is non-observe, with the reason, when the occasion never arose', () => {
    const verdict = judge([judged], [[2, say(['blame'])]]);
    expect(verdict).toMatchObject({ verdict: 'non-observe', why: 'Personne ne s’est présenté.', evidence: [] });
  });
  it('judges a critical act even when the occasion never arose', () => {
    const critical = {
      ...judged,
      critical: [{ if: { seen: { said: { acts: 'insult' as const } } }, say: 'Insulte : {mots}' }],
    };
    expect(judge([critical], [[2, say(['insult'])]]).verdict).toBe('non-acquis');
  });
  it('leaves to a person what only a person can judge', () => {
    const verdict = judge([{ mode: 'human', title: 'la tenue' }], [[1, arrival]]);
    expect(verdict).toMatchObject({ verdict: 'humain', why: 'Une personne juge : la tenue' });
  });
  it('asks for confirmation when the indicator is not the software’s alone', () => {
    expect(
      judge(
        [{ ...judged, mode: 'software-to-confirm' }],
        [
          [1, arrival],
          [2, say(['greet'])],
        ],
      ).toConfirm,
    ).toBe(true);
    expect(
      judge(
        [judged],
        [
          [1, arrival],
          [2, say(['greet'])],
        ],
      ).toConfirm,
    ).toBe(false);
  });
  it('adds up the faults of all its indicators', () => {
    const other = { ...judged, minor: [faultOf('calmDown')] };
    const first = { ...judged, minor: [faultOf('jargon')] };
    expect(
      judge(
        [first, other],
        [
          [1, arrival],
          [2, say(['greet', 'jargon', 'calmDown'])],
        ],
      ).verdict,
    ).toBe('partiel');
  });
  it('ignores an indicator of another variant', () => {
    const elsewhere = { ...judged, when: { draw: { qui: 'collet' } } };
    expect(judge([elsewhere], [[1, arrival]]).why).toBe('Cette variante n’en offre pas l’occasion.');
  });
  it('speaks to every criterion the indicator names, in the order named', () => {
    const scenario = scenarioWith([{ ...judged, criteria: ['T2.1', 'TC1'] }, judged]);
    const verdicts = assessRun(scenario, { log: logOf([1, arrival], [2, say(['greet'])]), draws }).verdicts;
    expect(verdicts.map(({ criterion, verdict }) => [criterion, verdict])).toEqual([
      ['T2.1', 'acquis'],
      ['TC1', 'acquis'],
      ['T1.1', 'acquis'],
    ]);
  });
});

describe('evidence', () => {
  it('quotes the words, the time of day and the person of the variant', () => {
    const verdict = judge(
      [judged],
      [
        [1, arrival],
        [130, say(['greet'], { text: 'Bonjour monsieur.' })],
      ],
    );
    expect(verdict.evidence).toEqual([
      {
        atMs: 130_000,
        text: 'À 9\u00a0h\u00a040, vous saluez M.\u00a0Perrin : «\u202fBonjour monsieur.\u202f»',
        weight: 'shows',
        indicator: 'indicateur-1',
        entries: [1],
      },
    ]);
  });
  it('dates what is missing by the moment of the occasion', () => {
    const verdict = judge(
      [judged],
      [
        [65, arrival],
        [300, learn],
      ],
    );
    expect(verdict.evidence[0]).toMatchObject({ atMs: 65_000, weight: 'major', entries: [0] });
    expect(verdict.evidence[0]?.text).toBe('À 9\u00a0h\u00a039, M.\u00a0Perrin attend un bonjour.');
  });
  it('comes in the order of the log', () => {
    const verdict = judge(
      [judged],
      [
        [1, arrival],
        [5, say(['calmDown'])],
        [9, say(['jargon'])],
        [12, say(['greet'])],
      ],
    );
    expect(verdict.evidence.map(({ atMs }) => atMs)).toEqual([5000, 9000, 12_000]);
  });
  it('says durations and numbers', () => {
    const slow = {
      shows: [],
      occasion: { seen: { phoneRang: {} } },
      minor: [
        {
          if: { not: { within: { seconds: 5, after: { phoneRang: {} }, seen: { phonePickedUp: {} } } } },
          say: 'Décroché après {duree}.',
        },
      ],
      major: [{ if: { count: { of: { phoneRang: {} }, atLeast: 2 } }, say: '{nombre} sonneries.' }],
    };
    const verdict = judge(
      [slow],
      [
        [0, ring],
        [10, ring],
        [12, pickUp],
      ],
    );
    expect(verdict.evidence.map(({ text }) => text).sort()).toEqual(['2 sonneries.', 'Décroché après 12\u00a0s.']);
  });
  it('never takes what was typed for a repère', () => {
    const fill = (text: string) => text.replace('{visiteur.nom}', 'Perrin');
    const scenario = scenarioWith([{ shows: [{ ...greeted, say: '{visiteur.nom} : {mots}' }] }]);
    const log = logOf([1, say(['greet'], { text: 'Bonjour {visiteur.nom}' })]);
    const [verdict] = assessRun(scenario, { log, draws }, fill).verdicts;
    expect(verdict?.evidence[0]?.text).toBe('Perrin : «\u202fBonjour {visiteur.nom}\u202f»');
  });
  it('says so when the only thing to show was the absence of a fault', () => {
    const spotless = { title: 'Secret gardé', occasion, major: [faultOf('blame')] };
    expect(judge([spotless], [[1, arrival]]).evidence[0]?.text).toBe('Secret gardé : rien à reprocher.');
  });
});

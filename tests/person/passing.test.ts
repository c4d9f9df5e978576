/** What time does to a person. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  angerOf,
  createFeelings,
  type Feelings,
  feelSecond,
  halvingFactor,
  moodFor,
  type Surroundings,
  TUNING,
} from '../../src/person/index.ts';

const around: Surroundings = {
  where: 'counter',
  attended: true,
  talking: 'learner',
  mood: 'angry',
  need: 'expressed',
  helpComing: false,
  nowMs: 0,
  patienceS: 400,
};

function live(feelings: Feelings, seconds: number, surroundings: Partial<Surroundings> = {}): Feelings {
  let now = feelings;
  for (let s = 1; s <= seconds; s += 1)
    now = feelSecond(now, { ...around, nowMs: s * 1000, ...surroundings }, TUNING).feelings;
  return now;
}

const someone = (anger: number, grievance = 0) => createFeelings({ anger, trust: 5, grievance, temper: 'reactive' });

describe('time', () => {
  it('halves the mood behind in a minute and a burst in a quarter of one', () => {
    expect(angerOf(live(someone(8), 60))).toBeCloseTo(4000, -2);
    expect(live({ ...someone(0), burst: 8000 }, 15).burst).toBeCloseTo(4000, -2);
  });

  it('never fades below what the grievance still gives reason for', () => {
    expect(angerOf(live(someone(8, 5), 1000))).toBe(5000);
  });

  it('finds the halving factor to the last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), (n) => {
        expect(halvingFactor(n) ** n).toBeCloseTo(0.5, 10);
      }),
    );
  });

  it('weighs an unexplained wait five times an explained one', () => {
    const waiting = { attended: false, talking: 'nobody' } as const;
    const unexplained = angerOf(live(someone(0, 10), 20, waiting));
    const explained = angerOf(live({ ...someone(0, 10), explainedUntilMs: 1_000_000 }, 20, waiting));
    expect(unexplained).toBe(1000);
    expect(explained).toBe(200);
  });

  it('weighs most to be ignored while one speaks', () => {
    expect(angerOf(live(someone(0, 10), 5, { attended: false, talking: 'them' }))).toBe(1000);
  });

  it('makes someone speak up after being left alone, and give up at the end of their patience', () => {
    const waiting = { attended: false, talking: 'nobody' } as const;
    expect(feelSecond(live(someone(1), 6, waiting), { ...around, ...waiting, nowMs: 7000 }, TUNING).impulse).toBe(
      'ignored',
    );
    const queue = { ...waiting, where: 'queue', patienceS: 30 } as const;
    expect(feelSecond(live(someone(1), 29, queue), { ...around, ...queue, nowMs: 30_000 }, TUNING).impulse).toBe(
      'gives-up',
    );
  });

  it('leaves in a fury after too long in anger without help, and not when help is coming', () => {
    const hot = { mood: 'aggressive' } as const;
    expect(feelSecond(live(someone(7), 89, hot), { ...around, ...hot }, TUNING).impulse).toBe('explodes');
    expect(
      feelSecond(live(someone(7), 89, { ...hot, helpComing: true }), { ...around, ...hot, helpComing: true }, TUNING)
        .impulse,
    ).not.toBe('explodes');
  });
});

describe('moods', () => {
  it('rise at 2, 4, 6, 8 and fall half a point lower', () => {
    expect(moodFor(3999, 'calm')).toBe('impatient');
    expect(moodFor(4000, 'calm')).toBe('angry');
    expect(moodFor(3600, 'angry')).toBe('angry');
    expect(moodFor(3499, 'angry')).toBe('impatient');
  });
});

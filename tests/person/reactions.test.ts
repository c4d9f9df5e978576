/** What acts do to a person: the table of the model, as rules. */
import { describe, expect, it } from 'vitest';
import {
  angerOf,
  createFeelings,
  type Feelings,
  type Hearing,
  MILLI,
  reactToAct,
  TUNING,
} from '../../src/person/index.ts';

const angry = (anger = 5, temper: Feelings['temper'] = 'reactive') =>
  createFeelings({ anger, trust: 5, grievance: 4, temper });
const hearing: Hearing = { mood: 'angry', need: 'expressed', listened: true, exact: true };
const change = (feelings: Feelings, act: Parameters<typeof reactToAct>[1], around: Partial<Hearing> = {}) =>
  (angerOf(reactToAct(feelings, act, { ...hearing, ...around }, TUNING)) - angerOf(feelings)) / MILLI;

describe('an act and the anger it moves', () => {
  it('soothes by an exact reformulation and vexes by a wrong one', () => {
    expect(change(angry(), 'reformulate')).toBe(-2);
    expect(change(angry(), 'reformulate', { exact: false })).toBe(1);
  });

  it('weighs an apology less before listening than after', () => {
    expect(change(angry(), 'apologise', { listened: false })).toBe(-0.5);
    expect(change(angry(), 'apologise')).toBe(-1.5);
  });

  it('takes rules badly before listening only', () => {
    expect(change(angry(), 'explainRule', { listened: false })).toBe(1.5);
    expect(change(angry(), 'justify')).toBe(0);
  });

  it('gives a solution no effect until the need was reformulated', () => {
    expect(change(angry(), 'propose')).toBe(0);
    expect(change(angry(), 'propose', { need: 'reformulated' })).toBe(-2);
  });

  it('lets a limit soothe from 6 on and vex below 5', () => {
    expect(change(angry(7), 'setLimit')).toBe(-1.5);
    expect(change(angry(5.5), 'setLimit')).toBe(0);
    expect(change(angry(4), 'setLimit')).toBe(1);
  });

  it('halves each repetition of what soothes', () => {
    const once = reactToAct(angry(8), 'nameFeeling', hearing, TUNING);
    expect(change(once, 'nameFeeling')).toBe(-0.75);
  });

  it('answers an instrumental temper with limits rather than empathy', () => {
    expect(change(angry(7, 'instrumental'), 'nameFeeling')).toBeCloseTo(-0.3);
    expect(change(angry(7, 'instrumental'), 'setLimit')).toBeCloseTo(-2.25);
  });

  it('soothes nobody who threatens', () => {
    expect(change(angry(9), 'reformulate', { mood: 'threatening' })).toBe(0);
    expect(change(angry(9), 'insult', { mood: 'threatening' })).toBeGreaterThan(0);
  });
});

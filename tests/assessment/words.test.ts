import { describe, expect, it } from 'vitest';
import { evaluateRule } from '../../src/assessment/index.ts';
import type { Rule } from '../../src/scenario/schema/index.ts';
import { comesBefore, hangUp, learn, logOf, type Moment, pickUp, ring, say } from './support/logs.ts';

const greeting = { said: { acts: 'greet' } };
const question = { said: { acts: 'ask' } };
const holds = (rule: Rule, ...facts: Moment[]) => evaluateRule(rule, logOf(...facts)).holds;

describe('an empty log', () => {
  it.each<[string, Rule, boolean]>([
    ['seen is false', { seen: greeting }, false],
    ['never is true', { never: greeting }, true],
    ['count compares zero: at least one is false', { count: { of: greeting, atLeast: 1 } }, false],
    ['count compares zero: at most one is true', { count: { of: greeting, atMost: 1 } }, true],
    ['before is true', comesBefore(greeting, question), true],
    ['within is true', { within: { seconds: 20, after: { phoneRang: {} }, seen: { phonePickedUp: {} } } }, true],
    ['between is true', { between: { from: greeting, to: question, seen: { listened: {} } } }, true],
    ['mark is false', { mark: 'known.piece-manquante' }, false],
    ['all follows its parts', { all: [{ never: greeting }, { seen: greeting }] }, false],
    ['any follows its parts', { any: [{ never: greeting }, { seen: greeting }] }, true],
    ['not turns its part over', { not: { seen: greeting } }, true],
  ])('%s', (_, rule, expected) => {
    expect(evaluateRule(rule, []).holds).toBe(expected);
  });
});

describe('matches', () => {
  it('finds a value in a field that is a list', () => {
    expect(holds({ seen: { said: { acts: 'apologise' } } }, [1, say(['nameFeeling', 'apologise'])])).toBe(true);
  });
  it('accepts any of several values', () => {
    expect(
      holds({ seen: { said: { mood: ['angry', 'aggressive'] } } }, [1, say(['ask'], { mood: 'aggressive' })]),
    ).toBe(true);
    expect(holds({ seen: { said: { mood: ['angry', 'aggressive'] } } }, [1, say(['ask'], { mood: 'calm' })])).toBe(
      false,
    );
  });
  it('asks for every field given', () => {
    expect(
      holds({ seen: { said: { acts: 'reformulate', exact: true } } }, [1, say(['reformulate'], { exact: false })]),
    ).toBe(false);
  });
  it('compares numbers with bounds', () => {
    expect(holds({ seen: { phonePickedUp: { ringMs: { max: 7000 } } } }, [1, pickUp])).toBe(true);
    expect(holds({ seen: { phonePickedUp: { ringMs: { min: 7001 } } } }, [1, pickUp])).toBe(false);
  });
  it('compares the length of a list with bounds', () => {
    expect(
      holds({ seen: { said: { overheardBy: { min: 1 } } } }, [1, say(['ask'], { overheardBy: ['deuxieme'] })]),
    ).toBe(true);
    expect(holds({ seen: { said: { overheardBy: { min: 1 } } } }, [1, say(['ask'])])).toBe(false);
  });
  it('refuses values with not', () => {
    expect(holds({ seen: { said: { to: { not: 'visiteur' } } } }, [1, say(['ask'])])).toBe(false);
    expect(holds({ seen: { said: { acts: { not: ['ask', 'greet'] } } } }, [1, say(['greet', 'explainStep'])])).toBe(
      false,
    );
  });
  it('tells empty from filled', () => {
    expect(holds({ seen: { said: { overheardBy: { empty: true } } } }, [1, say(['ask'])])).toBe(true);
    expect(holds({ seen: { said: { text: { empty: true } } } }, [1, say(['ask'])])).toBe(false);
  });
  it('reads inside a field', () => {
    expect(holds({ seen: { act: { 'act.do': 'pickUp' } } }, [1, { kind: 'act', act: { do: 'pickUp' } }])).toBe(true);
  });
  it('takes a list of matches as alternatives', () => {
    expect(holds({ seen: [greeting, { phoneRang: {} }] }, [1, ring])).toBe(true);
  });
});

describe('before', () => {
  const rule: Rule = comesBefore(greeting, question);
  it('holds when the first thing came first', () => {
    expect(holds(rule, [1, say(['greet'])], [2, say(['ask'])])).toBe(true);
  });
  it('fails when the second thing came alone or first', () => {
    expect(holds(rule, [2, say(['ask'])])).toBe(false);
    expect(holds(rule, [1, say(['ask'])], [2, say(['greet'])])).toBe(false);
  });
  it('accepts both in one breath', () => {
    expect(holds(rule, [1, say(['greet', 'ask'])])).toBe(true);
  });
  it('cites what came too early', () => {
    expect(evaluateRule(rule, logOf([1, say(['ask'])], [2, say(['greet'])])).cited.map(({ seq }) => seq)).toEqual([0]);
  });
});

describe('within', () => {
  const rule: Rule = { within: { seconds: 10, after: { phoneRang: {} }, seen: { phonePickedUp: {} } } };
  it('holds up to the last instant of the delay, and no later', () => {
    expect(holds(rule, [0, ring], [10, pickUp])).toBe(true);
    expect(holds(rule, [0, ring], [10.001, pickUp])).toBe(false);
  });
  it('asks for an answer to each occasion', () => {
    expect(holds(rule, [0, ring], [5, pickUp], [20, ring], [31, learn])).toBe(false);
  });
  it('does not hold a running delay against the learner', () => {
    expect(holds(rule, [0, ring], [9, learn])).toBe(true);
  });
  it('does not let an answer count before its question', () => {
    expect(holds(rule, [0, pickUp], [1, ring], [12, learn])).toBe(false);
  });
  it('tells the delay that was broken', () => {
    expect(evaluateRule(rule, logOf([0, ring], [12, pickUp])).durationMs).toBe(12_000);
  });
});

describe('between', () => {
  const nothingSaid: Rule = {
    between: { from: { phonePickedUp: {} }, to: { phoneHungUp: {} }, never: { infoLearnt: {} } },
  };
  const somethingSaid: Rule = {
    between: { from: { phonePickedUp: {} }, to: { phoneHungUp: {} }, seen: { infoLearnt: {} } },
  };
  it('forbids inside the stretch only', () => {
    expect(holds(nothingSaid, [0, learn], [1, pickUp], [2, hangUp], [3, learn])).toBe(true);
    expect(holds(nothingSaid, [1, pickUp], [2, learn], [3, hangUp])).toBe(false);
  });
  it('forbids at once in a stretch still open', () => {
    expect(holds(nothingSaid, [1, pickUp], [2, learn])).toBe(false);
  });
  it('asks in every closed stretch, and not yet in an open one', () => {
    expect(holds(somethingSaid, [1, pickUp], [2, learn], [3, hangUp], [4, pickUp])).toBe(true);
    expect(holds(somethingSaid, [1, pickUp], [2, learn], [3, hangUp], [4, pickUp], [5, hangUp])).toBe(false);
  });
});

describe('count', () => {
  it('holds between its bounds', () => {
    const twoQuestions: Rule = { count: { of: question, atLeast: 2, atMost: 2 } };
    expect(holds(twoQuestions, [1, say(['ask'])])).toBe(false);
    expect(holds(twoQuestions, [1, say(['ask'])], [2, say(['ask'])])).toBe(true);
    expect(holds(twoQuestions, [1, say(['ask'])], [2, say(['ask'])], [3, say(['ask'])])).toBe(false);
  });
});

describe('mark', () => {
  it('reads what has become true, by its name in the scenario language', () => {
    expect(holds({ mark: 'known.piece-manquante' }, [1, learn])).toBe(true);
    expect(holds({ mark: 'act.visiteur.reformulate' }, [1, say(['reformulate'])])).toBe(true);
    expect(holds({ mark: 'act.visiteur.reformulate' }, [1, say(['apologise'])])).toBe(false);
  });
});

describe('all, any, not', () => {
  const both: Rule = { all: [{ seen: greeting }, { seen: question }] };
  it('cite the parts that decided', () => {
    const log = logOf([1, say(['greet'])], [2, say(['jargon'])], [3, say(['ask'])]);
    expect(evaluateRule(both, log).cited.map(({ seq }) => seq)).toEqual([0, 2]);
    expect(
      evaluateRule({ any: [{ seen: greeting }, { seen: { listened: {} } }] }, log).cited.map(({ seq }) => seq),
    ).toEqual([0]);
    expect(evaluateRule({ not: { seen: { said: { acts: 'jargon' } } } }, log).cited.map(({ seq }) => seq)).toEqual([1]);
  });
});

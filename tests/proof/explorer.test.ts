import { describe, expect, it } from 'vitest';
import { findSituation } from '../../src/cli/disk.ts';
import { explore } from '../../src/proof/explorer/explore.ts';
import { keyOfState } from '../../src/proof/explorer/stateKey.ts';
import { proveNoWayToGetStuckWithin } from '../../src/proof/proofs/noWayToGetStuck.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { openRun } from '../../src/simulation/index.ts';
import { situation, subjectWith } from './support/guichet.ts';

const { scenario } = situation;
const ENOUGH = 2500;
const variants = (...seeds: number[]) => seeds.map((seed) => ({ seed, pins: {} }));

describe('noWayToGetStuck', () => {
  it('passes when everything declared is reached and every criterion has its witnesses', () => {
    const result = proveNoWayToGetStuckWithin(subjectWith(), ENOUGH);
    expect(result.details).toEqual([]);
    expect(result.pass).toBe(true);
  });

  it('fails when a line can never be said', () => {
    const mute = (whole: Scenario): Scenario => ({
      ...whole,
      lines: [
        ...whole.lines,
        {
          id: 'jamais',
          who: 'visiteur',
          on: 'reply.greet',
          when: { afterS: 900 },
          text: 'Jamais.',
          delivery: '',
          reveals: [],
          repeatable: false,
        },
      ],
    });
    expect(proveNoWayToGetStuckWithin(subjectWith({ scenario: mute }), 300).details).toContain(
      'jamais atteint : line jamais',
    );
  });

  it('fails when a reply can never be offered', () => {
    const locked = (whole: Scenario): Scenario => ({
      ...whole,
      utterances: whole.utterances.map((one) => (one.id === 'sigle' ? { ...one, when: { afterS: 900 } } : one)),
    });
    expect(proveNoWayToGetStuckWithin(subjectWith({ scenario: locked }), 300).details).toContain(
      'jamais atteint : utterance sigle',
    );
  });

  it('fails when a message can never come', () => {
    const [known] = findSituation('exemple-courrier').scenario.mails;
    if (known === undefined) throw new Error('the example has messages');
    const waiting = (whole: Scenario): Scenario => ({
      ...whole,
      mails: [{ ...known, id: 'jamais', arrives: { afterS: 5, spreadS: 0, when: { afterS: 900 } } }],
    });
    expect(proveNoWayToGetStuckWithin(subjectWith({ scenario: waiting }), 300).details).toContain(
      'jamais atteint : mail jamais',
    );
  });

  it('fails when nobody can be acquis on a criterion', () => {
    const candidates = () => subjectWith().candidates.filter(({ id }) => id === 'rien');
    const result = proveNoWayToGetStuckWithin(subjectWith({ candidates }), 300);
    expect(result.details).toContain('T1.1 : aucun témoin acquis');
  });
});

describe('an exploration', () => {
  it('finds the states from which nothing closes the day', () => {
    const run = openRun(scenario, { seed: 1, engine: 'table' });
    const endless = run.fork();
    Object.defineProperty(endless, 'state', { get: () => ({ ...run.state, agenda: [] }) });
    const found = explore(scenario, { settings: variants(1), transitions: 1 }, [], [endless]);
    expect(found.deadEnds).toEqual(['à 0 s, graine 1 : plus rien ne mène à la fin']);
  });

  it('finds none in a situation that closes', () => {
    expect(explore(scenario, { settings: variants(1, 2), transitions: 500 }).deadEnds).toEqual([]);
  });

  it('is the same each time', () => {
    const once = () => {
      const { states, transitions, goals } = explore(scenario, { settings: variants(3), transitions: 400 });
      return { states, transitions, left: goals.list() };
    };
    expect(once()).toEqual(once());
  });

  it('says that it was bounded when its budget ends first', () => {
    expect(explore(scenario, { settings: variants(1), transitions: 50 }).bounded).toBe(true);
  });

  it('sees more with a larger budget', () => {
    const few = explore(scenario, { settings: variants(1), transitions: 100 });
    const many = explore(scenario, { settings: variants(1), transitions: 1000 });
    expect(many.states).toBeGreaterThan(few.states);
    expect(many.goals.list().length).toBeLessThan(few.goals.list().length);
  });
});

describe('the key of a state', () => {
  const run = openRun(scenario, { seed: 1, engine: 'table' });
  run.advance(15_000);
  it('leaves out clocks and feelings', () => {
    const later = run.fork();
    later.advance(16_500);
    expect(keyOfState(later.state)).toBe(keyOfState(run.state));
  });
  it('tells what has been done and where everything stands', () => {
    const opened = run.fork();
    opened.act({ do: 'openTool', tool: 'files' });
    expect(keyOfState(opened.state)).not.toBe(keyOfState(run.state));
    const closed = opened.fork();
    closed.act({ do: 'closeTool' });
    expect(keyOfState(closed.state)).not.toBe(keyOfState(run.state));
  });
});

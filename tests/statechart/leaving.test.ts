/** People who go while something is going on with them: nothing stays open behind them. */
import { describe, expect, it } from 'vitest';
import { openRun, type Run } from '../../src/simulation/index.ts';
import type { Office } from '../../src/statechart/index.ts';
import { hear } from '../../src/statechart/rules/hear.ts';
import { leave } from '../../src/statechart/rules/move.ts';
import { passTime } from '../../src/statechart/rules/passTime.ts';
import { say } from '../../src/statechart/rules/say.ts';
import { Turn } from '../../src/statechart/turn.ts';
import { situation } from '../support/situations.ts';

const scenario = situation('exemple-accueil');

/** The same, where the visitor is a colleague who only comes by. */
const withColleague = {
  ...scenario,
  characters: scenario.characters.map((one) => (one.id === 'visiteur' ? { ...one, role: 'colleague' as const } : one)),
};

function openUntil(isThere: (office: Office) => boolean, played = scenario): Run {
  const run = openRun(played, { seed: 4 });
  while (!isThere(run.state) && !run.over) run.advance(run.nowMs + 1000);
  expect(run.over).toBe(false);
  return run;
}

describe('somebody who leaves', () => {
  it('lets the learner’s sentence come to its end, so that the learner can speak again', () => {
    const run = openUntil(({ now, speech }) => now['place:visiteur'] === 'counter' && speech === null);
    const turn = new Turn(run.model, run.state);
    say(turn, 'bonjour');
    leave(turn, 'visiteur', 'served');
    const untilMs = turn.office.speech?.untilMs ?? 0;
    expect(untilMs).toBeGreaterThan(run.nowMs);
    const later = new Turn(run.model, turn.close());
    passTime(later, untilMs);
    expect(later.office.speech).toBeNull();
  });

  it('hangs up when they are on the telephone', () => {
    const run = openUntil(({ now }) => now.phone === 'ringing');
    run.act({ do: 'pickUp' });
    expect(run.state.now.phone).toBe('talking');
    const turn = new Turn(run.model, run.state);
    leave(turn, 'correspondante', 'furious');
    const { now, phone } = turn.close();
    expect(now.phone).toBe('idle');
    expect(phone.who).toBeNull();
    expect(now['place:correspondante']).toBe('away');
  });

  const standsThere = ({ now, speech }: Office): boolean => now['place:visiteur'] === 'counter' && speech === null;
  const listDepartures = (run: Run): readonly unknown[] => {
    const turn = new Turn(run.model, run.state);
    hear(turn, 'visiteur', 'au-revoir', true);
    return turn.close().agenda.flatMap(({ what }) => (what.kind === 'leave' ? [what] : []));
  };

  it('stays when told goodbye too early: their request is still open', () =>
    expect(listDepartures(openUntil(standsThere))).toEqual([]));

  it('goes when told goodbye if they are a colleague: they want nothing of us', () =>
    expect(listDepartures(openUntil(standsThere, withColleague))).toEqual([
      { kind: 'leave', who: 'visiteur', how: 'served' },
    ]));
});

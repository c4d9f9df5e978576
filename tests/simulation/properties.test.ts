/** What holds of any run whatever the learner does, in any order, at any time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchRun, openRun, replayRun } from '../../src/simulation/index.ts';
import { arbitraryMoves, playMoves } from '../support/arbitraryActs.ts';
import { FIRST_SITUATION, situation } from '../support/situations.ts';

const scenario = situation(FIRST_SITUATION);
const seeds = fc.integer({ min: 0, max: 10_000 });
const RUNS = { numRuns: 60 };

describe('any sequence of acts, in any order, at any time', () => {
  it('never throws, and leaves every region of the chart where the rules say it is', () => {
    fc.assert(
      fc.property(seeds, arbitraryMoves(scenario), (seed, moves) => {
        const run = openRun(scenario, { seed });
        playMoves(run, moves);
        const { moment: _moment, ...regions } = run.standing.value as Record<string, string>;
        expect(regions).toEqual(run.state.now);
      }),
      RUNS,
    );
  });

  it('goes the same way with the machine and with the table of its moves', () => {
    fc.assert(
      fc.property(seeds, arbitraryMoves(scenario), (seed, moves) => {
        const chart = openRun(scenario, { seed, engine: 'chart' });
        const table = openRun(scenario, { seed, engine: 'table' });
        playMoves(chart, moves);
        playMoves(table, moves);
        expect(JSON.stringify(table.log)).toBe(JSON.stringify(chart.log));
        expect(table.state).toEqual(chart.state);
      }),
      RUNS,
    );
  });

  it('replays to the byte from its acts alone', () => {
    fc.assert(
      fc.property(seeds, arbitraryMoves(scenario), (seed, moves) => {
        const run = openRun(scenario, { seed });
        playMoves(run, moves);
        expect(JSON.stringify(replayRun(scenario, run.record()).log)).toBe(JSON.stringify(run.log));
      }),
      RUNS,
    );
  });

  it('gives the same log however time is cut', () => {
    fc.assert(
      fc.property(seeds, arbitraryMoves(scenario, 25), fc.integer({ min: 1, max: 3000 }), (seed, moves, cutMs) => {
        const whole = openRun(scenario, { seed });
        const cut = openRun(scenario, { seed });
        for (const move of moves) {
          const untilMs = whole.nowMs + move.waitMs;
          playMoves(whole, [move]);
          for (let ms = cut.nowMs + cutMs; ms < untilMs; ms += cutMs) cut.advance(ms);
          cut.advance(untilMs);
          playMoves(cut, [{ ...move, waitMs: 0 }]);
        }
        expect(JSON.stringify(cut.log)).toBe(JSON.stringify(whole.log));
        expect(JSON.stringify(cut.state.feelings)).toBe(JSON.stringify(whole.state.feelings));
      }),
      { numRuns: 20 },
    );
  });

  it('writes a log without a gap whose time never falls, and survives being stored as JSON', () => {
    fc.assert(
      fc.property(seeds, arbitraryMoves(scenario), (seed, moves) => {
        const run = openRun(scenario, { seed });
        playMoves(run, moves);
        run.log.forEach((entry, i) => {
          expect(entry.seq).toBe(i);
          expect(entry.atMs).toBeGreaterThanOrEqual(run.log[i - 1]?.atMs ?? 0);
        });
        expect(JSON.parse(JSON.stringify(run.record()))).toEqual(run.record());
      }),
      RUNS,
    );
  });

  it('branches from any instant into the same past', () => {
    fc.assert(
      fc.property(seeds, arbitraryMoves(scenario), fc.double({ min: 0, max: 1, noNaN: true }), (seed, moves, share) => {
        const run = openRun(scenario, { seed });
        playMoves(run, moves);
        const atMs = Math.floor(run.nowMs * share);
        const branch = branchRun(scenario, run.record(), atMs);
        const past = run.log.filter((entry) => entry.atMs < atMs);
        expect(branch.log.slice(0, past.length)).toEqual(past);
      }),
      RUNS,
    );
  });

  it('keeps every feeling between 0 and 10 points, in whole thousandths', () => {
    fc.assert(
      fc.property(seeds, arbitraryMoves(scenario), (seed, moves) => {
        const run = openRun(scenario, { seed });
        playMoves(run, moves);
        for (const { mood, burst, trust } of Object.values(run.state.feelings)) {
          for (const amount of [mood, burst, trust]) {
            expect(Number.isInteger(amount)).toBe(true);
            expect(amount).toBeGreaterThanOrEqual(0);
            expect(amount).toBeLessThanOrEqual(10_000);
          }
        }
      }),
      RUNS,
    );
  });

  it('ends by itself when nobody does anything', () => {
    const run = openRun(scenario, { seed: 1 });
    run.advance(3 * 3_600_000);
    expect(run.over).toBe(true);
    expect(run.log.at(-1)?.kind).toBe('ended');
  });
});

describe('on the telephone', () => {
  it('lets the eyes go to the hall and come back to the voice on the line', () => {
    const run = openRun(scenario, { seed: 3 });
    while (run.state.now.phone !== 'ringing' && !run.over) run.advance(run.nowMs + 1000);
    run.act({ do: 'pickUp' });
    const visitor = run.scenario.characters.find(({ id }) => run.whyNot({ do: 'look', at: id }) === null);
    if (visitor) run.act({ do: 'look', at: visitor.id });
    run.act({ do: 'look', at: 'phone' });
    expect(run.state.now.gaze).toBe('phone');
    expect(run.hand()?.onLine).toBe(true);
  });
});

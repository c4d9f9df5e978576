/**
 * Plays a recorded run again, act by act, each at its instant. The wall clock it gives to the session is its own: time goes to
 * where it is told, and no act of whoever watches gets in.
 */
import type { TimedAct } from '../../model/act.ts';
import type { Scenario } from '../../scenario/index.ts';
import { openSession, type SavedRun, type Session } from '../../session/index.ts';
import { branchRun, listActs } from '../../simulation/index.ts';

/** Sessions never let more than this pass at once (ms). */
const longestStepMs = 400;

export interface ReplayDriver {
  readonly session: Session;
  /** Simulated instant reached, ms. */
  nowMs(): number;
  /** Lets so much simulated time pass (ms), with the acts that fall within it; stops at the end of the record. */
  pass(ms: number): void;
  isOver(): boolean;
}

export function openReplay(scenario: Scenario, record: SavedRun, fromMs: number): ReplayDriver {
  const endMs = Math.max(record.nowMs, record.log.at(-1)?.atMs ?? 0);
  const startMs = Math.min(Math.max(0, Math.floor(fromMs)), endMs);
  const start = branchRun(scenario, record, startMs).record();
  let clockMs = 0;
  const session = openSession({
    id: record.id,
    scenario,
    resume: { ...record, log: start.log, endedAtMs: null, nowMs: startMs },
    now: () => clockMs,
    pace: { speed: 1, timed: true, paused: false },
  });
  const acts: TimedAct[] = listActs(record.log).filter(({ atMs }) => atMs >= startMs);
  const nowMs = (): number => session.run().nowMs;
  const isOver = (): boolean => session.run().over || (nowMs() >= endMs && acts.length === 0);

  const advance = (toMs: number): void => {
    while (nowMs() < toMs && !session.run().over) {
      clockMs += Math.min(longestStepMs, toMs - nowMs());
      session.tick();
    }
  };
  return {
    session,
    nowMs,
    isOver,
    pass: (ms) => {
      const target = Math.min(endMs, nowMs() + ms);
      for (let next = acts[0]; next !== undefined && next.atMs <= target; next = acts[0]) {
        advance(next.atMs);
        acts.shift();
        session.act(next.act);
      }
      advance(target);
    },
  };
}

/** The door of the views: what it shows, how the wall clock drives it, what it saves. */
import { describe, expect, it } from 'vitest';
import { NORMAL_PACE, openSession, type Pace, type SavedRun, type Session } from '../../src/session/index.ts';
import { FIRST_SITUATION, situation } from '../support/situations.ts';

const scenario = situation(FIRST_SITUATION);
const TICK_MS = 200;

/** A session on a wall clock of our own. */
function openOnClock(pace: Pace = NORMAL_PACE, resume?: SavedRun) {
  const wall = { ms: 1_000_000 };
  const saves: SavedRun[] = [];
  const session = openSession({
    id: 'essai',
    scenario,
    now: () => wall.ms,
    seed: 3,
    pace,
    resume,
    save: (run) => saves.push(run),
  });
  const wait = (wallMs: number) => {
    for (let passed = 0; passed < wallMs; passed += TICK_MS) {
      wall.ms += TICK_MS;
      session.tick();
    }
  };
  return { session, wait, saves, wall };
}

const sayFirst = (session: Session) => {
  const reply = session.view().hand?.replies[0];
  if (!reply) throw new Error('nothing to say');
  session.act({ do: 'say', utterance: reply.utterance });
  return reply;
};

describe('the wall clock', () => {
  it('drives simulated time one for one, and slower when the learner was given more time', () => {
    const normal = openOnClock();
    normal.wait(10_000);
    expect(normal.session.view().nowMs).toBe(10_000);
    const slower = openOnClock({ ...NORMAL_PACE, speed: 0.5 });
    slower.wait(10_000);
    expect(slower.session.run().nowMs).toBe(5000);
  });

  it('stands still while paused', () => {
    const { session, wait } = openOnClock({ ...NORMAL_PACE, paused: true });
    wait(10_000);
    expect(session.run().nowMs).toBe(0);
  });

  it('never lets a sleeping tab make the visitor wait', () => {
    const { session, wall } = openOnClock();
    wall.ms += 3_600_000;
    session.tick();
    expect(session.run().nowMs).toBeLessThanOrEqual(500);
  });

  it('waits for the learner when there is no timer, and goes on once they speak', () => {
    const { session, wait } = openOnClock({ ...NORMAL_PACE, timed: false });
    wait(40_000);
    expect(session.view().speech).toBeNull();
    const stoodAt = session.run().nowMs;
    wait(60_000);
    expect(session.run().nowMs).toBe(stoodAt);
    sayFirst(session);
    wait(20_000);
    expect(session.run().nowMs).toBeGreaterThan(stoodAt);
  });

  it('gives the same log for the same acts at the same simulated instants, whatever the pace', () => {
    const play = (pace: Pace, factor: number) => {
      const { session, wait } = openOnClock(pace);
      wait(20_000 * factor);
      sayFirst(session);
      wait(20_000 * factor);
      return session.run().log;
    };
    expect(play({ ...NORMAL_PACE, speed: 0.5 }, 2)).toEqual(play(NORMAL_PACE, 1));
  });
});

describe('a saved run', () => {
  it('resumes at the same simulated instant, with the same replies, and nothing lost', () => {
    const { session, wait } = openOnClock();
    wait(20_000);
    sayFirst(session);
    wait(3000);
    const before = session.view();
    const again = openOnClock(NORMAL_PACE, JSON.parse(JSON.stringify(session.saved())) as SavedRun).session.view();
    expect(again.nowMs).toBe(before.nowMs);
    expect(again.hand).toEqual(before.hand);
    expect(again.transcript).toEqual(before.transcript);
    expect(again.speech).toEqual(before.speech);
  });

  it('is saved at each act, and every few seconds', () => {
    const { session, wait, saves } = openOnClock();
    wait(20_000);
    const before = saves.length;
    expect(before).toBeGreaterThan(4);
    sayFirst(session);
    expect(saves.length).toBe(before + 1);
    expect(saves.at(-1)?.log.at(-1)?.kind).toBe('said');
  });
});

describe('what a view shows', () => {
  it('calls a stranger a stranger until their identity is checked', () => {
    const { session, wait } = openOnClock();
    wait(14_000);
    const visitor = () => session.view().people.find(({ id }) => id === 'visiteur');
    expect(visitor()?.name).toBe('Le visiteur');
    expect(session.view().gazeName).toBe('le visiteur');
  });

  it('says in words what the canvas shows, once', () => {
    const { session, wait } = openOnClock();
    const said: string[] = [];
    session.subscribe(() => said.push(...session.view().narration));
    wait(14_000);
    expect(said).toContain('Le visiteur pousse la porte et entre dans le hall.');
    expect(said).toContain('Le visiteur est devant le guichet.');
    expect(new Set(said).size).toBe(said.length);
  });

  it('is the same object until something changes', () => {
    const { session, wait } = openOnClock();
    wait(2000);
    expect(session.view()).toBe(session.view());
  });

  it('offers four to six replies to the person in front', () => {
    const { session, wait } = openOnClock();
    wait(20_000);
    const hand = session.view().hand;
    expect(hand?.to).toBe('visiteur');
    expect(hand?.replies.length).toBeGreaterThanOrEqual(4);
    expect(hand?.replies.length).toBeLessThanOrEqual(6);
  });
});

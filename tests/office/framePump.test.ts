/** When the place is drawn: within the page's own frame on a healthy machine, after it on a slow one. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FramePump } from '../../src/office/framePump.ts';

let nowMs = 0;
let turns: (() => void)[] = [];

beforeEach(() => {
  nowMs = 0;
  turns = [];
  vi.stubGlobal('requestAnimationFrame', (turn: () => void) => turns.push(turn));
  vi.stubGlobal('cancelAnimationFrame', () => {
    turns = [];
  });
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The browser takes its turn, so long after the last one. */
function turn(afterMs: number): void {
  nowMs += afterMs;
  for (const one of turns.splice(0)) one();
}

/** Tasks asked for by the turn have their own. */
const letTasksRun = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

function openPump() {
  const drawnAt: number[] = [];
  const pump = new FramePump(
    () => drawnAt.push(nowMs),
    () => ({ atRest: false, isBusy: true }),
  );
  pump.wake();
  return { pump, drawnAt };
}

describe('the place', () => {
  it('is drawn within the turn while the machine keeps up', () => {
    const { pump, drawnAt } = openPump();
    turn(16);
    turn(16);
    expect(drawnAt).toEqual([16, 32]);
    pump.stop();
  });

  it('is drawn after the turn, once, when the machine is held up', async () => {
    const { pump, drawnAt } = openPump();
    turn(500);
    expect(drawnAt).toEqual([]);
    turn(500);
    expect(drawnAt, 'still due').toEqual([]);
    await letTasksRun();
    expect(drawnAt).toEqual([1000]);
    pump.stop();
  });

  it('is drawn no more once stopped, even when it was due', async () => {
    const { pump, drawnAt } = openPump();
    turn(500);
    pump.stop();
    await letTasksRun();
    expect(drawnAt).toEqual([]);
  });
});

/**
 * How the wall clock drives simulated time. None of this is ever seen by the simulation: it only chooses when to advance,
 * so no pace can change a verdict.
 */
import type { Office } from '../statechart/index.ts';
import { findAtCounter, findOnLine, type Model } from '../statechart/index.ts';

export interface Pace {
  /** Simulated time per wall time: 1, or less to give the learner more time (1 / 1.5 at most is offered). */
  readonly speed: number;
  /** False: time stands still while the learner thinks. */
  readonly timed: boolean;
  readonly paused: boolean;
}

export const NORMAL_PACE: Pace = { speed: 1, timed: true, paused: false };

/** A tab that slept or a slow machine must not make the visitor wait: at most this much passes at once. */
const LONGEST_STEP_MS = 500;
const SOON_MS = 2000;

/** Without a timer, time passes while somebody speaks or is about to answer, and when there is nobody to answer to. */
function isWorldMoving(model: Model, office: Office): boolean {
  if (office.speech !== null || office.now.phase !== 'service') return true;
  const soon = office.agenda.some(
    ({ atMs, what }) =>
      atMs - office.clockMs <= SOON_MS && what.kind !== 'ring' && what.kind !== 'enter' && what.kind !== 'hazard',
  );
  return (
    soon || (findAtCounter(model, office) === null && findOnLine(office) === null && office.now.phone !== 'ringing')
  );
}

/** How much simulated time passes for `wallMs` of wall time. */
export function simulatedStepMs(pace: Pace, wallMs: number, model: Model, office: Office): number {
  if (pace.paused || (!pace.timed && !isWorldMoving(model, office))) return 0;
  return Math.min(Math.max(0, wallMs), LONGEST_STEP_MS) * pace.speed;
}

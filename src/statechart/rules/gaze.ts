/** Where the learner looks, and what looking away does. */
import type { GazeTarget } from '../../model/log.ts';
import { findAtCounter, gazeOf, isAbsenceExplained } from '../scene.ts';
import type { Turn } from '../turn.ts';
import { speak } from './speak.ts';

const RETURN_NOTICED_AFTER_MS = 15_000;

/** Turns the eyes; whoever stands at the counter notices. Does nothing when they are there already. */
export function turnEyes(turn: Turn, at: GazeTarget): void {
  const from = gazeOf(turn.office);
  const front = findAtCounter(turn.model, turn.office);
  const announced = isAbsenceExplained(turn.model, turn.office);
  const awayMs = turn.nowMs - turn.office.gazeSinceMs;
  if (!turn.move('gaze', at)) return;
  turn.office.gazeSinceMs = turn.nowMs;
  turn.note({ kind: 'looked', at, from, announced, atCounter: front !== null && from === front });
  if (front !== null && at === front && from !== front && awayMs >= RETURN_NOTICED_AFTER_MS)
    speak(turn, front, ['returns']);
}

/** Back to the person at the counter, or to the desk when nobody stands there. */
export function liftEyes(turn: Turn): void {
  turnEyes(turn, findAtCounter(turn.model, turn.office) ?? 'desk');
}

/**
 * Lets simulated time pass as a candidate would: to the next thing that happens, until the floor is free, until something
 * is written in the log. Bounded: nobody waits for ever.
 */
import type { Run } from '../../simulation/index.ts';

/** Longest stretch passed over at once: conditions that wait for an instant are looked at in between. */
const LONGEST_STRIDE_MS = 5000;
/** Words that come within this are waited for: answering is not instantaneous. */
const ABOUT_TO_SPEAK_MS = 3000;
/** Nobody holds the floor longer than this. */
const LONGEST_TALK_MS = 90_000;

/** Passes to the next moment at which something happens, but not beyond `untilMs`. */
export function stride(run: Run, untilMs: number): void {
  const momentMs = run.nextMomentMs(Math.min(untilMs, run.nowMs + LONGEST_STRIDE_MS));
  // What is due at this very instant is played on the way to the next.
  run.advance(Math.max(run.nowMs + 1, momentMs));
}

/** Somebody is speaking, or will in a moment. */
export function isFloorTaken(run: Run): boolean {
  if (run.state.speech !== null) return true;
  return run.state.agenda.some(
    ({ atMs, what }) =>
      atMs - run.nowMs <= ABOUT_TO_SPEAK_MS &&
      (what.kind === 'hear' || what.kind === 'speak' || what.kind === 'heardOut'),
  );
}

export const isLearnerSpeaking = (run: Run): boolean => run.state.speech?.speaker === 'learner';

/** Passes time until `isDone`, the end of the run, or `atMostMs` later. Says whether it was done. */
export function passUntil(run: Run, isDone: () => boolean, atMostMs: number, between: () => void = () => {}): boolean {
  const untilMs = run.nowMs + atMostMs;
  while (!isDone()) {
    if (run.over || run.nowMs >= untilMs) return false;
    stride(run, untilMs);
    between();
  }
  return true;
}

/** Passes time until nobody speaks. */
export function passTalk(run: Run): void {
  passUntil(run, () => !isFloorTaken(run), LONGEST_TALK_MS);
}

/** Passes time until the learner’s own words are out. */
export function passOwnTalk(run: Run): void {
  passUntil(run, () => !isLearnerSpeaking(run), LONGEST_TALK_MS);
}

/** Runs a situation: simulated clock, log, replay, branch. */
export { branchRun, listActs, replayRun } from './replay.ts';
export { type OfferedHand, openRun, Run, type RunOptions } from './run.ts';
export type { Engine, Standing } from './stepper.ts';

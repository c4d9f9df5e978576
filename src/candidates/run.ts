/** Plays a candidate in a situation, from the door opening to the end. */
import type { Scenario } from '../scenario/schema/index.ts';
import { openRun, type Run, type RunOptions } from '../simulation/index.ts';
import type { Candidate } from './candidate.ts';
import { Driver, type Skipped } from './drive/driver.ts';

/** Paperwork after closing takes no longer than this. */
const AFTER_CLOSING_MS = 3_600_000;

export interface CandidateRun {
  readonly run: Run;
  /** Steps that could not be done and were allowed not to be. */
  readonly skipped: readonly Skipped[];
}

/** Plays a candidate in an open run. @throws CandidateStuck when a step that must be done cannot */
export function driveCandidate(run: Run, candidate: Candidate): CandidateRun {
  const driver = new Driver(run, candidate);
  driver.play(run.scenario.closesAfterS * 1000 + AFTER_CLOSING_MS);
  return { run, skipped: driver.skipped };
}

/** Opens a run and plays a candidate in it. @throws CandidateStuck */
export function runCandidate(scenario: Scenario, candidate: Candidate, options: RunOptions): CandidateRun {
  return driveCandidate(openRun(scenario, options), candidate);
}

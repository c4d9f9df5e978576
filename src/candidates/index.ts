/** The door of the room: candidates’ files in, runs out. */
export type { Candidate, Deed, Reaction, Step } from './candidate.ts';
export { isFloorTaken, isLearnerSpeaking, passOwnTalk, passTalk, passUntil } from './drive/clock.ts';
export type { Skipped } from './drive/driver.ts';
export { sayOneOf } from './drive/speak.ts';
export { CandidateStuck } from './drive/stuck.ts';
export { type LoadedCandidates, loadCandidates } from './load.ts';
export { type CandidateRun, driveCandidate, runCandidate } from './run.ts';
export { type CandidateFile, candidateSchema } from './schema.ts';
export { listSteps, makeForgiving, mapSteps } from './steps.ts';
export { CANDIDATE_CODES, type CandidateCode, type CandidateDiagnostic } from './wording.ts';

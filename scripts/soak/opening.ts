/**
 * A sensible beginning for a run of the soak: what a candidate of the situation does, up to some moment. Random acts alone always
 * anger everybody; from here they reach what only good work reaches. Knows candidates; not what follows.
 */
import { type Candidate, CandidateStuck, runCandidate } from '../../src/candidates/index.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';
import { listActs } from '../../src/simulation/index.ts';
import { type Dice, pick } from './dice.ts';
import type { Move } from './randomMoves.ts';

/** @returns the first moves of a candidate drawn by chance; none when the candidate cannot play this variant */
export function drawOpening(scenario: Scenario, candidates: readonly Candidate[], seed: number, dice: Dice): Move[] {
  if (candidates.length === 0) return [];
  try {
    const { run } = runCandidate(scenario, pick(candidates, dice), { seed, engine: 'table' });
    const acts = listActs(run.log);
    const moves = acts.map(({ atMs, act }, rank) => ({ waitMs: atMs - (acts[rank - 1]?.atMs ?? 0), act }));
    return moves.slice(0, Math.floor(dice() * (moves.length + 1)));
  } catch (error) {
    if (error instanceof CandidateStuck) return [];
    throw error;
  }
}

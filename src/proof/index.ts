/** The door of the room: the ten proofs a situation passes before it ships, and the explorer. */
import type { Candidate } from '../candidates/index.ts';
import type { Scenario } from '../scenario/schema/index.ts';
import type { Proof, ProofResult } from './proof.ts';
import { proveExpert } from './proofs/expert.ts';
import { proveInvariant } from './proofs/invariant.ts';
import { proveMonotone } from './proofs/monotone.ts';
import { proveMutants } from './proofs/mutants.ts';
import { proveNoWayToGetStuck } from './proofs/noWayToGetStuck.ts';
import { proveNull } from './proofs/null.ts';
import { proveOptions } from './proofs/options.ts';
import { proveReplay } from './proofs/replay.ts';
import { proveStable } from './proofs/stable.ts';
import { proveUnfoolable } from './proofs/unfoolable.ts';
import { Subject } from './subject.ts';

export { BOTS, driveBot } from './bots/index.ts';
export { exploreSubject, type Survey } from './explorer/exploreSubject.ts';
export type { Witness, Witnesses } from './explorer/witnesses.ts';
export type { Proof, ProofResult } from './proof.ts';
export { nameSetting, Subject } from './subject.ts';

/** In the order of the scoring rules; other tools read these names. */
export const PROOFS = {
  expert: proveExpert,
  null: proveNull,
  mutants: proveMutants,
  monotone: proveMonotone,
  invariant: proveInvariant,
  unfoolable: proveUnfoolable,
  options: proveOptions,
  stable: proveStable,
  noWayToGetStuck: proveNoWayToGetStuck,
  replay: proveReplay,
} as const satisfies Readonly<Record<string, Proof>>;

export type ProofName = keyof typeof PROOFS;

/** Passes every proof, or those named, over seeds 1 to `seeds`. `told` hears of each as it ends. */
export function proveSituation(
  scenario: Scenario,
  candidates: readonly Candidate[],
  seeds: number,
  only: readonly ProofName[] = Object.keys(PROOFS) as ProofName[],
  told: (name: ProofName, result: ProofResult) => void = () => {},
): ReadonlyMap<ProofName, ProofResult> {
  const subject = new Subject(
    scenario,
    candidates,
    Array.from({ length: seeds }, (_, at) => at + 1),
  );
  return new Map(
    only.map((name) => {
      const result = PROOFS[name](subject);
      told(name, result);
      return [name, result];
    }),
  );
}

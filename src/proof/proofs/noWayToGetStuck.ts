/**
 * Proof 9: from every state reached an end can be reached; everything declared is reached by some run; each criterion that
 * software judges has a witness for acquis and one for non acquis.
 */
import { DEFAULT_TRANSITIONS, exploreSubject } from '../explorer/exploreSubject.ts';
import { conclude, count, type Proof, type ProofResult } from '../proof.ts';
import type { Subject } from '../subject.ts';

export function proveNoWayToGetStuckWithin(subject: Subject, transitions: number): ProofResult {
  const {
    states,
    transitions: made,
    deadEnds,
    goals,
    witnesses,
    followedToTheEnd,
  } = exploreSubject(subject, { transitions });
  const missing = [...witnesses].flatMap(([criterion, found]) =>
    (['acquis', 'non-acquis'] as const)
      .filter((verdict) => found[verdict] === null)
      .map((verdict) => `${criterion} : aucun témoin ${verdict}`),
  );
  const unreached = goals.list().map((name) => `jamais atteint : ${name}`);
  return conclude(
    `${count(states, 'état')}, ${count(made, 'transition')}, ${count(followedToTheEnd, 'état')} suivis jusqu’à la fin, ${count(witnesses.size, 'critère')} avec leurs témoins`,
    [...deadEnds.map((end) => `sans issue : ${end}`), ...missing, ...unreached],
  );
}

export const proveNoWayToGetStuck: Proof = (subject) => proveNoWayToGetStuckWithin(subject, DEFAULT_TRANSITIONS);

/** What ships keeps its learners in order whatever the weights, and leaves nothing unreached. The two long proofs. */
import { describe, expect, it } from 'vitest';
import { findCandidates, findSituation, listSituationIds } from '../../src/cli/disk.ts';
import { PROOFS, type Proof, Subject } from '../../src/proof/index.ts';
import { proveNoWayToGetStuckWithin } from '../../src/proof/proofs/noWayToGetStuck.ts';

/** Fewer moves and variants than `situ prove`, enough to reach everything: the counter, where one talks most, wants them all. */
const few = { seeds: 8, transitions: 3000 };
const all = { seeds: 20, transitions: 30_000 };
const enoughFor = (id: string) => (id.startsWith('s01-') ? all : few);

describe.each(listSituationIds())('%s', (id) => {
  const situation = findSituation(id);
  const { seeds: many, transitions } = enoughFor(id);

  it.each([
    ['stable', 1, PROOFS.stable],
    ['noWayToGetStuck', many, (subject) => proveNoWayToGetStuckWithin(subject, transitions)],
  ] satisfies [string, number, Proof][])(
    'passes %s',
    (_name, seeds, prove) => {
      const subject = new Subject(
        situation.scenario,
        findCandidates(situation),
        Array.from({ length: seeds }, (_, at) => at + 1),
      );
      const { pass, figure, details } = prove(subject);
      expect(pass, [figure, ...details.slice(0, 10)].join('\n')).toBe(true);
    },
    240_000,
  );
});

/** What ships keeps its learners in order whatever the weights, and leaves nothing unreached. The two long proofs. */
import { describe, expect, it } from 'vitest';
import { findCandidates, findSituation, listSituationIds } from '../../src/cli/disk.ts';
import { PROOFS, Subject } from '../../src/proof/index.ts';

describe.each(listSituationIds())('%s', (id) => {
  const situation = findSituation(id);

  it.each([
    ['stable', 1],
    ['noWayToGetStuck', 20],
  ] as const)(
    'passes %s',
    (name, seeds) => {
      const subject = new Subject(
        situation.scenario,
        findCandidates(situation),
        Array.from({ length: seeds }, (_, at) => at + 1),
      );
      const { pass, figure, details } = PROOFS[name](subject);
      expect(pass, [figure, ...details.slice(0, 10)].join('\n')).toBe(true);
    },
    240_000,
  );
});

/**
 * What ships passes its proofs, over a few variants here; `npm run situ -- prove` tries twenty.
 */
import { describe, expect, it } from 'vitest';
import { findCandidates, findSituation, listSituationIds } from '../../src/cli/disk.ts';
import { PROOFS, type ProofName, Subject } from '../../src/proof/index.ts';

const SEEDS = [1, 2, 3];
/** Long ones have a file of their own, so that both cores work. */
const HERE = (Object.keys(PROOFS) as ProofName[]).filter((name) => name !== 'noWayToGetStuck' && name !== 'stable');

describe.each(listSituationIds())('%s', (id) => {
  const situation = findSituation(id);
  const subject = new Subject(situation.scenario, findCandidates(situation), SEEDS);

  it.each(HERE)(
    'passes %s',
    (name) => {
      const { pass, figure, details } = PROOFS[name](subject);
      expect(pass, [figure, ...details.slice(0, 10)].join('\n')).toBe(true);
    },
    120_000,
  );

  it('has an expert, one who does nothing, learners in between, and a mutant for each criterion', () => {
    expect(subject.ofKind('expert').length).toBeGreaterThanOrEqual(1);
    expect(subject.ofKind('null').length).toBeGreaterThanOrEqual(1);
    expect(subject.ofKind('between').length).toBeGreaterThanOrEqual(2);
    const hurt = new Set(subject.ofKind('mutant').flatMap(({ hurts }) => Object.keys(hurts)));
    expect(subject.targets.filter((criterion) => !hurt.has(criterion))).toEqual([]);
  });
});

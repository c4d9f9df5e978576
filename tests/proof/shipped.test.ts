/**
 * What ships passes its proofs, over a few variants here: `npm run situ -- prove` tries twenty, with every candidate.
 */
import { describe, expect, it } from 'vitest';
import { findCandidates, findSituation, listSituationIds } from '../../src/cli/disk.ts';
import { PROOFS, type ProofName, Subject } from '../../src/proof/index.ts';

const seedsTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

/** Proofs that play every candidate many times over are given a few mutants only; a correlation needs many hands. */
const TRIED: readonly (readonly [name: ProofName, seeds: number, mutants: number])[] = [
  ['expert', 6, 0],
  ['null', 6, 0],
  ['mutants', 2, Number.POSITIVE_INFINITY],
  ['monotone', 2, 6],
  ['invariant', 2, 0],
  ['unfoolable', 3, 0],
  ['options', 20, 0],
  ['replay', 1, 6],
];

describe.each(listSituationIds())('%s', (id) => {
  const situation = findSituation(id);
  const candidates = findCandidates(situation);

  it.each(TRIED)(
    'passes %s',
    (name, seeds, mutants) => {
      const played = candidates.filter(({ kind }) => kind !== 'mutant' && kind !== 'path');
      const faulty = candidates.filter(({ kind }) => kind === 'mutant').slice(0, mutants);
      const { pass, figure, details } = PROOFS[name](
        new Subject(situation.scenario, [...played, ...faulty], seedsTo(seeds)),
      );
      expect(pass, [figure, ...details.slice(0, 10)].join('\n')).toBe(true);
    },
    120_000,
  );

  it('has an expert, one who does nothing, learners in between, and a mutant for each criterion', () => {
    const subject = new Subject(situation.scenario, candidates, [1]);
    expect(subject.ofKind('expert').length).toBeGreaterThanOrEqual(1);
    expect(subject.ofKind('null').length).toBeGreaterThanOrEqual(1);
    expect(subject.ofKind('between').length).toBeGreaterThanOrEqual(2);
    const hurt = new Set(subject.ofKind('mutant').flatMap(({ hurts }) => Object.keys(hurts)));
    expect(subject.targets.filter((criterion) => !hurt.has(criterion))).toEqual([]);
  });
});

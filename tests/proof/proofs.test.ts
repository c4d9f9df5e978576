import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/candidates/index.ts';
import type { LogEntry } from '../../src/model/log.ts';
import { PROOFS, type Subject, Subject as WholeSubject } from '../../src/proof/index.ts';
import type { Played, Setting } from '../../src/proof/subject.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { findOne, situation, subjectWith, withCandidate, withIndicator } from './support/guichet.ts';

const without =
  (...steps: string[]) =>
  (candidate: Candidate): Candidate => ({
    ...candidate,
    steps: candidate.steps.filter(({ id }) => !steps.includes(id)),
  });

const never = { never: { hazardStruck: { hazard: 'aucun' } } };

describe('expert', () => {
  it('passes when every criterion is acquis in every variant', () => {
    expect(PROOFS.expert(subjectWith())).toMatchObject({ pass: true, details: [] });
  });
  it('fails when the expert leaves something out', () => {
    const result = PROOFS.expert(subjectWith({ candidates: withCandidate('expert', without('au-revoir')) }));
    expect(result.pass).toBe(false);
    expect(result.details.join('\n')).toContain('T1.5 non-acquis');
  });
  it('fails when the expert cannot go on, and says where', () => {
    const scenario = (whole: Scenario) => ({
      ...whole,
      utterances: whole.utterances.filter(({ id }) => id !== 'redire'),
    });
    expect(PROOFS.expert(subjectWith({ scenario })).details.join('\n')).toContain('étape « redire »');
  });
  it('fails without an expert', () => {
    expect(PROOFS.expert(subjectWith({ candidates: () => [] })).pass).toBe(false);
  });
  it('tries values of draws that no seed happens to draw', () => {
    const rare = withIndicator('ecoute', () => ({
      when: { draw: { cause: 'decide' } },
      major: [{ if: never, say: 'faute' }],
    }));
    const drawsOnly = subjectWith({ scenario: rare, seeds: [1] });
    expect(PROOFS.expert(drawsOnly).pass).toBe(false);
  });
});

describe('null', () => {
  it('passes when doing nothing earns nothing', () => {
    expect(PROOFS.null(subjectWith()).pass).toBe(true);
  });
  it('fails when the absence of a fault is enough', () => {
    const lax = withIndicator('courtoisie', () => ({ occasion: undefined, shows: [], minor: [] }));
    expect(PROOFS.null(subjectWith({ scenario: lax })).details.join('\n')).toContain('T1.5 acquis sans rien faire');
  });
});

describe('mutants', () => {
  it('passes when each fault hurts what it is declared to hurt, and prints the matrix', () => {
    const result = PROOFS.mutants(subjectWith());
    expect(result.pass).toBe(true);
    expect(result.figure).toContain('sensibilité 1,00, spécificité 1,000');
    expect(result.table?.find((line) => line.startsWith('promet-trop'))).toMatch(/\[N\]/);
  });
  it('fails when a fault goes unseen', () => {
    const blind = withIndicator('fiable', () => ({ critical: [] }));
    const result = PROOFS.mutants(subjectWith({ scenario: blind }));
    expect(result.pass).toBe(false);
    expect(result.details.join('\n')).toContain('promet-trop, graine 1 : T1.3 acquis (non-acquis attendu)');
  });
  it('fails when a fault hurts what it has nothing to do with', () => {
    const touchy = withIndicator('ecoute', ({ major }) => ({
      major: [...major, { if: { seen: { told: { truth: false } } }, say: 'faute' }],
    }));
    const result = PROOFS.mutants(subjectWith({ scenario: touchy }));
    expect(result.pass).toBe(false);
    expect(result.details.join('\n')).toContain('critère non visé');
  });
  it('fails when a fault cannot be committed', () => {
    const scenario = (whole: Scenario) => ({
      ...whole,
      utterances: whole.utterances.filter(({ id }) => id !== 'sigle'),
    });
    expect(PROOFS.mutants(subjectWith({ scenario })).details[0]).toContain('deux-maladresses');
  });
  it('fails without mutants', () => {
    expect(PROOFS.mutants(subjectWith({ candidates: () => [findOne('expert')] })).pass).toBe(false);
  });
});

describe('monotone', () => {
  it('passes when right acts never lower and faults never raise', () => {
    expect(PROOFS.monotone(subjectWith()).pass).toBe(true);
  });
  it('fails when doing right once more is punished', () => {
    const once = withIndicator('ecoute', ({ major }) => ({
      major: [
        ...major,
        { if: { count: { of: { said: { acts: 'reformulate', exact: true } }, atLeast: 2 } }, say: 'trop' },
      ],
    }));
    expect(PROOFS.monotone(subjectWith({ scenario: once })).details[0]).toContain(
      'fait passer T1.1 de acquis à non-acquis',
    );
  });
  it('fails when a second fault washes the first away', () => {
    const onlyOne = withIndicator('courtoisie', () => ({
      minor: [],
      major: [{ if: { count: { of: { said: { acts: 'jargon' } }, atLeast: 1, atMost: 1 } }, say: 'un seul' }],
    }));
    expect(PROOFS.monotone(subjectWith({ scenario: onlyOne })).details.join('\n')).toContain(
      'fait passer T1.5 de non-acquis à acquis',
    );
  });
});

describe('invariant', () => {
  it('passes when names, pauses, slowness and free order change nothing', () => {
    expect(PROOFS.invariant(subjectWith()).pass).toBe(true);
  });
  it('fails when a name changes a verdict', () => {
    const unfair = (scenario: Scenario): Scenario => ({
      ...scenario,
      indicators: [
        ...scenario.indicators,
        {
          id: 'nom',
          title: 'Nom',
          criteria: ['T1.1'],
          mode: 'software',
          noOccasion: '',
          when: { draw: { qui: 'collet' } },
          shows: [],
          minor: [],
          major: [{ if: never, say: 'faute' }],
          critical: [],
        },
      ],
    });
    expect(PROOFS.invariant(subjectWith({ scenario: unfair })).details.join('\n')).toContain('autres noms');
  });
  it('fails when thinking for a moment costs a verdict', () => {
    const { log } = subjectWith().play(findOne('expert'), { seed: 1, pins: {} }).run;
    const instant = (test: (entry: LogEntry) => boolean) => log.find(test)?.atMs ?? 0;
    const arrival = { personMoved: { who: 'visiteur', to: 'counter' } };
    const delayMs =
      instant(({ kind }) => kind === 'listened') -
      instant((entry) => entry.kind === 'personMoved' && entry.to === 'counter');
    const hurried = withIndicator('ecoute', ({ major }) => ({
      major: [
        ...major,
        {
          if: { not: { within: { seconds: delayMs / 1000 + 1, after: arrival, seen: { listened: {} } } } },
          say: 'trop lent',
        },
      ],
    }));
    expect(PROOFS.invariant(subjectWith({ scenario: hurried })).details.join('\n')).toContain('plus lent');
  });
  it('fails when an order said to be free is not', () => {
    const bound = withCandidate('expert', (candidate) => {
      const at = candidate.steps.findIndex(({ id }) => id === 'bonjour');
      const end = candidate.steps.findIndex(({ id }) => id === 'redire');
      const value = candidate.steps.slice(at, end + 1).map((step) => ({ ...step, optional: true }));
      const block = {
        id: 'lie',
        deed: { verb: 'block' as const, value, atMost: 1, anyOrder: true },
        optional: true,
        now: false,
        inherited: false,
      };
      return { ...candidate, steps: [...candidate.steps.slice(0, at), block, ...candidate.steps.slice(end + 1)] };
    });
    expect(PROOFS.invariant(subjectWith({ candidates: bound })).details.join('\n')).toContain('autre ordre');
  });
  it('fails when no order was tried', () => {
    const rigid = withCandidate('expert', without('recherches'));
    expect(PROOFS.invariant(subjectWith({ candidates: rigid })).details.join('\n')).toContain('anyOrder');
  });
});

describe('unfoolable', () => {
  it('passes when no trick earns anything', () => {
    expect(PROOFS.unfoolable(subjectWith()).pass).toBe(true);
  });
  it('fails when being polite is enough', () => {
    const naive = withIndicator('courtoisie', () => ({
      shows: [{ if: { seen: { said: { acts: 'greet' } } }, say: 'bonjour', missing: 'major', otherwise: '' }],
      minor: [],
      major: [],
    }));
    expect(PROOFS.unfoolable(subjectWith({ scenario: naive, seeds: [1] })).details.join('\n')).toContain(
      '« dit toujours la plus polie »',
    );
  });
});

describe('options', () => {
  it('passes when neither place nor length tells', () => {
    expect(PROOFS.options(subjectWith({ seeds: [1, 2, 3, 4, 5, 6] })).pass).toBe(true);
  });
  it('fails when the right reply is the long one', () => {
    const wordy = (scenario: Scenario) => {
      const right = new Set(findOne('expert').steps.map(({ id }) => id));
      return {
        ...scenario,
        utterances: scenario.utterances.map((one) =>
          right.has(one.id) ? { ...one, text: `${one.text} ${'Je prends le temps. '.repeat(5)}` } : one,
        ),
      };
    };
    expect(PROOFS.options(subjectWith({ scenario: wordy })).details.join('\n')).toContain('la longueur trahit');
  });
});

describe('stable', () => {
  it('passes when the expert stays ahead whatever the weights', () => {
    expect(PROOFS.stable(subjectWith({ seeds: [1] })).pass).toBe(true);
  });
  it('fails when the average learner does as well as the expert', () => {
    const clever = withCandidate('moyenne', (candidate) => ({
      ...findOne('expert'),
      id: candidate.id,
      kind: 'between',
    }));
    expect(PROOFS.stable(subjectWith({ candidates: clever, seeds: [1] })).pass).toBe(false);
  });
  it('fails when there is nobody to compare', () => {
    expect(PROOFS.stable(subjectWith({ candidates: (all) => all.filter(({ kind }) => kind !== 'between') })).pass).toBe(
      false,
    );
  });
});

/** A subject whose records have lost one act: what a broken replay would look like. */
class Forgetful extends WholeSubject {
  override play(candidate: Candidate, setting: Setting): Played {
    const played = super.play(candidate, setting);
    const { log } = played.run;
    const lost = log.findIndex(({ kind }) => kind === 'act');
    if (lost === -1) return played;
    const run = Object.create(played.run, {
      record: { value: () => ({ ...played.run.record(), log: log.filter((_, at) => at !== lost) }) },
    });
    return { ...played, run };
  }
}

describe('replay', () => {
  it('passes when records replay to the byte', () => {
    expect(PROOFS.replay(subjectWith()).pass).toBe(true);
  });
  it('fails when a record has lost an act', () => {
    const { scenario } = situation;
    const forgetful: Subject = new Forgetful(scenario, [findOne('expert')], [1]);
    expect(PROOFS.replay(forgetful).details.join('\n')).toContain('rejeu différent');
  });
  it('fails when there is nothing to replay', () => {
    expect(PROOFS.replay(subjectWith({ candidates: () => [] })).pass).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { CandidateStuck, loadCandidates, runCandidate } from '../../src/candidates/index.ts';
import type { LogEntry } from '../../src/model/log.ts';
import { replayRun } from '../../src/simulation/index.ts';
import { findOne, situation } from '../proof/support/guichet.ts';

const { scenario } = situation;
const setting = { seed: 2, pins: { qui: 'perrin' } };

/** Plays steps written as in a file, after the visitor has come to the counter. */
function playSteps(steps: string, whenever = '') {
  const text = `candidate: essai
situation: guichet
kind: expert
title: "Essai"
whenever: [${whenever}]
steps:
  - { id: arrivee, waitFor: { on: { personMoved: { who: visiteur, to: counter } } } }
${steps}
`;
  const { candidates, diagnostics } = loadCandidates(() => text, ['essai.yaml'], scenario);
  expect(diagnostics).toEqual([]);
  const [candidate] = candidates;
  if (!candidate) throw new Error('no candidate');
  return runCandidate(scenario, candidate, setting);
}

const kinds = (log: readonly LogEntry[], ...wanted: LogEntry['kind'][]) =>
  log.filter(({ kind }) => wanted.includes(kind));
const saidIds = (log: readonly LogEntry[]) => log.flatMap((entry) => (entry.kind === 'said' ? [entry.utterance] : []));

describe('a candidate', () => {
  it('waits for the floor before speaking, and seeks other words until the reply is offered', () => {
    const { run } = playSteps('  - { say: bonjour }\n  - { listen: visiteur }\n  - { say: redire }');
    expect(saidIds(run.log)).toEqual(['bonjour', 'redire']);
    expect(kinds(run.log, 'said').every((entry) => entry.kind === 'said' && !entry.interrupts)).toBe(true);
  });

  it('interrupts when told to', () => {
    const { run } = playSteps(
      '  - { waitFor: { on: { lineSpoken: { who: visiteur } } } }\n  - { interruptWith: calme }',
    );
    expect(kinds(run.log, 'said')[0]).toMatchObject({ utterance: 'calme', interrupts: true });
  });

  it('says the first of several replies that is offered', () => {
    const { run } = playSteps('  - { tryOneOf: [verifier, nommer, calme] }');
    expect(saidIds(run.log)).toEqual(['nommer']);
  });

  it('fills the repères of its texts', () => {
    const { run } = playSteps('  - { open: files }\n  - { search: "{visiteur.nom}" }');
    expect(kinds(run.log, 'filesSearched')[0]).toMatchObject({ query: 'Perrin', results: ['24-1187'] });
  });

  it('passes over a step whose condition does not hold', () => {
    const { run } = playSteps('  - { say: nommer, when: { done: said.calme } }\n  - { say: calme }');
    expect(saidIds(run.log)).toEqual(['calme']);
  });

  it('does a block again until its condition holds', () => {
    const { run } = playSteps(
      '  - { block: [{ tryOneOf: [calme, sigle, nommer] }], until: { done: said.sigle }, atMost: 5 }',
    );
    expect(saidIds(run.log)).toEqual(['calme', 'sigle']);
  });

  it('does a block no more often than allowed', () => {
    const { run } = playSteps('  - { block: [{ listen: visiteur }], until: { done: said.sigle }, atMost: 3 }');
    expect(kinds(run.log, 'listened')).toHaveLength(3);
  });

  it('waits as long as it says', () => {
    const { run } = playSteps('  - { open: files }\n  - { wait: 20, now: true }\n  - { close: true, now: true }');
    expect(kinds(run.log, 'toolClosed')[0]).toMatchObject({ openMs: 20_000 });
  });

  it('stops, saying where, why and what was possible, when a step cannot be done', () => {
    const attempt = () => playSteps('  - { id: trop-tot, say: verifier }');
    expect(attempt).toThrow(CandidateStuck);
    expect(attempt).toThrow(/étape « trop-tot ».*pas proposé.*répliques proposées : /);
  });

  it('goes on without an optional step, and keeps account of it', () => {
    const { run, skipped } = playSteps('  - { say: verifier, optional: true }\n  - { say: calme }');
    expect(skipped.map(({ step }) => step)).toEqual(['verifier']);
    expect(saidIds(run.log)).toEqual(['calme']);
  });

  it('reacts once to what happens, between two steps', () => {
    const whenever = '{ id: r, on: { listened: {} }, steps: [{ say: nommer }] }';
    const { run } = playSteps('  - { listen: visiteur }\n  - { listen: visiteur }\n  - { say: calme }', whenever);
    expect(saidIds(run.log)).toEqual(['nommer', 'calme']);
  });

  it('reacts each time when told to', () => {
    const whenever = '{ id: r, on: { listened: {} }, repeat: true, steps: [{ open: files }, { close: true }] }';
    const { run } = playSteps('  - { listen: visiteur }\n  - { listen: visiteur }\n  - { say: calme }', whenever);
    expect(kinds(run.log, 'toolOpened')).toHaveLength(2);
  });

  it('keeps a reaction until its condition holds', () => {
    const whenever = '{ id: r, on: { listened: {} }, when: { done: said.calme }, steps: [{ say: nommer }] }';
    const { run } = playSteps('  - { listen: visiteur }\n  - { say: calme }\n  - { say: sigle }', whenever);
    expect(saidIds(run.log)).toEqual(['calme', 'nommer', 'sigle']);
  });

  it('reacts while waiting', () => {
    const whenever = '{ id: r, on: { phoneRang: {} }, steps: [{ pickUp: true }] }';
    const { run } = playSteps('  - { wait: 120 }', whenever);
    expect(kinds(run.log, 'phonePickedUp')).toHaveLength(1);
  });

  it('lets the day end after its last step', () => {
    expect(playSteps('  - { say: bonjour }').run.over).toBe(true);
  });

  it('plays the same run by the chart and by the table, and replays to the byte', () => {
    const expert = findOne('expert');
    const byChart = runCandidate(scenario, expert, setting).run;
    const byTable = runCandidate(scenario, expert, { ...setting, engine: 'table' }).run;
    expect(JSON.stringify(byTable.log)).toBe(JSON.stringify(byChart.log));
    expect(JSON.stringify(replayRun(scenario, byChart.record()).log)).toBe(JSON.stringify(byChart.log));
  });
});

describe('a mutant', () => {
  it('commits its fault and goes on as the candidate it differs from', () => {
    const { run } = runCandidate(scenario, findOne('redit-de-travers'), setting);
    const said = saidIds(run.log);
    expect(said.indexOf('redire-faux')).toBeLessThan(said.indexOf('redire'));
    expect(said).toContain('au-revoir');
  });

  it('passes over at once what its fault made impossible', () => {
    const { run, skipped } = runCandidate(scenario, findOne('sans-message'), setting);
    expect(skipped.map(({ step }) => step)).toEqual(['attendre-appel']);
    expect(run.over).toBe(true);
  });
});

/** Deeds in a shared mailbox, as a candidate's file writes them. */
import { expect, it } from 'vitest';
import { loadCandidates, runCandidate } from '../../src/candidates/index.ts';
import { sharedMailDesk } from '../support/situations.ts';

const scenario = sharedMailDesk();

function play(steps: string) {
  const text = `candidate: essai\nsituation: shared-mailbox\nkind: expert\ntitle: "Essai"\nsteps:\n${steps}\n`;
  const { candidates, diagnostics } = loadCandidates(() => text, ['essai.yaml'], scenario);
  expect(diagnostics).toEqual([]);
  const [candidate] = candidates;
  if (!candidate) throw new Error('no candidate');
  return runCandidate(scenario, candidate, { seed: 2, pins: { kaci: 'absente' } }).run.log;
}

it('follows a message with or without a day, files it in a box, saves it, answers in the name of the box', () => {
  const log = play(`  - { open: mail }
  - { flagMail: attestation }
  - { flagMail: { mail: bon-signe, due: 2025-11-20 } }
  - { fileMail: { mail: attestation, folder: compta/fournisseurs } }
  - { exportMail: [bon-signe, attestation] }
  - { mail: { how: reply, answers: bon-signe, from: compta, to: [le-gall], body: "Merci." } }
  - { mail: { to: [le-gall], body: "Merci." } }`);
  expect(log.filter(({ kind }) => kind === 'mailMarked')).toMatchObject([
    { mail: 'attestation', as: 'flagged' },
    { mail: 'bon-signe', as: 'flagged', due: '2025-11-20' },
  ]);
  expect(log.filter(({ kind }) => kind === 'mailFiled')).toMatchObject([{ folder: 'compta/fournisseurs' }]);
  expect(log.filter(({ kind }) => kind === 'mailExported')).toHaveLength(2);
  const [answer, own] = log.filter(({ kind }) => kind === 'mailSent');
  expect(answer).toMatchObject({ from: 'compta', answers: 'bon-signe' });
  expect(own).not.toHaveProperty('from');
});

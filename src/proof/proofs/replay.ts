/**
 * Proof 10: same inputs, same bytes. A record written down, read back and replayed gives the same log; so does a run
 * branched half-way that goes on as it went.
 */
import type { RunRecord } from '../../model/log.ts';
import type { Scenario } from '../../scenario/schema/index.ts';
import { branchRun, listActs, replayRun } from '../../simulation/index.ts';
import { conclude, count, type Proof } from '../proof.ts';
import { nameSetting } from '../subject.ts';

/** The log of a run branched at `atMs` and continued with the same acts. */
function continueFrom(scenario: Scenario, record: RunRecord, atMs: number): string {
  const run = branchRun(scenario, record, atMs);
  for (const { atMs: actMs, act } of listActs(record.log)) {
    if (actMs < atMs) continue;
    run.advance(actMs);
    run.act(act);
  }
  run.advance(record.log.at(-1)?.atMs ?? 0);
  return JSON.stringify(run.log);
}

export const proveReplay: Proof = (subject) => {
  const failures: string[] = [];
  let runs = 0;
  let bytes = 0;
  for (const candidate of subject.candidates) {
    for (const setting of candidate.kind === 'mutant'
      ? subject.settingsFor(candidate).slice(0, 1)
      : subject.settingsFor(candidate)) {
      const { run, stuck } = subject.play(candidate, setting);
      if (stuck !== null) continue;
      const written = JSON.stringify(run.record());
      const record = JSON.parse(written) as RunRecord;
      const expected = JSON.stringify(record.log);
      const halfMs = Math.round((record.endedAtMs ?? 0) / 2);
      if (JSON.stringify(replayRun(subject.scenario, record).log) !== expected)
        failures.push(`${candidate.id}, ${nameSetting(setting)} : rejeu différent`);
      if (continueFrom(subject.scenario, record, halfMs) !== expected)
        failures.push(`${candidate.id}, ${nameSetting(setting)} : branche différente`);
      runs += 1;
      bytes += expected.length;
    }
  }
  if (runs === 0) failures.push('aucune partie à rejouer');
  return conclude(
    `${count(runs, 'partie')} rejouées et reprises à mi-chemin, ${count(bytes, 'octet')} comparés`,
    failures,
  );
};

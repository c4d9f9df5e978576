/** « Et si… ? »: a new run that stands where another one stood at an instant, free to go its own way. The first one is untouched. */
import type { Scenario } from '../../scenario/index.ts';
import { branchRun } from '../../simulation/index.ts';
import type { Store } from '../../store/index.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';

/** Pure: the run as it stood at `atMs` (simulated), under a new id. `now`: wall clock, ms. */
export function branchKeptRun(kept: KeptRun, scenario: Scenario, atMs: number, id: string, now: number): KeptRun {
  const record = branchRun(scenario, kept.run, atMs).record();
  return {
    ...kept,
    id,
    startedAt: now,
    savedAt: now,
    state: 'open',
    run: { ...record, id, nowMs: Math.max(atMs, record.log.at(-1)?.atMs ?? 0), savedAt: now },
    outcome: null,
    drafts: null,
    notes: {},
    branchOf: kept.id,
  };
}

/** @returns the id of the new run. */
export async function startBranch(store: Store, kept: KeptRun, scenario: Scenario, atMs: number): Promise<string> {
  const { newId } = await import('../briefing/startRun.ts');
  const branch = branchKeptRun(kept, scenario, atMs, newId(), Date.now());
  await store.saveRun(branch);
  for (const file of await store.files(kept.id)) await store.keepFile(branch.id, file);
  return branch.id;
}

/** A run again from its record: the acts alone, at their instants, give the same log to the byte. */
import type { TimedAct } from '../model/act.ts';
import type { LogEntry, RunRecord } from '../model/log.ts';
import type { Scenario } from '../scenario/schema/index.ts';
import { openRun, type Run } from './run.ts';
import type { Engine } from './stepper.ts';

/** What the learner tried, in order: acts done, and acts refused. */
export function listActs(log: readonly LogEntry[]): TimedAct[] {
  return log.flatMap((entry) =>
    entry.kind === 'act' || entry.kind === 'refused' ? [{ atMs: entry.atMs, act: entry.act }] : [],
  );
}

type Replayable = Pick<RunRecord, 'seed' | 'pins' | 'log'>;

function playUntil(scenario: Scenario, record: Replayable, untilMs: number, engine: Engine): Run {
  const run = openRun(scenario, { seed: record.seed, pins: record.pins, engine });
  for (const { atMs, act } of listActs(record.log)) {
    if (atMs > untilMs) break;
    run.advance(atMs);
    run.act(act);
  }
  return run;
}

/** The whole run, up to its last entry. The scenario must be of the record's version: another one may go elsewhere. */
export function replayRun(scenario: Scenario, record: Replayable, engine: Engine = 'chart'): Run {
  const lastMs = record.log.at(-1)?.atMs ?? 0;
  const run = playUntil(scenario, record, lastMs, engine);
  run.advance(lastMs);
  return run;
}

/** The run as it stood at `atMs`, free to go another way (« et si… ? »). Acts of that very instant are not done yet. */
export function branchRun(scenario: Scenario, record: Replayable, atMs: number): Run {
  const run = playUntil(scenario, record, atMs - 1, 'chart');
  run.advance(atMs);
  return run;
}

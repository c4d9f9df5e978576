/**
 * The expert's run of the first situation, ready to be played again by whoever is measured: its acts, and every event that the chart
 * was sent. Knows how to record; measures nothing.
 */
import { runCandidate } from '../../src/candidates/index.ts';
import { findCandidate, findSituation } from '../../src/cli/disk.ts';
import type { TimedAct } from '../../src/model/act.ts';
import type { LogEntry } from '../../src/model/log.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';
import { listActs, Run } from '../../src/simulation/index.ts';
import { createStepper, type Stepper } from '../../src/simulation/stepper.ts';
import { buildModel, type ChartEvent, type Model } from '../../src/statechart/index.ts';

const situationId = 's01-ou-est-mon-dossier';
const seed = 1;

export interface ExpertRun {
  readonly scenario: Scenario;
  readonly model: Model;
  readonly seed: number;
  readonly acts: readonly TimedAct[];
  /** What the chart was sent, acts and time, in order. */
  readonly events: readonly ChartEvent[];
  readonly log: readonly LogEntry[];
  readonly draws: Readonly<Record<string, string>>;
}

/** Plays acts at their instants, then lets time bring the end. */
export function playActs(run: Run, acts: readonly TimedAct[]): void {
  for (const { atMs, act } of acts) {
    run.advance(atMs);
    run.act(act);
  }
}

function recordEvents(model: Model, acts: readonly TimedAct[]): ChartEvent[] {
  const events: ChartEvent[] = [];
  const inner = createStepper(model, 'table');
  const stepper: Stepper = {
    initial: inner.initial,
    step: (standing, event) => {
      events.push(event);
      return inner.step(standing, event);
    },
  };
  const run = new Run(model, stepper, stepper.initial, []);
  run.advance(0);
  playActs(run, acts);
  return events;
}

let recorded: ExpertRun | undefined;

/** Recorded at the first asking. */
export function readExpertRun(): ExpertRun {
  if (recorded) return recorded;
  const situation = findSituation(situationId);
  const { run } = runCandidate(situation.scenario, findCandidate(situation, 'expert'), { seed, engine: 'table' });
  const acts = listActs(run.log);
  const model = buildModel(situation.scenario, seed);
  recorded = {
    scenario: situation.scenario,
    model,
    seed,
    acts,
    events: recordEvents(model, acts),
    log: run.log,
    draws: run.variant.draws,
  };
  return recorded;
}

/**
 * Headless play of the expert, with its log and its verdicts, beside XState alone sent the same events. The machine is the same and is
 * compiled beforehand on both sides: what is weighed is what Situ adds (finding the next moment, refusing, writing, scoring).
 */
import { type AnyStateMachine, createActor } from 'xstate';
import { assessRun } from '../../src/assessment/index.ts';
import { openRun, Run } from '../../src/simulation/index.ts';
import { createStepper, type Stepper } from '../../src/simulation/stepper.ts';
import { compileChart } from '../../src/statechart/index.ts';
import type { Budget } from '../budget.ts';
import { playActs, readExpertRun } from '../engine/expertRun.ts';
import { countPerSecond } from '../engine/stopwatch.ts';

let stepper: Stepper | undefined;
let machine: AnyStateMachine | undefined;

function playOurs(): void {
  const { model, scenario, acts, draws, log } = readExpertRun();
  stepper ??= createStepper(model, 'chart');
  const run = new Run(model, stepper, stepper.initial, []);
  run.advance(0);
  playActs(run, acts);
  assessRun(scenario, { log: run.log, draws });
  if (run.log.length !== log.length) throw new Error('la partie de l’expert a changé en route');
}

function playXState(): void {
  const { model, events } = readExpertRun();
  machine ??= compileChart(model);
  const actor = createActor(machine).start();
  for (const event of events) actor.send(event);
  actor.stop();
}

export const headlessPlay: Budget = {
  name: 'Jeu sans écran, journal et verdicts compris',
  unit: 'événements/s',
  sense: 'atLeast',
  limit: 0.5,
  peerName: 'XState seul, mêmes événements',
  async measure() {
    return countPerSecond(playOurs, readExpertRun().events.length);
  },
  async peer() {
    return countPerSecond(playXState, readExpertRun().events.length);
  },
};

export const wholeSituation: Budget = {
  name: 'Une situation entière, de l’ouverture aux verdicts',
  unit: 'ms',
  sense: 'atMost',
  limit: 50,
  isInformation: true,
  async measure() {
    const { scenario, seed, acts } = readExpertRun();
    const startedMs = performance.now();
    const run = openRun(scenario, { seed });
    playActs(run, acts);
    assessRun(scenario, { log: run.log, draws: run.variant.draws });
    return performance.now() - startedMs;
  },
};

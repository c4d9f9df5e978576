/**
 * The pure next state of a situation, by one of two engines that always agree:
 * - `chart`: the XState machine, with one actor scope reused for every step (the public `transition()` builds a new actor
 *   each time and is thirty times slower). What a learner plays.
 * - `table`: the same rules and the same table of moves without the machine. What proofs play, a hundred times faster.
 */
import { type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine, createActor } from 'xstate';
import {
  type ChartEvent,
  compileChart,
  type Model,
  type Office,
  openOffice,
  stepByTable,
} from '../statechart/index.ts';

export type Engine = 'chart' | 'table';

/** Where a run stands. With the chart, also the state of every region. */
export interface Standing {
  readonly context: Office;
  readonly value?: unknown;
}

export interface Stepper {
  readonly initial: Standing;
  step(standing: Standing, event: ChartEvent): Standing;
}

const nothing = (): void => undefined;

/** The chart has no child, no delay and no effect: the scope is never used for anything but its shape. */
function inertScope(machine: AnyStateMachine): AnyActorScope {
  const self = createActor(machine);
  return {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    defer: nothing,
    logger: nothing,
    stopChild: nothing,
    emit: nothing,
    actionExecutor: nothing,
  };
}

function createChartStepper(model: Model): Stepper {
  const machine = compileChart(model);
  const scope = inertScope(machine);
  return {
    initial: machine.getInitialSnapshot(scope) as Standing,
    step: (standing, event) => machine.transition(standing as AnyMachineSnapshot, event, scope) as Standing,
  };
}

function createTableStepper(model: Model): Stepper {
  return {
    initial: { context: openOffice(model) },
    step: ({ context }, event) => ({ context: stepByTable(model, context, event) }),
  };
}

export function createStepper(model: Model, engine: Engine): Stepper {
  return engine === 'chart' ? createChartStepper(model) : createTableStepper(model);
}

/**
 * The pure next state of a chart, with one actor scope reused for every step: the public `transition()` builds a new
 * actor each time and is thirty times slower.
 */
import { type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine, createActor } from 'xstate';
import type { ChartEvent, Office } from '../statechart/index.ts';

export type ChartSnapshot = AnyMachineSnapshot & { readonly context: Office };

export interface Stepper {
  readonly machine: AnyStateMachine;
  readonly initial: ChartSnapshot;
  step(snapshot: ChartSnapshot, event: ChartEvent): ChartSnapshot;
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

export function createStepper(machine: AnyStateMachine): Stepper {
  const scope = inertScope(machine);
  return {
    machine,
    initial: machine.getInitialSnapshot(scope) as ChartSnapshot,
    step: (snapshot, event) => machine.transition(snapshot, event, scope) as ChartSnapshot,
  };
}

/**
 * Two ways through one and the same space: `xstate/graph`'s adjacency map over the situation's chart, and a breadth-first search made
 * with what our explorer is made of (a run, its forks, the key of their states). Same chart, same acts, same key of a state.
 */
import type { AnyStateMachine } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { keyOfState } from '../../src/proof/explorer/stateKey.ts';
import { openRun, type Run } from '../../src/simulation/index.ts';
import { createStepper } from '../../src/simulation/stepper.ts';
import { buildModel, compileChart, type Office } from '../../src/statechart/index.ts';
import { listPlainActs, makePlainScenario } from './plainSpace.ts';

/** How fast a space was gone through; every act was tried in every state. */
export interface Rate {
  readonly statesPerS: number;
  readonly movesPerS: number;
}

/** @param procedures as in plainSpace.ts: 2^n states, n acts in each */
export function searchOurWay(procedures: number): Rate {
  const scenario = makePlainScenario(procedures);
  const acts = listPlainActs(scenario);
  const start = openRun(scenario, { seed: 1, engine: 'table' });
  start.act({ do: 'openTool', tool: 'procedures' });
  const startedMs = performance.now();
  const seen = new Set([keyOfState(start.state)]);
  const frontier: Run[] = [start];
  for (const run of frontier) {
    for (const act of acts) {
      const next = run.fork({ withLog: false });
      next.act(act);
      const key = keyOfState(next.state);
      if (seen.has(key)) continue;
      seen.add(key);
      frontier.push(next);
    }
  }
  return countRate(procedures, frontier.length, startedMs);
}

/** @param procedures as in plainSpace.ts: 2^n states, n acts in each */
export function searchByXState(procedures: number): Rate {
  const scenario = makePlainScenario(procedures);
  const model = buildModel(scenario, 1);
  const stepper = createStepper(model, 'chart');
  const events = listPlainActs(scenario).map((act) => ({ type: `act.${act.do}` as const, act }));
  const fromState = stepper.step(stepper.initial, {
    type: 'act.openTool',
    act: { do: 'openTool', tool: 'procedures' },
  });
  const startedMs = performance.now();
  const map = getAdjacencyMap(compileChart(model) as AnyStateMachine, {
    events,
    fromState: fromState as never,
    serializeState: (snapshot) => String(keyOfState((snapshot as unknown as { context: Office }).context)),
  });
  return countRate(procedures, Object.keys(map).length, startedMs);
}

function countRate(procedures: number, states: number, startedMs: number): Rate {
  if (states !== 2 ** procedures) throw new Error(`${states} états trouvés au lieu de ${2 ** procedures}`);
  const statesPerS = (states * 1000) / (performance.now() - startedMs);
  return { statesPerS, movesPerS: statesPerS * procedures };
}

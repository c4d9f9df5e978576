/**
 * A situation made to be explored whole: nobody comes, nothing rings, and a binder of procedures that can each be read or not.
 * With n procedures it has 2^n states and n acts, on the very chart that situations compile to.
 */
import { findSituation } from '../../src/cli/disk.ts';
import type { Act } from '../../src/model/act.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';

/** @param procedures how many there are to read: the power of two of the number of states */
export function makePlainScenario(procedures: number): Scenario {
  const { scenario } = findSituation('exemple-accueil');
  const sample = scenario.world.procedures[0];
  if (sample === undefined) throw new Error('the example has no procedure to copy');
  return {
    ...scenario,
    characters: scenario.characters.map(({ arrives: _arrives, ...character }) => character),
    calls: [],
    hazards: [],
    world: {
      ...scenario.world,
      procedures: Array.from({ length: procedures }, (_, rank) => ({ ...sample, id: `p${rank}`, sections: [] })),
    },
  };
}

/** What can be done in every state, once the binder is open. */
export const listPlainActs = (scenario: Scenario): Act[] =>
  scenario.world.procedures.map(({ id }) => ({ do: 'readProcedure', procedure: id }));

/**
 * What a seed draws: the identity of each character, the cause of the trouble, the hazards. Trainers may pin any of it.
 * Knows nothing of what happens afterwards.
 */
import { chanceOf, pickBy } from '../model/chance.ts';
import type { Temper } from '../model/person.ts';
import type { Persona, Scenario } from './schema/index.ts';

export interface Variant {
  readonly seed: number;
  readonly pins: Readonly<Record<string, string>>;
  readonly draws: Readonly<Record<string, string>>;
  readonly personas: Readonly<Record<string, Persona>>;
  readonly tempers: Readonly<Record<string, Temper>>;
  /** Hazards switched on. */
  readonly hazards: readonly string[];
}

/** Draws a variant. `pins` fix draws by name, and hazards as `hazard.<id>`: `on` or `off`. Unknown pins are ignored. */
export function drawVariant(scenario: Scenario, seed: number, pins: Readonly<Record<string, string>> = {}): Variant {
  const draws: Record<string, string> = {};
  for (const [name, { values }] of Object.entries(scenario.draws)) {
    const pinned = pins[name];
    draws[name] = pinned !== undefined && values.includes(pinned) ? pinned : pickBy(seed, `draw.${name}`, values);
  }
  const personas: Record<string, Persona> = {};
  const tempers: Record<string, Temper> = {};
  for (const character of scenario.characters) {
    const id = typeof character.persona === 'string' ? character.persona : draws[character.persona.draw];
    const persona = scenario.personas.find((candidate) => candidate.id === id);
    if (persona) personas[character.id] = persona;
    const temper = typeof character.temper === 'string' ? character.temper : draws[character.temper.draw];
    tempers[character.id] = temper === 'instrumental' ? 'instrumental' : 'reactive';
  }
  const hazards = scenario.hazards
    .filter(({ id, draw }) => {
      const pinned = pins[`hazard.${id}`];
      if (pinned !== undefined) return pinned === 'on';
      return draw === 'always' || chanceOf(seed, `hazard.${id}`) < draw.chance;
    })
    .map(({ id }) => id);
  return { seed, pins, draws, personas, tempers, hazards };
}

/**
 * What a trainer may fix in a situation, in words: each draw with its values, each hazard. Pure; knows the scenario, no page.
 */
import type { Scenario } from '../../scenario/index.ts';

/** One thing that may be fixed. */
export interface PinChoice {
  /** Name in the address: `cause`, `hazard.travaux`. */
  readonly name: string;
  readonly title: string;
  readonly values: readonly { readonly id: string; readonly label: string }[];
}

/** Leaves it to the seed. */
export const drawn = 'au-sort';

/** The author's words for a value, a person's name, or the id with spaces for want of better. */
function sayValue(scenario: Scenario, draw: string, value: string): string {
  const persona = scenario.personas.find(({ id }) => id === value);
  if (persona !== undefined) return `${persona.civility}\u00a0${persona.name}`;
  return scenario.draws[draw]?.labels?.[value] ?? value.replaceAll('-', ' ');
}

export function listPinChoices(scenario: Scenario): readonly PinChoice[] {
  const draws = Object.entries(scenario.draws).map(([name, { title, values }]) => ({
    name,
    title: title ?? name,
    values: [
      { id: drawn, label: 'Tiré au sort' },
      ...values.map((id) => ({ id, label: sayValue(scenario, name, id) })),
    ],
  }));
  const hazards = scenario.hazards.map(({ id, title, official, draw }) => ({
    name: `hazard.${id}`,
    title: `Aléa\u00a0: ${title} (${official})`,
    values: [
      { id: drawn, label: draw === 'always' ? 'Comme prévu par la situation' : 'Tiré au sort' },
      { id: 'on', label: 'Présent' },
      { id: 'off', label: 'Absent' },
    ],
  }));
  return [...draws, ...hazards];
}

/** Only what was really fixed goes into the address. */
export function listPins(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== drawn));
}

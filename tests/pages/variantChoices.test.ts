import { describe, expect, test } from 'vitest';
import { drawn, listPinChoices, listPins } from '../../src/pages/trainer/variantChoices.ts';
import { drawVariant } from '../../src/scenario/variant.ts';
import { situation } from '../support/situations.ts';

const scenario = situation('s01-ou-est-mon-dossier');

describe('what a trainer may fix', () => {
  test('is every draw and every hazard, each left to chance unless chosen', () => {
    const choices = listPinChoices(scenario);
    expect(choices).toHaveLength(Object.keys(scenario.draws).length + scenario.hazards.length);
    for (const { values } of choices) expect(values[0]?.id).toBe(drawn);
  });

  test('is obeyed by the variant drawn, whatever the seed', () => {
    for (const { name, values } of listPinChoices(scenario)) {
      for (const { id } of values.filter((value) => value.id !== drawn)) {
        const variant = drawVariant(scenario, 99, listPins({ [name]: id }));
        const hazard = name.startsWith('hazard.') ? name.slice('hazard.'.length) : null;
        if (hazard === null) expect(variant.draws[name]).toBe(id);
        else expect(variant.hazards.includes(hazard)).toBe(id === 'on');
      }
    }
  });

  test('goes into the address only when chosen', () => {
    expect(listPins({ cause: 'perdu', visiteur: drawn })).toEqual({ cause: 'perdu' });
  });
});

/** Instants drawn by the seed: something planned « about then » happens at its own moment in each variant. Knows no event. */
import { chanceOf } from '../model/chance.ts';
import { SECOND_MS } from '../model/time.ts';
import type { Model } from './model.ts';

/** `at` ± `spread` seconds, in whole milliseconds. */
export function drawInstantMs(model: Model, salt: string, atS: number, spreadS: number): number {
  const shift = (chanceOf(model.variant.seed, salt) * 2 - 1) * spreadS;
  return Math.max(0, Math.round((atS + shift) * SECOND_MS));
}

/** Where time and anger fall on the chart, in drawn pixels. Knows nothing of what is drawn there. */
import { MOODS, type Mood } from '../../model/person.ts';
import { MINUTE_MS } from '../../model/time.ts';

export interface PlotBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Scales {
  readonly box: PlotBox;
  x(atMs: number): number;
  /** From anger, 0 to 10. */
  y(anger: number): number;
}

const MOST_ANGER = 10;

export function makeScales(box: PlotBox, durationMs: number): Scales {
  const span = Math.max(1, durationMs);
  const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  return {
    box,
    x: (atMs) => box.left + (clamp(atMs, span) / span) * (box.right - box.left),
    y: (anger) => box.bottom - (clamp(anger, MOST_ANGER) / MOST_ANGER) * (box.bottom - box.top),
  };
}

/** A band of the chart: a fifth of the anger there is, from the bottom (calm) to the top. */
export interface Band {
  readonly mood: Mood;
  readonly top: number;
  readonly bottom: number;
}

/** From calm, at the bottom, to threatening. */
export function listBands({ top, bottom }: PlotBox): readonly Band[] {
  const height = (bottom - top) / MOODS.length;
  return MOODS.map((mood, i) => ({ mood, top: bottom - (i + 1) * height, bottom: bottom - i * height }));
}

const MINUTE_STEPS = [1, 2, 5, 10, 15, 30, 60];

/**
 * The instants to write under the chart: whole minutes of the simulated day, at most `most` of them, the opening included.
 * The last one before the end is left out when it would touch it.
 */
export function listTicks(startsAtMinutes: number, durationMs: number, most: number): readonly number[] {
  const minutes = durationMs / MINUTE_MS;
  const step = MINUTE_STEPS.find((one) => minutes / one <= most) ?? 60;
  const offset = (step - (startsAtMinutes % step)) % step;
  const ticks = offset === 0 ? [] : [0];
  for (let minute = offset; minute <= minutes; minute += step) ticks.push(minute * MINUTE_MS);
  return ticks.filter((atMs, i) => i === 0 || atMs - (ticks[i - 1] ?? 0) >= (step * MINUTE_MS) / 2);
}

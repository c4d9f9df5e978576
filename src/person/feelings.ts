/**
 * What goes on inside a person: plain integers in thousandths of a point, so that every machine computes the same bytes.
 * Knows nothing of who speaks or why.
 */
import type { Mood, Need, ShownMood, SpeechAct, Temper } from '../model/person.ts';
import { MOOD_FROM, MOOD_SLACK, SOOTHED_BELOW, type Tuning } from './tuning.ts';

export interface Feelings {
  /** The mood behind, and the burst on top of it: thousandths of anger. */
  readonly mood: number;
  readonly burst: number;
  readonly trust: number;
  readonly temper: Temper;
  /** Anger the mood falls back to while nothing is settled. */
  readonly grievance: number;
  /** How often each act was done to them: repetitions halve. */
  readonly times: Readonly<Partial<Record<SpeechAct, number>>>;
  /** The wait is explained until this instant (ms). */
  readonly explainedUntilMs: number;
  /** Whole seconds: without attention, in silence face to face, aggressive or worse, threatening, since they last spoke up. */
  readonly aloneS: number;
  readonly silentS: number;
  readonly hotS: number;
  readonly threatS: number;
  readonly queuedS: number;
}

export const MILLI = 1000;
const MAX = 10 * MILLI;

export const clampMilli = (n: number): number => Math.min(MAX, Math.max(0, Math.round(n)));

export interface FeelingsInput {
  readonly anger: number;
  readonly trust: number;
  readonly grievance: number;
  readonly temper: Temper;
}

/** Someone coming in; anger, trust, grievance in points of 0 to 10. */
export function createFeelings({ anger, trust, grievance, temper }: FeelingsInput): Feelings {
  return {
    mood: clampMilli(anger * MILLI),
    burst: 0,
    trust: clampMilli(trust * MILLI),
    temper,
    grievance: clampMilli(grievance * MILLI),
    times: {},
    explainedUntilMs: 0,
    aloneS: 0,
    silentS: 0,
    hotS: 0,
    threatS: 0,
    queuedS: 0,
  };
}

/** Anger as others see it, thousandths. */
export const angerOf = (feelings: Feelings): number => Math.min(MAX, feelings.mood + feelings.burst);

/** Raises anger (partly a burst) or soothes it (the burst first). `delta` in thousandths. */
export function moveAnger(feelings: Feelings, delta: number, tuning: Tuning): Feelings {
  if (delta >= 0) {
    return {
      ...feelings,
      burst: clampMilli(feelings.burst + delta * tuning.burstShare),
      mood: clampMilli(feelings.mood + delta * (1 - tuning.burstShare)),
    };
  }
  const fromBurst = Math.min(feelings.burst, -delta);
  return {
    ...feelings,
    burst: clampMilli(feelings.burst - fromBurst),
    mood: clampMilli(feelings.mood + delta + fromBurst),
  };
}

const ORDER: readonly Mood[] = ['calm', 'impatient', 'angry', 'aggressive', 'threatening'];

/** The band that `anger` (thousandths) belongs to, coming from `current`: half a point of hysteresis on the way down. */
export function moodFor(anger: number, current: Mood): Mood {
  let mood: Mood = 'calm';
  for (const candidate of ORDER.slice(1) as Exclude<Mood, 'calm'>[]) {
    const isOrWasAbove = ORDER.indexOf(current) >= ORDER.indexOf(candidate);
    const from = (MOOD_FROM[candidate] - (isOrWasAbove ? MOOD_SLACK : 0)) * MILLI;
    if (anger >= from) mood = candidate;
  }
  return mood;
}

/** Taken care of: resolved, handed over, or engaged with a date. */
export const isTakenCareOf = (need: Need): boolean =>
  need === 'engaged' || need === 'resolved' || need === 'handedOver';

/** The mood to show: soothed when anger is low and the need is taken care of. */
export function shownMood(feelings: Feelings, mood: Mood, need: Need): ShownMood {
  return isTakenCareOf(need) && mood !== 'threatening' && angerOf(feelings) < SOOTHED_BELOW * MILLI ? 'soothed' : mood;
}

/** Rises and falls through the bands. */
export const isHotter = (a: Mood, b: Mood): boolean => ORDER.indexOf(a) > ORDER.indexOf(b);

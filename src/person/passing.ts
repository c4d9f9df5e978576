/**
 * What one second does to a person: emotions fade, waiting and being ignored weigh, and at some point they speak up or go.
 * Pure; always whole seconds, so that however time is cut the result is the same.
 */
import type { Mood, Need } from '../model/person.ts';
import { clampMilli, type Feelings, MILLI } from './feelings.ts';
import type { Tuning } from './tuning.ts';

/** What surrounds them during this second. */
export interface Surroundings {
  readonly where: 'counter' | 'queue' | 'line' | 'held';
  /** The learner's attention is on them. */
  readonly attended: boolean;
  /** Somebody speaks to them or they speak. */
  readonly talking: 'them' | 'learner' | 'nobody';
  readonly mood: Mood;
  readonly need: Need;
  readonly helpComing: boolean;
  readonly nowMs: number;
  readonly patienceS: number;
}

/** What they do of themselves at the end of the second. */
export type Impulse = 'ignored' | 'waits' | 'silence' | 'gives-up' | 'explodes';

export interface Second {
  readonly feelings: Feelings;
  readonly impulse: Impulse | null;
}

/**
 * The factor that halves after `halfLife` steps, found with + − × ÷ only (Newton on x^n = 1/2),
 * because `Math.pow` may differ in the last bit from one engine to another.
 */
export function halvingFactor(halfLife: number): number {
  let x = 1;
  for (let round = 0; round < 40; round += 1) {
    let power = 1;
    for (let i = 0; i < Math.round(halfLife) - 1; i += 1) power *= x;
    x -= (power * x - 0.5) / (Math.round(halfLife) * power);
  }
  return x;
}

const factors = (tuning: Tuning) => ({
  burst: halvingFactor(tuning.burstHalfLifeS),
  mood: halvingFactor(tuning.moodHalfLifeS),
});
const factorsOf = new WeakMap<Tuning, ReturnType<typeof factors>>();

function fadingFactors(tuning: Tuning) {
  const known = factorsOf.get(tuning) ?? factors(tuning);
  factorsOf.set(tuning, known);
  return known;
}

/** Emotions fade: the burst to nothing, the mood to what the grievance still gives reason for. Never upwards, never stuck. */
function fade(feelings: Feelings, need: Need, tuning: Tuning): Feelings {
  const { burst, mood } = fadingFactors(tuning);
  const rest = Math.round(feelings.grievance * tuning.restingShare[need]);
  const faded = feelings.mood > rest ? rest + Math.floor((feelings.mood - rest) * mood) : feelings.mood;
  return { ...feelings, burst: clampMilli(Math.floor(feelings.burst * burst)), mood: clampMilli(faded) };
}

/** Points of anger this second adds. */
function weighSecond(feelings: Feelings, around: Surroundings, tuning: Tuning): number {
  if (around.attended)
    return around.talking === 'nobody' && feelings.silentS >= tuning.silenceAfterS ? tuning.staredAtInSilence : 0;
  if (around.talking === 'learner') return 0;
  const explained = around.nowMs <= feelings.explainedUntilMs;
  if (around.talking === 'them' && around.where === 'counter' && !explained) return tuning.ignoredWhileSpeaking;
  return explained ? tuning.waitingExplained : tuning.waitingUnexplained;
}

function countSeconds(feelings: Feelings, around: Surroundings): Feelings {
  const inTouch = around.attended || around.talking === 'learner';
  const hot = around.mood === 'aggressive' || around.mood === 'threatening';
  return {
    ...feelings,
    aloneS: inTouch ? 0 : feelings.aloneS + 1,
    silentS: around.attended && around.talking === 'nobody' ? feelings.silentS + 1 : 0,
    queuedS: around.where === 'queue' ? feelings.queuedS + 1 : feelings.queuedS,
    hotS: hot && !around.helpComing ? feelings.hotS + 1 : Math.max(0, feelings.hotS - 1),
    threatS: around.mood === 'threatening' && !around.helpComing ? feelings.threatS + 1 : 0,
  };
}

const isTurn = (elapsed: number, first: number, every: number): boolean =>
  elapsed >= Math.round(first) && (elapsed - Math.round(first)) % Math.max(1, Math.round(every)) === 0;

function impulseOf(feelings: Feelings, around: Surroundings, tuning: Tuning): Impulse | null {
  if (around.where !== 'counter' && feelings.aloneS >= around.patienceS) return 'gives-up';
  if (feelings.threatS >= tuning.threatLastsS || feelings.hotS >= tuning.furyAfterS) return 'explodes';
  const explained = around.nowMs <= feelings.explainedUntilMs;
  if (around.talking !== 'nobody') return null;
  if (around.where === 'counter' && !around.attended) {
    return !explained && isTurn(feelings.aloneS, tuning.speaksUpAfterS, tuning.speaksUpEveryS) ? 'ignored' : null;
  }
  if (around.where !== 'counter' && !around.attended) {
    return !explained && isTurn(feelings.aloneS, tuning.queueSpeaksUpAfterS, tuning.queueSpeaksUpEveryS)
      ? 'waits'
      : null;
  }
  return isTurn(feelings.silentS, tuning.silenceAfterS, tuning.speaksUpEveryS) ? 'silence' : null;
}

/** One whole second passes. */
export function feelSecond(before: Feelings, around: Surroundings, tuning: Tuning): Second {
  const counted = countSeconds(fade(before, around.need, tuning), around);
  const added = Math.round(weighSecond(counted, around, tuning) * MILLI);
  const feelings = added === 0 ? counted : { ...counted, mood: clampMilli(counted.mood + added) };
  return { feelings, impulse: impulseOf(feelings, around, tuning) };
}

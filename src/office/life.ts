/**
 * The small life of a person who stands there: breath, blinks, mouth, nod. Pure functions of time and a seed, so that two
 * people never breathe together and one person never surprises a test. Times in ms, angles in degrees.
 */
import { chanceAt } from './seed.ts';

/** Scale of the chest: 1 ± 0.6 %. */
export function breathAt(nowMs: number, breathMs: number, seed: number): number {
  const phase = chanceAt(seed, 0) * Math.PI * 2;
  return 1 + 0.006 * Math.sin((nowMs / breathMs) * Math.PI * 2 + phase);
}

const blinkEveryMs = 4500;
const blinkMs = 90;

/** Whether the eyes are closed: once in each 4.5 s, so 3 to 6 s apart most times. */
export function isBlinkingAt(nowMs: number, seed: number): boolean {
  const turn = Math.floor(nowMs / blinkEveryMs);
  const start = turn * blinkEveryMs + 800 + chanceAt(seed, turn) * 1500;
  return nowMs >= start && nowMs < start + blinkMs;
}

const syllableMs = 135;
const jitterMs = 12;

/**
 * Which mouth to show while speaking: an index among `count` mouths, or -1 for the closed one between words.
 * Mouths change every 110 to 160 ms.
 */
export function mouthAt(nowMs: number, seed: number, count: number): number {
  if (count <= 0) return -1;
  const edge = (turn: number): number => turn * syllableMs + (chanceAt(seed, turn) * 2 - 1) * jitterMs;
  let turn = Math.round(nowMs / syllableMs);
  if (nowMs < edge(turn)) turn -= 1;
  if (chanceAt(seed + 1, turn) < 0.17) return -1;
  return (((turn + (chanceAt(seed + 2, Math.floor(turn / 5)) < 0.5 ? 1 : 0)) % count) + count) % count;
}

/** The head while speaking: ±1.5°. */
export function speakingTiltAt(nowMs: number, seed: number): number {
  const phase = chanceAt(seed, 7) * 6;
  return 1.5 * Math.sin(nowMs / 210 + phase) * Math.sin(nowMs / 530 + phase * 2);
}

/** A weight shifted from one foot to the other while waiting: −1 to 1. */
export function swayAt(nowMs: number, seed: number, mood: { readonly breathMs: number }): number {
  const periodMs = mood.breathMs * 1.7;
  const phase = chanceAt(seed, 3) * Math.PI * 2;
  return Math.sin((nowMs / periodMs) * Math.PI * 2 + phase) * 0.75 + 0.25 * Math.sin((nowMs / periodMs) * 5.1 + phase);
}

/** How long a nod lasts. */
export const nodMs = 620;

/** The tilt of a head that nods, `elapsedMs` after it began: two dips, the second smaller. */
export function nodAt(elapsedMs: number): number {
  if (elapsedMs < 0 || elapsedMs >= nodMs) return 0;
  const share = elapsedMs / nodMs;
  return 8 * Math.abs(Math.sin(share * Math.PI * 2)) * (share < 0.5 ? 1 : 0.55);
}

/** A look around now and then, for those who wait: degrees. The more impatient, the more often. */
export function glanceAt(nowMs: number, seed: number, restless: boolean): number {
  const everyMs = restless ? 5200 : 9400;
  const turn = Math.floor(nowMs / everyMs);
  const start = turn * everyMs + chanceAt(seed + 5, turn) * everyMs * 0.5;
  const share = (nowMs - start) / 1300;
  if (share <= 0 || share >= 1) return 0;
  const side = chanceAt(seed + 6, turn) < 0.5 ? -1 : 1;
  return side * (restless ? 5 : 3.5) * Math.min(1, Math.sin(share * Math.PI) * 1.6);
}

const tapsEveryMs = 2900;
const tapMs = 190;

/** A finger that taps the counter: 0 = lies on it, 1 = lifted. Three taps, then a rest. */
export function tapAt(nowMs: number, seed: number): number {
  const turn = Math.floor(nowMs / tapsEveryMs);
  const within = nowMs - turn * tapsEveryMs - 500 - chanceAt(seed + 8, turn) * 600;
  if (within < 0 || within >= 3 * tapMs) return 0;
  return Math.sin(((within % tapMs) / tapMs) * Math.PI);
}

/** A raised hand that stresses the words: degrees. Still between sentences. */
export function raisedHandAt(nowMs: number, seed: number, speaking: boolean): number {
  const phase = chanceAt(seed, 11) * 6;
  return speaking
    ? 4.2 * Math.sin(nowMs / 118 + phase) * Math.max(0, Math.sin(nowMs / 460))
    : 0.6 * Math.sin(nowMs / 700);
}

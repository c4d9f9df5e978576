/**
 * What a mood changes in a person and around them. The table of the art direction, as data. Draws nothing.
 */
import type { ShownMood } from './picture.ts';

/** The names the drawings use for moods and poses. */
export type DrawnMood = 'calme' | 'impatient' | 'en-colere' | 'agressif' | 'menacant' | 'apaise';

/** How a mood stands and lights. Angles in degrees. */
export interface MoodLook {
  readonly drawn: DrawnMood;
  /** Of the body at the counter; 1 = calm. */
  readonly scale: number;
  readonly leanDeg: number;
  /** Multiplied over the hall. */
  readonly hall: number;
  /** Multiplied over the person: lighter than the hall, the face must stay the clearest thing. */
  readonly person: number;
  /** Strength of the sun's beams, 1 = a plain morning. */
  readonly sun: number;
  /** Dark edges around the stage, 0 to 1. */
  readonly veil: number;
  /** One breath in and out. */
  readonly breathMs: number;
  /** Sway of a person who waits, standing. */
  readonly swayDeg: number;
}

export const moodLooks: Readonly<Record<ShownMood, MoodLook>> = {
  calm: look('calme', 1, 0, 0xfffdf6, 0xffffff, 1, 0, 3600, 0.35),
  impatient: look('impatient', 1.01, -1.5, 0xf4ebdd, 0xfdf8f0, 0.75, 0, 3000, 0.8),
  angry: look('en-colere', 1.13, 2.5, 0xf0e1d2, 0xfdf6ee, 0.5, 0, 2300, 0.9),
  aggressive: look('agressif', 1.21, 3, 0xd9b8a8, 0xf8e8df, 0.25, 0.42, 1800, 1),
  threatening: look('menacant', 1.33, 1, 0x8d7a88, 0xcfc2c8, 0, 0.8, 1600, 0.3),
  soothed: look('apaise', 0.98, -1, 0xfff6da, 0xfffdf4, 1.5, 0, 3800, 0.35),
};

function look(
  drawn: DrawnMood,
  scale: number,
  leanDeg: number,
  hall: number,
  person: number,
  sun: number,
  veil: number,
  breathMs: number,
  swayDeg: number,
): MoodLook {
  return { drawn, scale, leanDeg, hall, person, sun, veil, breathMs, swayDeg };
}

/** Moods from the quietest to the one that must be seen first. */
const byUrgency: readonly ShownMood[] = ['soothed', 'calm', 'impatient', 'angry', 'aggressive', 'threatening'];

/** The mood that sets the light of the hall: the most pressing of those at the counter, calm when nobody is there. */
export function moodOfTheHall(moods: readonly ShownMood[]): ShownMood {
  let strongest: ShownMood | null = null;
  for (const mood of moods) {
    if (strongest === null || byUrgency.indexOf(mood) > byUrgency.indexOf(strongest)) strongest = mood;
  }
  return strongest ?? 'calm';
}

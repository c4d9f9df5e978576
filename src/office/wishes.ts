/**
 * Which drawing of a person is needed: by place, mood and size of the window. Pure; fetches nothing.
 */
import { looks } from './drawings.ts';
import type { Spot } from './ground.ts';
import { moodLooks } from './moods.ts';
import type { PersonPicture, ShownMood } from './picture.ts';
import { counterScale } from './places.ts';
import { chanceAt, seedOf } from './seed.ts';
import type { SheetWish } from './sheetStore.ts';
import type { Walk } from './walk.ts';

/** Ways of standing in a queue that are drawn for each build. */
const waitingPoses: Readonly<Record<string, readonly string[]>> = {
  broad: ['attend', 'attend-papier', 'attend-sac'],
  medium: ['attend', 'attend-mains', 'attend-sac'],
  slight: ['attend', 'attend-mains', 'attend-papier'],
};
/** Nobody is drawn larger than this many px per body unit: beyond it, memory costs more than the eye gains. */
const largestPxPerUnit = 1.3;
/** A walk is drawn once, for a distance that is sharp enough near and not wasteful far. */
const walkSharpM = 2.6;

/** The look asked for, or one drawn by id when nobody looks like that. */
export function knownLook(person: Pick<PersonPicture, 'id' | 'look'>): string {
  if (person.look in looks) return person.look;
  const ids = Object.keys(looks);
  return ids[Math.floor(chanceAt(seedOf(person.id), 1) * ids.length)] ?? 'perrin';
}

/** The face shown: someone who waits and was greeted waits with an easier one. */
export function faceMood(person: PersonPicture): ShownMood {
  const waits = person.place === 'queue' || person.place === 'seat';
  return waits && person.acknowledged && person.mood === 'impatient' ? 'calm' : person.mood;
}

/** The drawing of a person at rest on their spot. `pxPerStageUnit`: device px; `frontScale`: see `Ground`. */
export function poseWish(
  person: PersonPicture,
  spot: Spot,
  pxPerStageUnit: number,
  frontScale = counterScale,
): SheetWish {
  const look = knownLook(person);
  const mood = faceMood(person);
  if (spot.place === 'counter') {
    const { drawn, scale } = moodLooks[mood];
    const pxPerUnit = Math.min(largestPxPerUnit, frontScale * scale * pxPerStageUnit);
    return { look, pose: drawn, mood, distanceM: null, pxPerUnit };
  }
  const poses = waitingPoses[looks[look]?.build ?? 'medium'] ?? ['attend'];
  const standing = poses[Math.floor(chanceAt(seedOf(person.id), 2) * poses.length)] ?? 'attend';
  return {
    look,
    pose: spot.place === 'seat' ? 'assis' : standing,
    mood,
    distanceM: spot.floor.z,
    pxPerUnit: Math.min(largestPxPerUnit, (0.9 / spot.floor.z) * pxPerStageUnit),
  };
}

/** The drawing of a person on a walk. */
export function walkWish(person: PersonPicture, walk: Walk, pxPerStageUnit: number): SheetWish {
  const nearest = Math.max(walkSharpM, Math.min(walk.from.z, walk.to.z));
  return {
    look: knownLook(person),
    pose: walk.away ? 'marche-dos' : 'marche',
    mood: faceMood(person),
    distanceM: Math.min(6, nearest + 1),
    pxPerUnit: Math.min(largestPxPerUnit, (0.9 / nearest) * pxPerStageUnit),
  };
}

/** What the hands of the drawing now worn do in front of me. */
export function gestureOf(worn: SheetWish | null): 'tap' | 'point' | null {
  if (worn?.mood === 'angry') return 'tap';
  return worn?.mood === 'aggressive' ? 'point' : null;
}

/**
 * Who stands where in the back office. I am seated: whoever comes to my desk stands taller than in the hall, and comes down to
 * lean on it. Pure; knows no drawing and no rule of a situation.
 */
import { DESK_MATE_LOOK } from '../model/workPlace.ts';
import { assignOver, doorSpotOf, type Ground, type Spot, type SpotPlan } from './ground.ts';
import { ledgeTop } from './layout.ts';
import { floorPointAt, projectFloor, seatedEyeM } from './perspective.ts';
import type { PersonPicture, ShownMood } from './picture.ts';

/** The colleague who has her desk here, and the director who has the room behind the glass. */
export const colleagueLook = DESK_MATE_LOOK;
export const directorLook = 'vasseur';

const frontScale = 0.544;
/** Where somebody stands before my desk, alone: right of the colleague's screen. */
export const deskCentre = 812;

const centresOf = (count: number): readonly number[] => {
  if (count <= 1) return [deskCentre];
  if (count === 2) return [706, 1010];
  return [690, 960, 1230];
};

const plan: SpotPlan = {
  // The corridor lies beyond the right edge.
  door: floorPointAt(2120, 3.6),
  queue: [floorPointAt(646, 3.5), floorPointAt(214, 4.2), floorPointAt(1690, 3.5)],
  seats: [floorPointAt(214, 4.2)],
  centres: centresOf,
  frontM: 0.9 / frontScale,
  // Everyone looks to the middle of the room.
  looksLeft: (place, index, centre) => (place === 'counter' ? centre > 900 : place === 'queue' && index === 2),
};

const corridor: Spot = doorSpotOf(plan);
const direction: Spot = { ...corridor, floor: floorPointAt(628, 6) };

/** How far the waist of an upright person is above the ledge, in stage units; whoever leans on it has none. */
const raised: Readonly<Record<ShownMood, number>> = {
  calm: 82,
  soothed: 46,
  impatient: 82,
  angry: 0,
  aggressive: 0,
  threatening: 0,
};

export const bureauGround: Ground = {
  project: (point) => projectFloor(point, seatedEyeM),
  assign: (people: readonly Pick<PersonPicture, 'id' | 'place'>[], previous) => assignOver(plan, people, previous),
  doorOf: (look) => (look === directorLook ? direction : corridor),
  frontScale,
  frontY: (mood) => ledgeTop - raised[mood],
  hiddenBelow: 1040,
};

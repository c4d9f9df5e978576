/**
 * Who stands where in the hall: slots at the counter, in the queue and on the chairs. Pure; knows no drawing and no rule of a
 * situation.
 */
import { assignOver, doorSpotOf, type Ground, type Spot, type SpotPlan } from './ground.ts';
import { counterCentre, ledgeTop } from './layout.ts';
import { floorPointAt, projectFloor } from './perspective.ts';
import type { PersonPicture } from './picture.ts';

/** Body units of a calm person at the counter are drawn at this scale. */
export const counterScale = 0.56;

/** Centres at the counter for one, two or three people side by side. */
function counterCentres(count: number): readonly number[] {
  if (count <= 1) return [counterCentre];
  if (count === 2) return [counterCentre - 72, 1130];
  return [480, 812, 1150];
}

const plan: SpotPlan = {
  door: floorPointAt(1048, 12),
  queue: [
    floorPointAt(1196, 5.4),
    floorPointAt(1066, 6.5),
    floorPointAt(1322, 6.9),
    floorPointAt(1168, 8.1),
    floorPointAt(1012, 8.9),
    floorPointAt(1110, 10.2),
  ],
  seats: [floorPointAt(408, 8.6), floorPointAt(486, 10.1), floorPointAt(446, 9.3), floorPointAt(312, 7.1)],
  centres: counterCentres,
  frontM: 0.9 / counterScale,
  looksLeft: (place, index, centre) => place === 'queue' || (place === 'counter' && index > 0 && centre > 900),
};

/** The doorway, where people come in and go out. */
export const doorSpot: Spot = doorSpotOf(plan);

export function assignSpots(
  people: readonly Pick<PersonPicture, 'id' | 'place'>[],
  previous: ReadonlyMap<string, Spot>,
): Map<string, Spot> {
  return assignOver(plan, people, previous);
}

/** I stand, and so do they, behind a counter that reaches their waist. */
export const hallGround: Ground = {
  project: (point) => projectFloor(point),
  assign: assignSpots,
  doorOf: () => doorSpot,
  frontScale: counterScale,
  frontY: () => ledgeTop,
  hiddenBelow: 900,
};

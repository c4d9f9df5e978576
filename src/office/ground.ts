/**
 * The floor of a place as people use it: where they stand, where they come in, how large they are in front of me.
 * Knows how slots are given out; each place says where they are.
 */
import { type FloorPoint, floorPointAt, type Standing } from './perspective.ts';
import type { PersonPicture, ShownMood } from './picture.ts';

/** Where a person is, so that they can be drawn there and walk there. `flip`: looks to the left. */
export interface Spot {
  readonly place: 'door' | 'queue' | 'seat' | 'counter';
  readonly index: number;
  readonly floor: FloorPoint;
  /** Centre in front of me, in stage units; unused elsewhere. */
  readonly centre: number;
  readonly flip: boolean;
}

/** The slots of a place, in the order they are taken. */
export interface SpotPlan {
  readonly door: FloorPoint;
  readonly queue: readonly FloorPoint[];
  readonly seats: readonly FloorPoint[];
  /** Centres in front of me for so many people side by side. */
  centres(count: number): readonly number[];
  /** How far away a walking figure has the size of one in front of me, in metres. */
  readonly frontM: number;
  /** Whether the person there looks to the left. `centre`: in front of me. */
  looksLeft(place: Spot['place'], index: number, centre: number): boolean;
}

export interface Ground {
  project(point: FloorPoint): Standing;
  /**
   * Gives each person present a spot. The order of the list is the order of the queue; a seat once taken is kept as long as
   * `previous` shows the person seated. People past the last slot share it.
   */
  assign(
    people: readonly Pick<PersonPicture, 'id' | 'place'>[],
    previous: ReadonlyMap<string, Spot>,
  ): Map<string, Spot>;
  /** By where somebody comes in and goes out. */
  doorOf(look: string): Spot;
  /** Body units of a calm person in front of me are drawn at this scale. */
  readonly frontScale: number;
  /** Where the waist of a person in front of me lies (850 body units), in stage units. */
  frontY(mood: ShownMood): number;
  /** What of a body in front of me lies below this, in body units, is never seen. */
  readonly hiddenBelow: number;
}

function spotIn(plan: SpotPlan, place: Spot['place'], index: number, inFront: number): Spot {
  const centres = plan.centres(inFront);
  const centre = centres[Math.min(index, centres.length - 1)] ?? 0;
  const points = { door: [plan.door], queue: plan.queue, seat: plan.seats, counter: [] }[place];
  const floor =
    place === 'counter' ? floorPointAt(centre, plan.frontM) : (points[Math.min(index, points.length - 1)] ?? plan.door);
  return { place, index, floor, centre, flip: plan.looksLeft(place, index, centre) };
}

/** The doorway of a plan. */
export const doorSpotOf = (plan: SpotPlan): Spot => spotIn(plan, 'door', 0, 0);

/** The rule of `Ground.assign`, over a plan. */
export function assignOver(
  plan: SpotPlan,
  people: readonly Pick<PersonPicture, 'id' | 'place'>[],
  previous: ReadonlyMap<string, Spot>,
): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  const inFront = people.filter((person) => person.place === 'counter').length;
  const taken = new Set<number>();
  for (const person of people) {
    const before = previous.get(person.id);
    if (person.place === 'seat' && before?.place === 'seat') taken.add(before.index);
  }
  const counts = { door: 0, queue: 0, counter: 0 };
  for (const person of people) {
    if (person.place === 'gone') continue;
    if (person.place === 'seat') {
      const before = previous.get(person.id);
      let index = before?.place === 'seat' ? before.index : 0;
      if (before?.place !== 'seat') {
        while (taken.has(index) && index < plan.seats.length - 1) index += 1;
        taken.add(index);
      }
      spots.set(person.id, spotIn(plan, 'seat', index, inFront));
    } else {
      spots.set(person.id, spotIn(plan, person.place, counts[person.place], inFront));
      counts[person.place] += 1;
    }
  }
  return spots;
}

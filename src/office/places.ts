/**
 * Who stands where: slots at the counter, in the queue and on the chairs. Pure; knows no drawing and no rule of a situation.
 */
import { counterCentre } from './layout.ts';
import { type FloorPoint, floorPointAt } from './perspective.ts';
import type { PersonPicture } from './picture.ts';

/** Where a person is, so that they can be drawn there and walk there. `flip`: looks to the left. */
export interface Spot {
  readonly place: 'door' | 'queue' | 'seat' | 'counter';
  readonly index: number;
  readonly floor: FloorPoint;
  /** Centre at the counter, in stage units; unused elsewhere. */
  readonly centre: number;
  readonly flip: boolean;
}

/** Body units of a calm person at the counter are drawn at this scale. */
export const counterScale = 0.56;
/** The distance at which a walking figure has the size of a person at the counter. */
const counterM = 0.9 / counterScale;

const doorPoint: FloorPoint = floorPointAt(1048, 12);
const queuePoints: readonly FloorPoint[] = [
  floorPointAt(1196, 5.4),
  floorPointAt(1066, 6.5),
  floorPointAt(1322, 6.9),
  floorPointAt(1168, 8.1),
  floorPointAt(1012, 8.9),
  floorPointAt(1110, 10.2),
];
const seatPoints: readonly FloorPoint[] = [
  floorPointAt(408, 8.6),
  floorPointAt(486, 10.1),
  floorPointAt(446, 9.3),
  floorPointAt(312, 7.1),
];

/** Centres at the counter for one, two or three people side by side. */
function counterCentres(count: number): readonly number[] {
  if (count <= 1) return [counterCentre];
  if (count === 2) return [counterCentre - 72, 1130];
  return [480, 812, 1150];
}

function spot(place: Spot['place'], index: number, atCounter: number): Spot {
  const centres = counterCentres(atCounter);
  const centre = centres[Math.min(index, centres.length - 1)] ?? counterCentre;
  const points = { door: [doorPoint], queue: queuePoints, seat: seatPoints, counter: [] }[place];
  const floor =
    place === 'counter' ? floorPointAt(centre, counterM) : (points[Math.min(index, points.length - 1)] ?? doorPoint);
  const flip = place === 'queue' || (place === 'counter' && index > 0 && centre > 900);
  return { place, index, floor, centre, flip };
}

/** The doorway, where people come in and go out. */
export const doorSpot: Spot = spot('door', 0, 0);

/**
 * Gives each person present a spot. The order of the list is the order of the queue; a seat once taken is kept as long as
 * `previous` shows the person seated. People past the last slot share it.
 */
export function assignSpots(
  people: readonly Pick<PersonPicture, 'id' | 'place'>[],
  previous: ReadonlyMap<string, Spot>,
): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  const atCounter = people.filter((person) => person.place === 'counter').length;
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
        while (taken.has(index) && index < seatPoints.length - 1) index += 1;
        taken.add(index);
      }
      spots.set(person.id, spot('seat', index, atCounter));
    } else {
      spots.set(person.id, spot(person.place, counts[person.place], atCounter));
      counts[person.place] += 1;
    }
  }
  return spots;
}

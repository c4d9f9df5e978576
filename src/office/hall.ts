/**
 * The public hall, seen from behind its counter. Says what it is made of; draws nothing itself.
 */
import type { AirPlan } from './airLayer.ts';
import { withBystanders } from './bystanders.ts';
import { HallLayers } from './hallLayers.ts';
import { composeHall } from './hallParts.ts';
import { hallComposition } from './layout.ts';
import type { Place } from './place.ts';
import { hallGround } from './places.ts';
import { composeSun } from './sunlight.ts';

const air: AirPlan = {
  floats: { x: 480, y: 150, width: 960, height: 330 },
  lamps: [
    [701, 198, 150],
    [1208, 198, 150],
    [641, 168, 190],
    [1265, 168, 190],
    [1346, 122, 240],
  ],
};

export const hall: Place = {
  name: 'counter',
  ground: hallGround,
  air,
  things: {
    phone: { box: { x: 145, y: 430, width: 272, height: 165 }, near: 'counter' },
    'phone-display': { box: { x: 262, y: 462, width: 116, height: 30 }, near: 'counter' },
    bell: { box: { x: 968, y: 510, width: 100, height: 76 }, near: 'counter' },
    badges: { box: { x: 1282, y: 520, width: 226, height: 72 }, near: 'counter' },
    screen: { box: { x: 1548, y: 306, width: 310, height: 470 }, near: 'counter' },
    // Signs must be seen whole or not at all: bubbles keep off them.
    'sign-exit': { box: { x: 1462, y: 162, width: 162, height: 52 }, near: 'hall' },
    'sign-waiting': { box: { x: 316, y: 156, width: 192, height: 52 }, near: 'hall' },
  },
  fetch: (drawings) => drawings.fetchPlace('hall'),
  compose: async (drawings) => ({ cells: composeHall(await drawings.fetchPlace('hall')) }),
  composeSun,
  composition: () => hallComposition,
  walkersOf: ({ people, bystanders = 2, reservedLooks }) => withBystanders(people, bystanders, reservedLooks),
  raise: (scene, soundDoor) => new HallLayers(scene, soundDoor),
};

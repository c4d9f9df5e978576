/**
 * The back office, seen from my desk. Says what it is made of; draws nothing itself.
 */
import type { AirPlan } from './airLayer.ts';
import { bureauGround, colleagueLook, deskCentre } from './bureauGround.ts';
import { BureauLayers } from './bureauLayers.ts';
import { composeBureau } from './bureauParts.ts';
import { composeBureauSun } from './bureauSun.ts';
import { findColleague } from './colleague.ts';
import { coloursOf, personStyle } from './composePerson.ts';
import { type Drawings, looks } from './drawings.ts';
import type { Composition } from './layout.ts';
import type { OfficePicture } from './picture.ts';
import type { Place, SetCells } from './place.ts';

const air: AirPlan = {
  floats: { x: 60, y: 120, width: 760, height: 400 },
  lamps: [
    [1143, 84, 230],
    [1514, 110, 210],
  ],
};

/** The colleague's face, beside a tool. */
const colleagueCentre = 424;

const framing = { turnToScreen: -150, farthestPan: 2000, middleOfStrip: 755 } as const;
const onColleague: Composition = { ...framing, besideTool: colleagueCentre, liftBesideTool: 92, restShift: 0 };
const onVisitor: Composition = { ...framing, besideTool: deskCentre - 20, liftBesideTool: 0, restShift: 98 };

/** Beside a tool I see the colleague, unless somebody stands before my desk. */
function compositionOf(picture: OfficePicture): Composition {
  const colleague = findColleague(picture);
  const isSomeoneThere = picture.people.some((person) => person.place === 'counter' && person !== colleague);
  return isSomeoneThere ? onVisitor : onColleague;
}

async function composeSet(drawings: Drawings): Promise<SetCells> {
  const look = looks[colleagueLook];
  if (!look) throw new Error('the colleague of the bureau is not in the cast');
  const [parts, head, faces] = await Promise.all([
    drawings.fetchPlace('bureau'),
    drawings.fetchHead(colleagueLook),
    drawings.fetchFaces(),
  ]);
  return { cells: composeBureau(parts, look, head, faces), style: personStyle, variables: coloursOf(look, null) };
}

export const bureau: Place = {
  name: 'desk',
  ground: bureauGround,
  air,
  things: {
    phone: { box: { x: 145, y: 430, width: 272, height: 165 }, near: 'ledge' },
    'phone-display': { box: { x: 262, y: 462, width: 116, height: 30 }, near: 'ledge' },
    screen: { box: { x: 716, y: 118, width: 736, height: 516 }, near: 'screen' },
    trays: { box: { x: 1492, y: 444, width: 208, height: 146 }, near: 'ledge' },
    'sign-direction': { box: { x: 566, y: 199, width: 120, height: 28 }, near: 'direction' },
  },
  fetch: (drawings) => drawings.fetchPlace('bureau'),
  compose: composeSet,
  composeSun: composeBureauSun,
  composition: compositionOf,
  walkersOf: (picture) => {
    const colleague = findColleague(picture);
    return picture.people.filter((person) => person !== colleague);
  },
  raise: (scene, soundDoor) => new BureauLayers(scene, soundDoor),
};

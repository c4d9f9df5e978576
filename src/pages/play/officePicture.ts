/**
 * From what is to what the drawn place shows. Pure; knows the words of both sides, and no rule of the situation.
 */
import type { Gaze, OfficePicture, PersonPicture, PhoneState } from '../../office/picture.ts';
import type { PersonView, PhoneView, SessionView } from '../../session/index.ts';

/** What the page covers of the stage, CSS px. `right` > 0: a tool is open. */
export interface Cover {
  readonly right: number;
  readonly bottom: number;
}

const phoneStates: Readonly<Record<PhoneView['state'], PhoneState>> = {
  idle: 'idle',
  ringing: 'ringing',
  talking: 'lifted',
  consulting: 'lifted',
  onHold: 'held',
};

/** Whoever is on the line, or not come yet, is not in the place. */
function drawPerson(person: PersonView): readonly PersonPicture[] {
  const { id, look, place, mood, speaking, acknowledged } = person;
  return place === 'line' || place === 'away' ? [] : [{ id, look, place, mood, speaking, acknowledged }];
}

function drawGaze(view: SessionView, cover: Cover): Gaze {
  // Any open tool turns the head towards the desk; whoever stands there is seen from the corner of the eye.
  if (cover.right > 0) return 'screen';
  // In a small window the tool lies below the strip: the head stays up, or the strip would show a wall.
  if (view.gaze === 'screen') return view.people.some(({ place }) => place === 'counter') ? 'counter' : 'screen';
  if (view.gaze === 'phone') return 'phone';
  const place = view.people.find(({ id }) => id === view.gaze)?.place;
  if (place === 'counter') return 'counter';
  return place === undefined || place === 'line' ? 'nobody' : 'queue';
}

export function drawOffice(view: SessionView, cover: Cover, reducedMotion: boolean): OfficePicture {
  const people = view.people.flatMap(drawPerson);
  return {
    place: view.place,
    clock: view.clock,
    gaze: drawGaze(view, cover),
    gazeOn: people.find(({ id }) => id === view.gaze)?.id ?? null,
    people,
    phone: phoneStates[view.phone.state],
    works: view.works,
    reducedMotion,
    inset: cover,
    // Those who are still to come must not meet their double on a chair.
    reservedLooks: view.people.map(({ look }) => look),
    // Words lie there when nobody is in front: nothing drawn may run under them.
    deskThings: false,
  };
}

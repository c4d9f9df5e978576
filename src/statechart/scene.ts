/** Who is where, who attends to whom, who can hear: questions over an office. Changes nothing. */
import type { GazeTarget } from '../model/log.ts';
import type { Place } from '../model/person.ts';
import type { Model } from './model.ts';
import { placeRegion } from './modes.ts';
import type { Office } from './office.ts';

const placeIn = (office: Office, who: string): Place => office.now[placeRegion(who)] as Place;

const isInTheRoom = (place: Place): boolean => place === 'counter' || place === 'queue' || place === 'seat';

/** People one can see, in the order of the file. */
export function listPresent(model: Model, office: Office): string[] {
  return model.scenario.characters.map(({ id }) => id).filter((id) => isInTheRoom(placeIn(office, id)));
}

export function findAtCounter(model: Model, office: Office): string | null {
  return model.scenario.characters.find(({ id }) => placeIn(office, id) === 'counter')?.id ?? null;
}

export const gazeOf = (office: Office): GazeTarget => office.now.gaze as GazeTarget;

/** On the telephone with the learner right now (not held). */
export function findOnLine(office: Office): string | null {
  const mode = office.now.phone;
  return mode === 'talking' || mode === 'consulting' ? office.phone.who : null;
}

/**
 * To whom the learner would speak: the person looked at, the voice on the line, or, eyes on paper or screen, whoever
 * stands at the counter.
 */
export function findAddressee(model: Model, office: Office): string | null {
  const gaze = gazeOf(office);
  if (gaze === 'phone') return findOnLine(office);
  if (gaze === 'screen' || gaze === 'desk') return findAtCounter(model, office);
  return isInTheRoom(placeIn(office, gaze)) ? gaze : null;
}

export function isOnLine(office: Office, who: string): boolean {
  return placeIn(office, who) === 'line';
}

/** Does this person have the learner's attention? */
export function isAttended(office: Office, who: string): boolean {
  const gaze = gazeOf(office);
  return gaze === who || (gaze === 'phone' && findOnLine(office) === who);
}

const LOWERED_VOICE_MS = 60_000;

/** Who else hears what is said to `who` now. A lowered voice does not reach the queue; a line that is not held hears all. */
export function listOverhearing(model: Model, office: Office, who: string): string[] {
  const lowered = office.marks[`lowered.${who}`];
  const isLow = lowered !== undefined && office.clockMs - lowered <= LOWERED_VOICE_MS;
  const inTheRoom = listPresent(model, office).filter(
    (other) => other !== who && !(isLow && placeIn(office, other) !== 'counter'),
  );
  const line = findOnLine(office);
  return line !== null && line !== who ? [...inTheRoom, line] : inTheRoom;
}

/** Has somebody at the counter been told that attention goes elsewhere? True too when nobody stands there. */
export function isAbsenceExplained(model: Model, office: Office): boolean {
  const front = findAtCounter(model, office);
  return front === null || (office.feelings[front]?.explainedUntilMs ?? 0) >= office.clockMs;
}

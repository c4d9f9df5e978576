/**
 * What the office is asked to show, as plain data. Knows the words of the picture; nothing of how it is drawn, nor of why.
 */
import type { WorkPlace } from '../model/workPlace.ts';

/** How a person in front of me or farther away feels, as it shows from outside. */
export type ShownMood = 'calm' | 'impatient' | 'angry' | 'aggressive' | 'threatening' | 'soothed';

/** Where a person is. A change of place is walked, unless motion is reduced. */
export type PersonPlace = 'door' | 'queue' | 'seat' | 'counter' | 'gone';

/** One person of the picture. */
export interface PersonPicture {
  /** Stable for the whole run. */
  readonly id: string;
  /** One of the people drawn, see `lookIds`. An unknown look falls back on one drawn by id. */
  readonly look: string;
  readonly place: PersonPlace;
  readonly mood: ShownMood;
  readonly speaking: boolean;
  /** A waiting person who was greeted: nods once, then waits with an easier face. */
  readonly acknowledged: boolean;
}

/** Where the learner works. */
export type OfficePlace = WorkPlace;

/** Where the learner looks. */
export type Gaze = 'counter' | 'queue' | 'screen' | 'phone' | 'nobody';

/** The state of the switchboard phone. `lifted`: at my ear; `held`: the caller waits, the handset lies on the counter. */
export type PhoneState = 'idle' | 'ringing' | 'lifted' | 'held';

/** Everything the office shows at one moment. Given again whenever something changed. */
export interface OfficePicture {
  readonly place: OfficePlace;
  /** Simulated time of day: the hands of the clock, and the light that moves with the hour. */
  readonly clock: { readonly hour: number; readonly minute: number };
  readonly gaze: Gaze;
  /** Id of the person looked at, if any. */
  readonly gazeOn: string | null;
  readonly people: readonly PersonPicture[];
  readonly phone: PhoneState;
  /** « Espace en travaux »: hoardings on the right, and a sign. */
  readonly works: boolean;
  readonly reducedMotion: boolean;
  /**
   * CSS px covered by the DOM. `bottom`: from the lower edge of the ledge to the bottom of the window (0 = the usual height
   * for this window). `right`: the screen panel, when the learner looks at the screen.
   */
  readonly inset: { readonly right: number; readonly bottom: number };
  /** How many visitors of no consequence sit in the back. Two unless told; they never take a look used by `people`. */
  readonly bystanders?: number;
  /** Looks that bystanders must not take either: those of people who have not come yet, or have left. */
  readonly reservedLooks?: readonly string[];
  /** At a desk: whether the director is seen behind her glass. She is, unless told. */
  readonly isDirectorIn?: boolean;
  /** At a desk: my own screen is left out, for a picture of the place alone. */
  readonly isScreenAway?: boolean;
  /** Keyboard, mug and the like on the desk, for moments when nothing is to be said. Hidden unless told. */
  readonly deskThings?: boolean;
}

/** Before anything is known: nobody there, at half past nine. */
export const emptyPicture: Omit<OfficePicture, 'place'> = {
  clock: { hour: 9, minute: 30 },
  gaze: 'nobody',
  gazeOn: null,
  people: [],
  phone: 'idle',
  works: false,
  reducedMotion: false,
  inset: { right: 0, bottom: 0 },
  bystanders: 0,
};

/** A rectangle in CSS px, relative to the parent element. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where things are on screen: `mouth:<id>`, `head:<id>`, `person:<id>`, `phone`, `phone-display`, `screen`, `ledge`, `stage`, and what each place has of its own. */
export type Anchors = Readonly<Record<string, Anchor>>;

/**
 * How each sound of the hall is made, from noise and tones alone: nothing recorded, nothing borrowed.
 * Knows what things are made of; nothing of when they are heard.
 */
import {
  closeLoop,
  draw,
  filter,
  makeNoise,
  makeTone,
  mix,
  normalise,
  placeInHall,
  pluck,
  type Samples,
  seedChance,
  shape,
  swell,
} from './dsp.ts';

/** The telephone: two notes trilled, a second in three, softened by its plastic shell. Loops. */
function makeRing(): Samples {
  const trill = makeTone(1.05, (t) => (Math.floor(t * 22) % 2 === 0 ? 1180 : 1480));
  const shell = filter(
    mix(1.05, [
      [trill, 0, 1],
      [makeTone(1.05, () => 590), 0, 0.25],
    ]),
    'band',
    1300,
    0.8,
  );
  const one = shape(shell, (t) => swell(1.05, 0.012, 0.06)(t) * (0.86 + 0.14 * Math.sin(2 * Math.PI * 22 * t)));
  return mix(3, [[placeInHall(one, 0.16, 0.6), 0, 1]]);
}

/** A caller is kept waiting: two soft notes from the set, every six seconds. Loops. */
function makeHold(): Samples {
  const note = (hertz: number): Samples =>
    shape(
      makeTone(0.32, () => hertz),
      pluck(0.01, 0.07),
    );
  return mix(6, [
    [note(880), 0, 0.5],
    [note(659), 0.24, 0.5],
  ]);
}

/** The line rings at the other end: 440 Hz, as French exchanges do. */
function makeRingback(): Samples {
  return shape(
    filter(
      makeTone(1.5, () => 440),
      'band',
      900,
      0.4,
    ),
    swell(1.5, 0.02, 0.03),
  );
}

/** A hard knock: a thud of `low` Hz and a click. */
function knock(low: number, seconds: number, seed: number, click = 0.5): Samples {
  const body = shape(
    makeTone(seconds, (t) => low * (1 + 0.6 * 2 ** (-t / 0.012))),
    pluck(0.002, seconds / 7),
  );
  const snap = shape(filter(makeNoise(seconds, seed), 'band', low * 16, 0.9), pluck(0.001, 0.008));
  return mix(seconds, [
    [body, 0, 1],
    [snap, 0, click],
  ]);
}

function makeLift(): Samples {
  return placeInHall(
    mix(0.34, [
      [knock(210, 0.1, 3), 0, 0.7],
      [knock(330, 0.08, 4), 0.09, 0.4],
    ]),
    0.1,
    0.15,
  );
}

function makeHangUp(): Samples {
  return placeInHall(
    mix(0.4, [
      [knock(170, 0.14, 5), 0, 1],
      [knock(260, 0.1, 6), 0.07, 0.5],
    ]),
    0.12,
    0.2,
  );
}

/** Glass doors that slide: a motor's hum, air, a felt stop. */
function makeDoor(): Samples {
  const seconds = 1.3;
  const air = shape(
    filter(filter(makeNoise(seconds, 11), 'low', 1500), 'high', 220),
    (t) => Math.sin((Math.PI * t) / seconds) ** 1.6,
  );
  const motor = shape(
    filter(
      makeTone(seconds, (t) => 92 + 26 * Math.sin((Math.PI * t) / seconds)),
      'low',
      420,
    ),
    swell(seconds, 0.25, 0.3),
  );
  const rail = shape(
    filter(makeNoise(seconds, 12), 'band', 3100, 2.4),
    (t) => 0.4 * swell(seconds, 0.3, 0.4)(t) * (0.6 + 0.4 * Math.sin(2 * Math.PI * 17 * t)),
  );
  return placeInHall(
    mix(1.5, [
      [air, 0, 0.8],
      [motor, 0, 0.16],
      [rail, 0, 0.12],
      [knock(80, 0.16, 13, 0.1), 1.2, 0.35],
    ]),
    0.3,
    0.5,
  );
}

/** The door thrown shut: a blow, its panes, the hall that answers. */
function makeSlam(): Samples {
  const blow = knock(58, 0.5, 21, 0.7);
  const panes = mix(
    0.8,
    [0, 0.05, 0.11, 0.2].map(
      (at, rank) =>
        [
          shape(filter(makeNoise(0.3, 22 + rank), 'band', 2300 + rank * 420, 9), pluck(0.002, 0.05)),
          at,
          0.5 / (rank + 1),
        ] as const,
    ),
  );
  return placeInHall(
    mix(1, [
      [blow, 0, 1],
      [panes, 0.01, 0.8],
    ]),
    0.42,
    1,
  );
}

/** One step on tiles: heel, then sole. */
function makeStep(seed: number): Samples {
  const chance = seedChance(seed);
  const heel = knock(105 + chance() * 40, 0.1, seed, 0.35);
  const sole = shape(filter(makeNoise(0.09, seed + 1), 'band', 1500 + chance() * 700, 0.8), pluck(0.012, 0.018));
  return placeInHall(
    mix(0.24, [
      [heel, 0, 1],
      [sole, 0.055 + chance() * 0.02, 0.28],
    ]),
    0.3,
    0.35,
  );
}

/** Someone types: seven keys, none alike. */
function makeKeyboard(): Samples {
  const chance = seedChance(31);
  let at = 0;
  const keys = Array.from({ length: 7 }, (_, rank) => {
    const start = at;
    at += 0.075 + chance() * 0.09;
    return [knock(340 + chance() * 240, 0.06, 32 + rank, 1.3), start, 0.5 + chance() * 0.5] as const;
  });
  return placeInHall(mix(1.05, keys), 0.08, 0.15);
}

/** A sheet taken up: crackles under a breath. */
function makePaper(): Samples {
  const seconds = 0.6;
  const chance = seedChance(41);
  const grain = draw(seconds, () => (chance() < 0.02 ? 1 : 0.12));
  let smooth = 0;
  const crackle = makeNoise(seconds, 42).map((value, i) => {
    smooth = smooth * 0.96 + (grain[i] ?? 0) * 0.04;
    return value * smooth;
  });
  const bent = shape(
    filter(filter(crackle, 'high', 1700), 'low', 9000),
    (t) => swell(seconds, 0.05, 0.25)(t) * (0.5 + 0.5 * Math.abs(Math.sin(9 * t))),
  );
  return placeInHall(bent, 0.08, 0.12);
}

/** A chair pushed back: its feet stick and slip. */
function makeChair(): Samples {
  const seconds = 0.55;
  const slip = draw(seconds, (t) => ((t * (95 + 60 * t)) % 1) * 2 - 1);
  const wood = filter(filter(slip, 'band', 620, 1.1), 'high', 180);
  const grit = filter(makeNoise(seconds, 51), 'band', 1900, 1.2);
  return placeInHall(
    shape(
      mix(seconds, [
        [wood, 0, 1],
        [grit, 0, 0.35],
      ]),
      swell(seconds, 0.09, 0.2),
    ),
    0.3,
    0.4,
  );
}

/** Far voices nobody can make out: noise through the throats of four people. */
function makeMurmur(seconds: number): Samples {
  const people = [1, 2, 3, 4].map((person) => {
    const chance = seedChance(60 + person);
    let [loud, wanted] = [0, 0];
    const speech = makeNoise(seconds, 70 + person).map((value, i) => {
      // A new syllable five times a second; one in three is a silence.
      if (i % 6400 === 0) wanted = chance() < 0.66 ? 0.3 + chance() * 0.7 : 0;
      loud += (wanted - loud) * 0.0009;
      return value * loud;
    });
    return mix(seconds, [
      [filter(speech, 'band', 240 + person * 70, 2.2), 0, 1],
      [filter(speech, 'band', 820 + person * 160, 3), 0, 0.4],
    ]);
  });
  return mix(
    seconds,
    people.map((one) => [one, 0, 0.25] as const),
  );
}

/** The hall when nothing happens: air, far voices, a few steps, the street behind the glass. Loops. */
export function makeRoom(): Samples {
  const seconds = 17;
  const air = filter(filter(makeNoise(seconds, 81), 'low', 260), 'low', 420);
  const street = shape(
    filter(makeNoise(seconds, 82), 'low', 130),
    (t) => 0.5 + 0.5 * Math.sin((2 * Math.PI * t) / 8.5) ** 2,
  );
  const steps = [2.1, 2.72, 3.3, 3.95, 10.4, 11, 11.55].map(
    (at, rank) => [filter(makeStep(90 + rank), 'low', 1400), at, 0.05] as const,
  );
  const whole = mix(seconds, [[air, 0, 0.5], [street, 0, 0.7], [makeMurmur(seconds), 0, 0.5], ...steps]);
  return normalise(closeLoop(placeInHall(whole, 0.35, 0), 1.5), 0.5);
}

/** What is heard, by name, laid one after another in one file. `peak`: its loudness beside the others, 0 to 1. */
export const recipes: Readonly<
  Record<string, { readonly make: () => Samples; readonly peak: number; readonly loops?: true }>
> = {
  ring: { make: makeRing, peak: 0.8, loops: true },
  hold: { make: makeHold, peak: 0.35, loops: true },
  ringback: { make: makeRingback, peak: 0.4 },
  lift: { make: makeLift, peak: 0.6 },
  hangUp: { make: makeHangUp, peak: 0.6 },
  door: { make: makeDoor, peak: 0.5 },
  slam: { make: makeSlam, peak: 0.95 },
  stepA: { make: () => makeStep(101), peak: 0.4 },
  stepB: { make: () => makeStep(102), peak: 0.38 },
  stepC: { make: () => makeStep(103), peak: 0.36 },
  keyboard: { make: makeKeyboard, peak: 0.45 },
  paper: { make: makePaper, peak: 0.4 },
  chair: { make: makeChair, peak: 0.5 },
};

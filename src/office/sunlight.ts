/**
 * The daylight of the hall for a simulated hour: how it slants, how strong and how warm it is, and where it falls on the
 * floor. A mild November in France, front door to the south. Pure arithmetic and text; knows no mood.
 */
import { mixColours } from './colours.ts';
import { horizon, projectFloor } from './perspective.ts';
import type { Cell } from './sheet.ts';

/** `slant`: metres to the right per metre towards me. `strength` 0–1.1. Colours as 0xrrggbb. `lamps` 0–1. */
export interface Daylight {
  readonly slant: number;
  readonly strength: number;
  readonly beam: number;
  /** Multiplied over the street. */
  readonly sky: number;
  /** Multiplied over the hall. */
  readonly room: number;
  readonly lamps: number;
}

interface Moment {
  readonly hour: number;
  readonly strength: number;
  readonly beam: number;
  readonly sky: number;
  readonly room: number;
  readonly lamps: number;
}

const night: Moment = { hour: 0, strength: 0, beam: 0xcfd6e6, sky: 0x4d5673, room: 0xdcd2cc, lamps: 1 };
const day: readonly Moment[] = [
  night,
  { ...night, hour: 6.8 },
  { hour: 8, strength: 0.55, beam: 0xffdca6, sky: 0xffe6cf, room: 0xfff2e2, lamps: 0.45 },
  { hour: 9.5, strength: 1, beam: 0xffffff, sky: 0xffffff, room: 0xffffff, lamps: 0 },
  { hour: 13, strength: 1.1, beam: 0xffffff, sky: 0xffffff, room: 0xffffff, lamps: 0 },
  { hour: 15.5, strength: 0.85, beam: 0xffedc4, sky: 0xfff6e6, room: 0xfffaf1, lamps: 0 },
  { hour: 17, strength: 0.55, beam: 0xffc98a, sky: 0xffd3b0, room: 0xffecd8, lamps: 0.6 },
  { hour: 18, strength: 0.08, beam: 0xcfd6e6, sky: 0x8a8db0, room: 0xe9dcd4, lamps: 1 },
  { ...night, hour: 19.5 },
  { ...night, hour: 24 },
];

/** Where the sun crosses the axis of the door, and how fast it slants away from it. */
const solarNoon = 12.9;
const slantPerHour = 0.102;

/** The daylight at an hour and a minute of the simulated day. */
export function daylightAt(clock: { readonly hour: number; readonly minute: number }): Daylight {
  const hour = (((clock.hour + clock.minute / 60) % 24) + 24) % 24;
  const next = Math.max(
    1,
    day.findIndex((moment) => moment.hour > hour),
  );
  const from = day[next - 1] as Moment;
  const to = day[next] as Moment;
  const share = (hour - from.hour) / (to.hour - from.hour);
  const between = (a: number, b: number): number => a + (b - a) * share;
  return {
    slant: Math.min(0.6, Math.max(-0.6, (solarNoon - hour) * slantPerHour)),
    strength: between(from.strength, to.strength),
    beam: mixColours(from.beam, to.beam, share),
    sky: mixColours(from.sky, to.sky, share),
    room: mixColours(from.room, to.room, share),
    lamps: between(from.lamps, to.lamps),
  };
}

/** The panes of the glass front, in metres from its axis, 12.4 m away. */
const panes: readonly (readonly [number, number])[] = [
  [-5.1, -3.8],
  [-3.4, -2],
  [-1.6, -0.2],
  [0.2, 2],
  [2.4, 3.3],
];
const frontM = 12.4;
const reachM = 7.2;
const glassTop = 128.4;

function polygon(points: readonly (readonly [number, number])[], opacity: number, fill: string): string {
  const d = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  return `<path d="M${d}Z" fill="${fill}" opacity="${opacity}"/>`;
}

/** Beams in the air and patches on the floor for a slant, as cells in stage units. */
export function composeSun(slant: number): Cell[] {
  const shift = slant * (frontM - reachM);
  const patches: string[] = [];
  const beams: string[] = [];
  for (const [from, to] of panes) {
    const far = [from, to].map((x) => projectFloor({ x, z: frontM }));
    const near = [from, to].map((x) => projectFloor({ x: x + shift, z: reachM }));
    const [farLeft, farRight] = far as [(typeof far)[0], (typeof far)[0]];
    const [nearLeft, nearRight] = near as [(typeof near)[0], (typeof near)[0]];
    patches.push(
      polygon(
        [
          [farLeft.x, farLeft.floorY],
          [farRight.x, farRight.floorY],
          [nearRight.x, nearRight.floorY],
          [nearLeft.x, nearLeft.floorY],
        ],
        0.8,
        '#fff4d2',
      ),
    );
    const top = (x: number): readonly [number, number] => [x, glassTop];
    beams.push(
      polygon(
        [top(farLeft.x), top(farRight.x), [nearRight.x, nearRight.floorY], [nearLeft.x, nearLeft.floorY]],
        0.15,
        '#fff1c4',
      ),
    );
  }
  const floorTop = horizon + 119;
  return [
    { name: 'beams', svg: beams.join(''), box: [60, 126, 1640, 412], detail: 0.5 },
    { name: 'patches', svg: patches.join(''), box: [60, floorTop, 1640, 90], detail: 0.75 },
  ];
}

/**
 * Where the daylight of the bureau's window falls: on the back wall, and in beams across the room. The window is in the left
 * wall. Pure arithmetic and text; knows no mood.
 */
import { seatedEyeM } from './perspective.ts';
import type { Cell } from './sheet.ts';

/** Metres: the left wall with its window, the back wall, the right one. */
const leftM = -3.4;
const backM = 6.2;
const rightM = 3.6;
/** The panes of the window, from the nearest to me, and the height of their upper and lower edges. */
const panes: readonly (readonly [number, number])[] = [
  [3.2, 3.62],
  [3.76, 4.46],
  [4.62, 5.56],
];
const topM = 2.5;
const sillM = 0.92;
/** How much light sinks per metre across the room: enough to see where it comes from. */
const sinks = 0.11;
/** Wainscot: light on the darker paint below would not show. */
const dadoY = 368.7;

interface Spot3 {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const write = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

function project({ x, y, z }: Spot3): readonly [number, number] {
  return [960 + (1000 * x) / z, 330 - (1000 * (y - seatedEyeM)) / z];
}

/** Where light through the window at this depth meets the back wall, when it goes `along` metres back per metre across. */
function onBackWall(z: number, along: number): number {
  return Math.min(rightM, leftM + (backM - z) / along);
}

function composePatch([near, far]: readonly [number, number], along: number): string {
  const corners = [onBackWall(far, along), onBackWall(near, along)].map((x): readonly [number, number] =>
    project({ x, y: topM - sinks * (x - leftM), z: backM }),
  );
  const [first, last] = corners as [readonly [number, number], readonly [number, number]];
  if (last[0] - first[0] < 4) return '';
  // The light falls askew: its lower edge lags behind the upper one.
  const lag = 96;
  return `<path d="${write([first, last, [last[0] + lag, dadoY], [first[0] + lag, dadoY]])}" fill="#fff4d2" opacity=".6"/>`;
}

function composeBeam([near, far]: readonly [number, number], along: number): string {
  const fall = 0.72;
  const reachM = 3.2;
  const goes = (z: number, y: number): Spot3 => ({ x: leftM + reachM, y: y - fall * reachM, z: z + along * reachM });
  const points = [
    project({ x: leftM, y: topM, z: far }),
    project({ x: leftM, y: topM, z: near }),
    project(goes(near, topM)),
    project(goes(far, sillM + 0.7)),
  ];
  return `<path d="${write(points)}" fill="#fff1c4" opacity=".1"/>`;
}

/** Beams in the air and patches on the wall for a slant (see `Daylight`), as cells in stage units. */
export function composeBureauSun(slant: number): Cell[] {
  // Until noon the sun stands behind me, and lights the back wall; then it comes round, and its beams turn to me.
  const along = slant * 1.96;
  const patches = along > 0.06 ? panes.map((pane) => composePatch(pane, along)) : [];
  const towardsMe = Math.max(-0.62, Math.min(0.05, slant * 0.9 - 0.44));
  const beams = panes.map((pane) => composeBeam(pane, towardsMe));
  return [
    { name: 'beams', svg: beams.join(''), box: [-213, -60, 1400, 660], detail: 0.5 },
    { name: 'patches', svg: patches.join(''), box: [411, 66, 1130, 304], detail: 0.75 },
  ];
}

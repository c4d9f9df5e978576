/**
 * People who pass in the street, beyond the glass: pale, few, and none of anybody's business. The timetable is pure.
 */
import type { GameObjects, Scene } from 'phaser';
import { addPart, placePart } from './parts.ts';
import type { RasterSheet } from './rasterise.ts';
import { chanceAt } from './seed.ts';
import type { Cell } from './sheet.ts';

const outline = 'stroke="#b3a78f" stroke-width="1.3" stroke-linejoin="round" stroke-linecap="round"';

/** Three walkers in profile, facing right, feet at (0, 0), drawn in the ink and the pale colours of the street. */
const walkers: readonly string[] = [
  `<path d="M-4-16L-9-1M5-16L12-2" fill="none" ${outline}/><path d="M-13-78q12-8 23 1l6 62q-18 6-33 0Z" fill="#d6c2a0" ${outline}/>` +
    `<path d="M-9-84q-3-15 8-18q13-2 14 10q1 12-8 14q-10 2-14-6Z" fill="#ecd9bd" ${outline}/><path d="M-10-86q-5-17 9-18q11-1 13 6q-9 0-12 7Z" fill="#bca88c"/>` +
    `<path d="M2-70q6 18 2 36" fill="none" ${outline}/><path d="M-2-36h15v17h-15Z" fill="#c8b08a" ${outline}/>`,
  `<path d="M-5-22L-8-1M4-22L10-1" fill="none" ${outline}/><path d="M-11-82q10-6 20 1l3 34l2 28q-14 4-27 0l-1-30Z" fill="#c9cfbf" ${outline}/>` +
    `<path d="M-8-88q-2-14 8-16q12-1 12 10q0 11-8 13q-9 1-12-7Z" fill="#e2c8a6" ${outline}/><path d="M-9-92q-1-14 10-15q10 0 11 7q-12-2-13 11Z" fill="#a99880"/>` +
    `<path d="M0-74q9 10 13 26" fill="none" ${outline}/>`,
  `<path d="M-4-18L-6-1M3-18L8-1" fill="none" ${outline}/><path d="M-10-72q10-7 19 1l5 55q-15 5-29 0Z" fill="#d9b9a6" ${outline}/>` +
    `<path d="M-7-78q-3-13 8-15q11-1 11 9q0 11-8 12q-8 1-11-6Z" fill="#efdcc2" ${outline}/><path d="M-9-70q-7-22 10-25q12 0 12 9q-10-3-13 5q0 8-9 11Z" fill="#c3b199"/>` +
    `<path d="M-1-64q-5 14 0 28" fill="none" ${outline}/>`,
];

/** The walkers as cells of the hall's sheet. */
export function composePassers(): Cell[] {
  return walkers.map((svg, index) => ({ name: `passer:${index}`, svg, box: [-26, -114, 52, 118] }));
}

const pavementY = 424;
const fromX = 486;
const toX = 1372;
const slotMs = 16_000;
const crossingMs = 13_000;

/** Who passes in a lane at a moment, if anyone. `x` in stage units; `bob` in units; `facing` 1 right, −1 left. */
export function passerAt(lane: number, nowMs: number): { kind: number; x: number; bob: number; facing: 1 | -1 } | null {
  const turn = Math.floor((nowMs + lane * 7300) / slotMs);
  const within = nowMs + lane * 7300 - turn * slotMs;
  if (chanceAt(lane + 40, turn) < 0.4) return null;
  const lastsMs = crossingMs * (0.75 + 0.4 * chanceAt(lane + 41, turn));
  const share = within / Math.min(slotMs, lastsMs);
  if (share >= 1) return null;
  const facing = chanceAt(lane + 42, turn) < 0.5 ? 1 : -1;
  const along = facing === 1 ? share : 1 - share;
  const kind = Math.floor(chanceAt(lane + 43, turn) * walkers.length);
  return { kind, x: fromX + (toX - fromX) * along, bob: Math.abs(Math.sin(within / 190)) * 2.2, facing };
}

/** Two lanes of pavement behind the glass. */
export class PassersBy {
  private readonly images: GameObjects.Image[];
  private sheet: RasterSheet | null = null;
  private readonly kinds = [-1, -1];

  constructor(scene: Scene, parent: GameObjects.Container) {
    this.images = [0, 1].map(() => addPart(scene, parent));
  }

  redrawn(sheet: RasterSheet): void {
    this.sheet = sheet;
    this.kinds.fill(-1);
  }

  setTint(colour: number): void {
    for (const image of this.images) image.setTint(colour);
  }

  update(nowMs: number, still: boolean): void {
    for (const [lane, image] of this.images.entries()) {
      const passer = still ? null : passerAt(lane, nowMs);
      if (!passer || !this.sheet) {
        image.setVisible(false);
        continue;
      }
      if (this.kinds[lane] !== passer.kind) {
        this.kinds[lane] = passer.kind;
        placePart(image, this.sheet, `passer:${passer.kind}`, { x: 0, y: 0 });
      }
      const size = Math.abs(image.scaleY);
      image.setVisible(true).setScale(size * passer.facing, size);
      image.setPosition(passer.x, pavementY - lane * 4 - passer.bob);
    }
  }
}

/**
 * The air of a place: the sun's beams and the motes that float in them, and the lamps' glow towards evening.
 * Knows the light it is given; nothing of moods or hours.
 */
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { effectsKey } from './effects.ts';
import type { Grade } from './grade.ts';
import { addPart, placePart } from './parts.ts';
import type { RasterSheet } from './rasterise.ts';
import { chanceAt } from './seed.ts';

const moteCount = 16;

/** What a place has of air, in stage units. */
export interface AirPlan {
  /** Where motes float. */
  readonly floats: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The lamps: centre and size of their glow. */
  readonly lamps: readonly (readonly [number, number, number])[];
}

/** A mote of dust at a moment: it drifts up and to the right, and fades in and out. */
export function moteAt(
  floats: AirPlan['floats'],
  index: number,
  nowMs: number,
): { x: number; y: number; alpha: number; size: number } {
  const periodMs = 15000 + 11000 * chanceAt(index, 1);
  const turns = nowMs / periodMs + chanceAt(index, 2);
  const share = turns - Math.floor(turns);
  const lane = chanceAt(index + 31 * Math.floor(turns), 3);
  return {
    x: floats.x + floats.width * (lane * 0.92 + 0.08 * share) + 16 * Math.sin(share * 9 + index),
    y: floats.y + floats.height * (1 - share * 0.8 - 0.2 * chanceAt(index, 4)),
    alpha: Math.sin(share * Math.PI) * (0.35 + 0.4 * chanceAt(index, 5)),
    size: 3 + 4 * chanceAt(index, 6),
  };
}

export class AirLayer {
  readonly patches: GameObjects.Image;
  private readonly beams: GameObjects.Image;
  private readonly motes: GameObjects.Image[];
  private readonly glows: GameObjects.Image[];
  private readonly floats: AirPlan['floats'];

  /** `floorLayer`: where patches of sun lie, under the people. `airLayer`: over them. */
  constructor(scene: Scene, floorLayer: GameObjects.Container, airLayer: GameObjects.Container, plan: AirPlan) {
    this.floats = plan.floats;
    this.patches = addPart(scene, floorLayer);
    this.beams = addPart(scene, airLayer);
    this.glows = plan.lamps.map(([x, y, size]) => {
      const glow = scene.add.image(x, y, effectsKey, 'glow').setDisplaySize(size * 1.35, size);
      return glow.setBlendMode(BlendModes.ADD).setVisible(false);
    });
    this.motes = Array.from({ length: moteCount }, () => scene.add.image(0, 0, effectsKey, 'mote'));
    airLayer.add([...this.glows, ...this.motes]);
  }

  redrawn(sheet: RasterSheet): void {
    placePart(this.patches, sheet, 'patches');
    placePart(this.beams, sheet, 'beams');
  }

  setLight(grade: Grade): void {
    this.patches.setAlpha(grade.patches).setTint(grade.beam);
    this.beams.setAlpha(grade.sun).setTint(grade.beam);
    for (const glow of this.glows) glow.setVisible(grade.lamps > 0.02).setAlpha(grade.lamps * 0.42);
  }

  update(nowMs: number, grade: Grade, still: boolean): void {
    const shine = still ? 0 : Math.min(1, grade.sun * 1.4);
    for (const [index, mote] of this.motes.entries()) {
      const { x, y, alpha, size } = moteAt(this.floats, index, nowMs);
      mote.setVisible(shine > 0.08);
      if (shine > 0.08)
        mote
          .setPosition(x, y)
          .setAlpha(alpha * shine)
          .setDisplaySize(size, size);
    }
  }
}

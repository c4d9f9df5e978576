/**
 * Where I look: the pool of light, the turn of the head, and how the layers shift with it. The arithmetic is pure.
 */
import type { GameObjects, Scene } from 'phaser';
import { BlendModes } from 'phaser';
import { easeInOut, easeOut, Glide } from './ease.ts';
import { effectsKey, poolReach } from './effects.ts';
import { counterCentre } from './layout.ts';
import type { Gaze } from './picture.ts';

/** A point of the stage that I look at, and how wide the light falls there, in stage units. */
export interface Focus {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
  /** 0: light everywhere. 1: light only there. */
  readonly strength: number;
}

const rise = 270;
const ledge = 591;

/** Where the light falls for a gaze; `person`: the head of whoever is looked at, when they are on stage. */
export function focusFor(gaze: Gaze, person: { readonly x: number; readonly y: number } | null): Focus {
  switch (gaze) {
    case 'counter':
      return { x: (person?.x ?? counterCentre) + 18, y: ledge - rise, radiusX: 560, radiusY: 620, strength: 1 };
    case 'queue':
      return { x: person?.x ?? 1190, y: (person?.y ?? 320) + 90, radiusX: 400, radiusY: 480, strength: 1 };
    case 'phone':
      return { x: 285, y: 500, radiusX: 420, radiusY: 460, strength: 1 };
    case 'screen':
      return { x: 1640, y: 480, radiusX: 640, radiusY: 620, strength: 1 };
    case 'nobody':
      return { x: 880, y: ledge - rise, radiusX: 900, radiusY: 800, strength: 0 };
  }
}

/** How far I turn my head for a gaze, −1 (left) to 1 (right): it drives the parallax. */
export function turnFor(gaze: Gaze, focus: Focus): number {
  if (gaze === 'nobody') return 0;
  return Math.max(-1, Math.min(1, (focus.x - 880) / 780));
}

export const gazeMs = 260;
const panMs = 420;

/** The moving gaze: where the light is now, how far the stage has panned, how far the layers shift. */
export class Attention {
  private readonly x = new Glide(counterCentre);
  private readonly y = new Glide(ledge - rise);
  private readonly radiusX = new Glide(560);
  private readonly radiusY = new Glide(620);
  private readonly strength = new Glide(1);
  readonly turn = new Glide(0);
  readonly pan = new Glide(0);
  private readonly pool: GameObjects.Image;

  constructor(scene: Scene, parent: GameObjects.Container) {
    this.pool = scene.add.image(0, 0, effectsKey, 'pool').setBlendMode(BlendModes.MULTIPLY);
    parent.add(this.pool);
  }

  look(focus: Focus, turn: number, pan: number, nowMs: number, still: boolean): void {
    const lastsMs = still ? 0 : gazeMs;
    this.x.goTo(focus.x, nowMs, lastsMs);
    this.y.goTo(focus.y, nowMs, lastsMs);
    this.radiusX.goTo(focus.radiusX, nowMs, lastsMs);
    this.radiusY.goTo(focus.radiusY, nowMs, lastsMs);
    this.strength.goTo(focus.strength, nowMs, lastsMs);
    this.turn.goTo(still ? 0 : turn, nowMs, still ? 0 : gazeMs * 1.6, easeOut);
    this.pan.goTo(pan, nowMs, still ? 0 : panMs, easeInOut);
  }

  isMoving(nowMs: number): boolean {
    return [this.x, this.strength, this.turn, this.pan].some((glide) => glide.isMoving(nowMs));
  }

  update(nowMs: number): void {
    this.pool.setPosition(this.x.at(nowMs), this.y.at(nowMs));
    const across = 2 * poolReach;
    this.pool.setDisplaySize(this.radiusX.at(nowMs) * 1.1 * across, this.radiusY.at(nowMs) * 1.1 * across);
    const strength = this.strength.at(nowMs);
    this.pool.setAlpha(strength).setVisible(strength > 0.01);
  }
}

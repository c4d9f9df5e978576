/**
 * My gaze as it moves: the pool of light, the turn of the head. Knows where to go; not why.
 */
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { easeOut, Glide } from './ease.ts';
import { effectsKey, poolReach } from './effects.ts';
import { type Focus, restingFocus } from './focus.ts';

const gazeMs = 260;

/** The moving gaze: where the light is now, how far the stage has panned, how far the layers shift. */
export class Attention {
  private readonly x = new Glide(restingFocus.x);
  private readonly y = new Glide(restingFocus.y);
  private readonly radiusX = new Glide(restingFocus.radiusX);
  private readonly radiusY = new Glide(restingFocus.radiusY);
  private readonly strength = new Glide(restingFocus.strength);
  readonly turn = new Glide(0);
  private readonly pool: GameObjects.Image;

  constructor(scene: Scene, parent: GameObjects.Container) {
    this.pool = scene.add.image(0, 0, effectsKey, 'pool').setBlendMode(BlendModes.MULTIPLY);
    parent.add(this.pool);
  }

  look(focus: Focus, turn: number, nowMs: number, still: boolean): void {
    const lastsMs = still ? 0 : gazeMs;
    this.x.goTo(focus.x, nowMs, lastsMs);
    this.y.goTo(focus.y, nowMs, lastsMs);
    this.radiusX.goTo(focus.radiusX, nowMs, lastsMs);
    this.radiusY.goTo(focus.radiusY, nowMs, lastsMs);
    this.strength.goTo(focus.strength, nowMs, lastsMs);
    this.turn.goTo(still ? 0 : turn, nowMs, still ? 0 : gazeMs * 1.6, easeOut);
  }

  isBusy(nowMs: number): boolean {
    return [this.x, this.strength, this.turn].some((glide) => glide.isMoving(nowMs));
  }

  update(nowMs: number): void {
    this.pool.setPosition(this.x.at(nowMs), this.y.at(nowMs));
    const across = 2 * poolReach;
    this.pool.setDisplaySize(this.radiusX.at(nowMs) * 1.1 * across, this.radiusY.at(nowMs) * 1.1 * across);
    const strength = this.strength.at(nowMs);
    this.pool.setAlpha(strength).setVisible(strength > 0.01);
  }
}

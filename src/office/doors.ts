/**
 * The two leaves of the front door: they swing when asked, and close by themselves. Knows no person.
 */
import type { GameObjects } from 'phaser';
import { easeInOut, Glide } from './ease.ts';

const openMs = 300;
const closeMs = 520;
const staysOpenMs = 1100;
/** A leaf seen edge-on still has some width. */
const openWidth = 0.3;

export class Doors {
  private readonly left: GameObjects.Image;
  private readonly right: GameObjects.Image;
  private readonly sound: () => void;
  private readonly width = new Glide(1);
  private closesAtMs = 0;
  private baseScale = 1;

  constructor(left: GameObjects.Image, right: GameObjects.Image, sound: () => void) {
    this.left = left;
    this.right = right;
    this.sound = sound;
  }

  /** The leaves were drawn again: their size when closed. */
  redrawn(): void {
    this.baseScale = this.left.scaleY;
  }

  open(nowMs: number, still: boolean): void {
    if (this.width.target === 1) this.sound();
    this.closesAtMs = nowMs + openMs + staysOpenMs;
    if (!still) this.width.goTo(openWidth, nowMs, openMs, easeInOut);
  }

  isBusy(nowMs: number): boolean {
    return this.width.target !== 1 || this.width.isMoving(nowMs);
  }

  update(nowMs: number): void {
    if (this.width.target !== 1 && nowMs > this.closesAtMs) this.width.goTo(1, nowMs, closeMs, easeInOut);
    const width = this.width.at(nowMs);
    // A leaf that swings towards me also grows a little.
    const near = 1 + (1 - width) * 0.05;
    for (const leaf of [this.left, this.right]) leaf.setScale(this.baseScale * width, this.baseScale * near);
  }
}

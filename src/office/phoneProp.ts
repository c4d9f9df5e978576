/**
 * The switchboard phone on the ledge: at rest, ringing, handset away at my ear, or laid down while the caller waits.
 * Knows no call.
 */
import type { GameObjects, Scene } from 'phaser';
import { bezierCurve, easeOut, Glide } from './ease.ts';
import { addPart, placePart } from './parts.ts';
import type { PhoneState } from './picture.ts';
import type { RasterSheet } from './rasterise.ts';

/** The middle of the handset on its cradle, in stage units. */
const handset = { x: 200, y: 518 };
const shakeMs = 450;
const everyMs = 1000;
const liftMs = 320;

interface Pose {
  readonly x: number;
  readonly y: number;
  readonly deg: number;
  readonly alpha: number;
}

/** Where the handset goes for each state: shift in stage units, angle in degrees. */
const poses: Readonly<Record<PhoneState, Pose>> = {
  idle: { x: 0, y: 0, deg: 0, alpha: 1 },
  ringing: { x: 0, y: 0, deg: 0, alpha: 1 },
  lifted: { x: -190, y: -40, deg: -38, alpha: 0 },
  held: { x: -52, y: 58, deg: 84, alpha: 1 },
};

/** The shake of a ringing handset, `elapsedMs` after the ring began: units and degrees. Still after 450 ms of each second. */
export function shakeAt(elapsedMs: number): { x: number; y: number; deg: number } {
  const within = elapsedMs % everyMs;
  if (elapsedMs < 0 || within >= shakeMs) return { x: 0, y: 0, deg: 0 };
  const share = within / shakeMs;
  const wave = Math.sin(share * Math.PI * 10);
  const strength = Math.sin(share * Math.PI);
  return { x: 4.5 * wave * strength, y: -11 * strength, deg: 3.2 * wave * strength };
}

/** How visible the ringing arcs are: they blink with the handset. */
export function arcsAt(elapsedMs: number): number {
  return elapsedMs % everyMs < shakeMs + 60 ? 1 : 0.28;
}

export class PhoneProp {
  private readonly base: GameObjects.Image;
  private readonly lamp: GameObjects.Rectangle;
  private readonly screen: GameObjects.Rectangle;
  private readonly handset: GameObjects.Image;
  private readonly arcs: GameObjects.Image;
  private state: PhoneState = 'idle';
  private sinceMs = 0;
  private readonly x = new Glide(0);
  private readonly y = new Glide(0);
  private readonly deg = new Glide(0);
  private readonly alpha = new Glide(1);

  constructor(scene: Scene, parent: GameObjects.Container) {
    this.base = addPart(scene, parent);
    this.screen = scene.add.rectangle(319, 477, 113, 26, 0xf7f3c4).setAlpha(0);
    this.lamp = scene.add.rectangle(367, 508.5, 30, 9, 0xc23f27).setVisible(false);
    parent.add([this.screen, this.lamp]);
    this.handset = addPart(scene, parent);
    this.arcs = addPart(scene, parent);
  }

  redrawn(sheet: RasterSheet): void {
    placePart(this.base, sheet, 'phone');
    placePart(this.handset, sheet, 'handset', handset);
    placePart(this.arcs, sheet, 'ring');
    this.arcs.setVisible(this.state === 'ringing');
  }

  show(state: PhoneState, nowMs: number, still: boolean): void {
    if (state === this.state) return;
    this.state = state;
    this.sinceMs = nowMs;
    const pose = poses[state];
    const lastsMs = still ? 0 : liftMs;
    const curve = state === 'idle' ? bezierCurve(0.3, 0, 0.4, 1.1) : easeOut;
    this.x.goTo(pose.x, nowMs, lastsMs, curve);
    this.y.goTo(pose.y, nowMs, lastsMs, curve);
    this.deg.goTo(pose.deg, nowMs, lastsMs, curve);
    this.alpha.goTo(pose.alpha, nowMs, lastsMs);
    this.arcs.setVisible(state === 'ringing');
  }

  isBusy(nowMs: number): boolean {
    return this.x.isMoving(nowMs);
  }

  update(nowMs: number, still: boolean): void {
    const elapsedMs = nowMs - this.sinceMs;
    const ringing = this.state === 'ringing';
    const shake = ringing && !still ? shakeAt(elapsedMs) : { x: 0, y: 0, deg: 0 };
    const x = handset.x + this.x.at(nowMs) + shake.x;
    this.handset.setPosition(x, handset.y + this.y.at(nowMs) + shake.y);
    this.handset.setAngle(this.deg.at(nowMs) + shake.deg).setAlpha(this.alpha.at(nowMs));
    const blink = still ? 1 : arcsAt(elapsedMs);
    if (ringing) this.arcs.setAlpha(blink);
    // The display lights for a call; the line key burns red while it rings, and blinks slowly while someone is on hold.
    const lit = ringing ? 0.35 + 0.5 * blink : this.state === 'idle' ? 0 : 0.7;
    this.screen.setAlpha(lit * 0.6);
    const onHold = this.state === 'held' && (still || elapsedMs % 1600 < 900);
    this.lamp
      .setVisible(this.state !== 'idle')
      .setAlpha(ringing ? blink : onHold || this.state === 'lifted' ? 1 : 0.25);
  }
}

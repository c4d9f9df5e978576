/**
 * The hands of the wall clock, on simulated time. The angles are pure; the drawing is two lines and a pin.
 */
import type { GameObjects, Scene } from 'phaser';

/** Angles from noon, clockwise, in degrees. */
export function clockAngles(clock: { readonly hour: number; readonly minute: number }): {
  hour: number;
  minute: number;
} {
  return { hour: ((clock.hour % 12) + clock.minute / 60) * 30, minute: (clock.minute % 60) * 6 };
}

/** Where the hands turn, and how long they are: 1 for a face 40 units wide. */
export interface Dial {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const ink = 0x241c27;

/** Draws hands in a layer; `show` sets the time, `setTint` the light. */
export class ClockHands {
  private readonly hour: GameObjects.Rectangle;
  private readonly minute: GameObjects.Rectangle;

  constructor(scene: Scene, parent: GameObjects.Container, { x, y, size }: Dial) {
    this.hour = scene.add.rectangle(x, y, 5 * size, 20.5 * size, ink).setOrigin(0.5, 0.8);
    this.minute = scene.add.rectangle(x, y, 3.4 * size, 31 * size, ink).setOrigin(0.5, 0.84);
    const pin = scene.add.circle(x, y, 3.6 * size, 0xd2492f);
    parent.add([this.hour, this.minute, pin]);
  }

  show(clock: { readonly hour: number; readonly minute: number }): void {
    const angles = clockAngles(clock);
    this.hour.setAngle(angles.hour);
    this.minute.setAngle(angles.minute);
  }
}

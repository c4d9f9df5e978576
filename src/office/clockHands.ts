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

const centre = { x: 556, y: 168 };
const ink = 0x241c27;

/** Draws hands in a layer; `show` sets the time, `setTint` the light. */
export class ClockHands {
  private readonly hour: GameObjects.Rectangle;
  private readonly minute: GameObjects.Rectangle;

  constructor(scene: Scene, parent: GameObjects.Container) {
    this.hour = scene.add.rectangle(centre.x, centre.y, 5, 20.5, ink).setOrigin(0.5, 0.8);
    this.minute = scene.add.rectangle(centre.x, centre.y, 3.4, 31, ink).setOrigin(0.5, 0.84);
    const pin = scene.add.circle(centre.x, centre.y, 3.6, 0xd2492f);
    parent.add([this.hour, this.minute, pin]);
  }

  show(clock: { readonly hour: number; readonly minute: number }): void {
    const angles = clockAngles(clock);
    this.hour.setAngle(angles.hour);
    this.minute.setAngle(angles.minute);
  }
}

/**
 * A person who crosses the place: one drawing per step, larger as they come near. Knows its texture and its walk; nothing of why.
 */
import type { GameObjects } from 'phaser';
import type { ActorStage } from './actorStage.ts';
import { bodyAxis, bodySoles } from './body.ts';
import type { Ground } from './ground.ts';
import { addPart, placePart } from './parts.ts';
import type { FloorPoint } from './perspective.ts';
import type { PersonSheet } from './sheetStore.ts';
import { type Walk, walkAt } from './walk.ts';

export class WalkingFigure {
  private readonly ground: Ground;
  private readonly sheet: PersonSheet;
  private readonly walk: Walk;
  private readonly startMs: number;
  private readonly body: GameObjects.Container;
  private readonly image: GameObjects.Image;
  private shownStep = 0;

  constructor({ scene, hallLayer, ground }: ActorStage, sheet: PersonSheet, walk: Walk, startMs: number) {
    this.ground = ground;
    this.sheet = sheet;
    this.walk = walk;
    this.startMs = startMs;
    this.body = scene.add.container(0, 0);
    hallLayer.add(this.body);
    this.image = addPart(scene, this.body);
  }

  /** Moves on. Tells the step that was just taken, if any (1 and 5 touch the floor), and whether the walk is over. */
  update(nowMs: number): { point: FloorPoint; newStep: number | null; done: boolean } {
    const moment = walkAt(this.walk, nowMs - this.startMs);
    const place = this.ground.project(moment.point);
    const isNew = moment.step !== this.shownStep;
    if (isNew) {
      this.shownStep = moment.step;
      placePart(this.image, this.sheet.raster, `step:${moment.step}`, null, { x: bodyAxis, y: bodySoles });
    }
    const turned = this.walk.to.x < this.walk.from.x !== this.walk.away;
    this.body.setPosition(place.x, place.floorY).setScale(turned ? -place.scale : place.scale, place.scale);
    this.body.setDepth(-moment.point.z);
    return { point: moment.point, newStep: isNew ? moment.step : null, done: moment.done };
  }

  setTint(colour: number): void {
    this.image.setTint(colour);
  }

  setAlpha(alpha: number): void {
    this.body.setAlpha(alpha);
  }

  destroy(): void {
    this.body.destroy();
  }
}

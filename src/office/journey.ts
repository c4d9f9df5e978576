/**
 * One walk of one person, from the moment it is wished: waits for its drawing, walks, opens the doors on the way out.
 * Knows where it goes; nothing of what the person does once there.
 */
import type { ActorStage } from './actorStage.ts';
import type { Grade } from './grade.ts';
import type { Spot } from './ground.ts';
import type { FloorPoint } from './perspective.ts';
import type { PersonPicture } from './picture.ts';
import type { PersonSheet, SheetWish } from './sheetStore.ts';
import type { Walk } from './walk.ts';
import { WalkingFigure } from './walkingFigure.ts';
import { walkWish } from './wishes.ts';

/** Doors give way when one is this near, in metres. */
const doorsOpenWithinM = 2.2;

/** A moment of a journey. `lost`: its drawing could not be had. */
export interface JourneyMoment {
  readonly phase: 'waiting' | 'starting' | 'walking' | 'arrived' | 'lost';
  readonly point: FloorPoint;
}

export class Journey {
  /** Where it leads; null: out by the doors. */
  readonly to: Spot | null;
  private readonly stage: ActorStage;
  private readonly walk: Walk;
  private readonly wish: SheetWish;
  private readonly notBeforeMs: number;
  /** How far away the doors are, in metres. */
  private readonly doorM: number;
  private sheet: PersonSheet | null = null;
  private figure: WalkingFigure | null = null;
  private isLost = false;
  /** The walk this one interrupts: seen until this one's drawing is there. */
  private previous: Journey | null;

  constructor(
    stage: ActorStage,
    person: PersonPicture,
    plan: { walk: Walk; to: Spot | null; waitMs: number; previous: Journey | null },
  ) {
    this.stage = stage;
    this.walk = plan.walk;
    this.to = plan.to;
    this.previous = plan.previous;
    this.doorM = stage.ground.doorOf(person.look).floor.z;
    this.notBeforeMs = stage.nowMs() + plan.waitMs;
    this.wish = walkWish(person, plan.walk, stage.pxPerStageUnit());
    stage.store.acquire(this.wish).then(
      (sheet) => {
        this.sheet = sheet;
      },
      (fault: unknown) => {
        this.isLost = true;
        stage.reportFault(fault);
      },
    );
  }

  /** Whether a walking figure is on stage, this journey's or the one it interrupts. */
  get isSeen(): boolean {
    return this.figure !== null || (this.previous?.isSeen ?? false);
  }

  update(nowMs: number, grade: Grade): JourneyMoment {
    if (this.isLost) return { phase: 'lost', point: this.walk.to };
    const starting = this.figure === null;
    if (!this.figure) {
      if (!this.sheet || nowMs < this.notBeforeMs) return { phase: 'waiting', point: this.walk.from };
      this.figure = new WalkingFigure(this.stage, this.sheet, this.walk, nowMs);
      this.previous?.end();
      this.previous = null;
    }
    const moment = this.figure.update(nowMs);
    this.figure.setTint(grade.hall);
    if (moment.newStep !== null) {
      this.stage.sortHall();
      if (moment.newStep === 1 || moment.newStep === 5) this.stage.sound('step');
    }
    if (this.to === null && moment.point.z > this.doorM - doorsOpenWithinM) this.stage.openDoors();
    if (moment.done) return { phase: 'arrived', point: moment.point };
    return { phase: starting ? 'starting' : 'walking', point: moment.point };
  }

  /** Takes the walker off the stage and gives the drawing back. */
  end(): void {
    this.figure?.destroy();
    this.figure = null;
    this.stage.store.release(this.wish);
    this.previous?.end();
    this.previous = null;
  }
}

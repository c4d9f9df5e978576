/**
 * One person of the place, from the doors to the doors: plays each change of place or mood that the picture shows.
 * Knows how things move; nothing of why they do.
 */
import type { ActorStage } from './actorStage.ts';
import { type BodyStand, bodyAtCounter, bodySeatedSoles, bodySoles } from './body.ts';
import type { Box, HeadSeat } from './drawing.ts';
import { easeOut, Glide, settle } from './ease.ts';
import type { Grade } from './grade.ts';
import type { Spot } from './ground.ts';
import { Journey } from './journey.ts';
import { moodLooks } from './moods.ts';
import type { FloorPoint } from './perspective.ts';
import type { PersonPicture } from './picture.ts';
import { PosedFigure } from './posedFigure.ts';
import { seedOf } from './seed.ts';
import { type PersonSheet, type SheetWish, sameWish } from './sheetStore.ts';
import { planWalk, type Walk } from './walk.ts';
import { faceMood, gestureOf, poseWish } from './wishes.ts';

const anticipationMs = 120;
const moodMs = 420;
const fadeMs = 150;
const doorsLeadMs = 300;

interface Dressing {
  readonly wish: SheetWish;
  readonly notBeforeMs: number;
  sheet: PersonSheet | null;
}

export class PersonActor {
  private readonly stage: ActorStage;
  private person: PersonPicture;
  private spot: Spot;
  private readonly seed: number;
  private figure: PosedFigure | null = null;
  /** Where the posed figure stands. */
  private figureSpot: Spot | null = null;
  private worn: SheetWish | null = null;
  private wornSheet: PersonSheet | null = null;
  private dressing: Dressing | null = null;
  private journey: Journey | null = null;
  private at: FloorPoint;
  private nodStartMs: number | null = null;
  private readonly alpha = new Glide(0);
  private readonly scale = new Glide(1);
  private readonly lean = new Glide(0);
  private readonly centre = new Glide(0);
  /** Where the waist is, in front of me: whoever leans on the desk comes down. */
  private readonly waist = new Glide(0);
  private leaving = false;
  /** Out of sight for good: the stage may forget this person. */
  isGone = false;

  /** `entrance`: already there when the curtain rises, or coming in by the doors. */
  constructor(stage: ActorStage, person: PersonPicture, spot: Spot, entrance: 'there' | 'by-the-doors') {
    this.stage = stage;
    this.person = person;
    this.spot = spot;
    this.seed = seedOf(person.id);
    this.at = spot.floor;
    if (entrance === 'there' || stage.isStill()) this.standAt(spot);
    else this.enter();
  }

  /** Takes the next picture of this person. `spot`: null when they are to leave. */
  show(person: PersonPicture, spot: Spot | null): void {
    const before = this.person;
    this.person = person;
    const now = this.stage.nowMs();
    if (person.acknowledged && !before.acknowledged && !this.stage.isStill()) this.nodStartMs = now;
    if (!spot) {
      if (!this.leaving) this.leave();
      return;
    }
    const moved = spot.place !== this.spot.place || spot.index !== this.spot.index || this.leaving;
    const slid = !moved && spot.centre !== this.spot.centre;
    this.leaving = false;
    this.spot = spot;
    if (moved) this.goTo(spot);
    else if (slid) {
      this.centre.goTo(spot.centre, now, this.stage.isStill() ? 0 : 500, easeOut);
      this.figureSpot = spot;
    }
    if (!this.journey) this.dressAgain(before.mood !== person.mood);
  }

  /** The window changed: draw again at the new size, and keep showing the old drawing until then. */
  redraw(): void {
    if (this.figure && this.figureSpot) this.dressAgain(false);
  }

  private get door(): Spot {
    return this.stage.ground.doorOf(this.person.look);
  }

  private enter(): void {
    this.stage.openDoors();
    this.at = this.door.floor;
    if (this.spot.place === 'door') {
      this.standAt(this.spot);
      this.alpha.jumpTo(0);
      this.alpha.goTo(1, this.stage.nowMs() + doorsLeadMs, fadeMs);
    } else {
      this.goTo(this.spot, doorsLeadMs);
    }
  }

  private leave(): void {
    this.leaving = true;
    this.setOff(planWalk(this.at, this.door.floor), null, 0);
  }

  private goTo(spot: Spot, waitMs = 0): void {
    this.setOff(planWalk(this.at, spot.floor), spot, waitMs);
    this.stage.store.prepare(poseWish(this.person, spot, this.stage.pxPerStageUnit(), this.stage.ground.frontScale));
  }

  /** Starts a walk once its drawing is there; the posed figure stays until then. */
  private setOff(walk: Walk, to: Spot | null, waitMs: number): void {
    const { stage } = this;
    if (stage.isStill()) {
      this.endJourney();
      this.fadeTo(to);
      return;
    }
    this.journey = new Journey(stage, this.person, { walk, to, waitMs, previous: this.journey });
  }

  /** Reduced motion: no walk, the person fades here and appears there. */
  private fadeTo(to: Spot | null): void {
    if (to) this.standAt(to);
    else this.vanish();
  }

  private standAt(spot: Spot): void {
    const { stage } = this;
    const now = stage.nowMs();
    const atCounter = spot.place === 'counter';
    if (!this.figure || (this.figureSpot?.place === 'counter') !== atCounter) {
      this.dropFigure();
      const parent = atCounter ? stage.visitorLayer : stage.hallLayer;
      this.figure = new PosedFigure(stage.scene, parent, atCounter ? stage.handsLayer : null, this.seed);
    }
    this.figureSpot = spot;
    this.at = spot.floor;
    this.figure.setNearness(-spot.floor.z);
    stage.sortHall();
    this.centre.jumpTo(spot.centre);
    const mood = moodLooks[this.person.mood];
    this.scale.jumpTo(atCounter ? mood.scale : 1);
    this.lean.jumpTo(atCounter ? mood.leanDeg : 0);
    this.waist.jumpTo(stage.ground.frontY(this.person.mood));
    this.alpha.jumpTo(0);
    this.alpha.goTo(1, now, fadeMs);
    this.dressAgain(false);
  }

  /** Asks for the drawing that the picture now calls for, unless it is worn or on its way. */
  private dressAgain(moodChanged: boolean): void {
    const { stage, figureSpot } = this;
    if (!figureSpot || !this.figure) return;
    const wish = poseWish(this.person, figureSpot, stage.pxPerStageUnit(), stage.ground.frontScale);
    const asked = this.dressing?.wish ?? this.worn;
    if (asked && sameWish(asked, wish)) return;
    const now = stage.nowMs();
    const plays = moodChanged && figureSpot.place === 'counter' && !stage.isStill() && this.figure.isDressed;
    if (plays) {
      this.scale.goTo(this.scale.target * 0.972, now, anticipationMs);
      this.lean.goTo(this.lean.target - 2.2, now, anticipationMs);
    }
    if (this.dressing) stage.store.release(this.dressing.wish);
    const dressing: Dressing = { wish, notBeforeMs: now + (plays ? anticipationMs : 0), sheet: null };
    this.dressing = dressing;
    stage.store.acquire(wish).then(
      (sheet) => {
        dressing.sheet = sheet;
      },
      (fault: unknown) => stage.reportFault(fault),
    );
  }

  private putOn(dressing: Dressing, sheet: PersonSheet, nowMs: number): void {
    const { stage, figureSpot } = this;
    if (!this.figure || !figureSpot) return;
    const before = this.worn;
    this.worn = dressing.wish;
    this.wornSheet = sheet;
    this.dressing = null;
    this.figure.dress(sheet, pivotOf(figureSpot));
    if (figureSpot.place === 'counter') {
      const mood = moodLooks[dressing.wish.mood];
      const lastsMs = stage.isStill() || !before ? 0 : moodMs;
      this.scale.goTo(mood.scale, nowMs, lastsMs, settle);
      this.lean.goTo(mood.leanDeg, nowMs, lastsMs, settle);
      this.waist.goTo(stage.ground.frontY(dressing.wish.mood), nowMs, lastsMs, settle);
      const slams = dressing.wish.mood === 'aggressive' || dressing.wish.mood === 'threatening';
      if (before && before.mood !== dressing.wish.mood && slams) stage.sound('slam');
    }
    if (before) stage.store.release(before);
  }

  private arrive(journey: Journey): void {
    const { to } = journey;
    if (!to) {
      this.vanish();
      return;
    }
    if (to.place === 'seat') this.stage.sound('chair');
    this.standAt(to);
    this.alpha.jumpTo(1);
  }

  private vanish(): void {
    this.dropFigure();
    this.endJourney();
    this.isGone = true;
  }

  /** Moves everything by one frame. */
  update(nowMs: number, grade: Grade): void {
    this.updateJourney(nowMs, grade);
    const { figure, figureSpot, dressing } = this;
    if (dressing?.sheet && nowMs >= dressing.notBeforeMs) {
      this.putOn(dressing, dressing.sheet, nowMs);
      // The walker leaves once the drawing of the one who stands is there, so that nobody ever blinks out.
      if (this.journey?.isSeen && this.journey.to === this.figureSpot) this.endJourney();
    }
    if (!figure || !figureSpot) return;
    figure.setAlpha(this.isWalking() ? 0 : this.alpha.at(nowMs));
    figure.setTint(figureSpot.place === 'counter' ? grade.person : grade.hall);
    figure.update(nowMs, this.standAtNow(figureSpot, nowMs), {
      mood: moodLooks[faceMood(this.person)],
      speaking: this.person.speaking,
      still: this.stage.isStill(),
      restless: figureSpot.place !== 'counter' && this.person.mood !== 'calm' && !this.person.acknowledged,
      nodStartMs: this.nodStartMs,
      gesture: figureSpot.place === 'counter' ? gestureOf(this.worn) : null,
    });
  }

  private isWalking(): boolean {
    return this.journey?.isSeen ?? false;
  }

  private updateJourney(nowMs: number, grade: Grade): void {
    const { journey, stage } = this;
    if (!journey) return;
    const { phase, point } = journey.update(nowMs, grade);
    if (phase === 'waiting') return;
    this.at = point;
    if (phase === 'starting') {
      if (this.figureSpot?.place === 'seat') stage.sound('chair');
      this.dropFigure();
    }
    // Once there, the walker stays in sight until the drawing of the one who stands has come.
    const hasArrived = phase === 'arrived' && this.figure === null;
    if (hasArrived || phase === 'lost') this.arrive(journey);
    if (phase === 'lost') this.endJourney();
  }

  private endJourney(): void {
    this.journey?.end();
    this.journey = null;
  }

  private dropFigure(): void {
    this.figure?.destroy();
    this.figure = null;
    this.figureSpot = null;
    for (const wish of [this.worn, this.dressing?.wish]) if (wish) this.stage.store.release(wish);
    this.worn = null;
    this.wornSheet = null;
    this.dressing = null;
  }

  private standAtNow(spot: Spot, nowMs: number): BodyStand {
    const { flip } = spot;
    if (spot.place === 'counter') {
      const scale = this.stage.ground.frontScale * this.scale.at(nowMs);
      const x = this.centre.at(nowMs);
      const y = this.waist.at(nowMs);
      return { x, y, pivotY: bodyAtCounter, scale, flip, leanDeg: this.lean.at(nowMs) };
    }
    const place = this.stage.ground.project(spot.floor);
    const y = place.floorY;
    return { x: place.x, y, pivotY: pivotOf(spot), scale: place.scale, flip, leanDeg: 0 };
  }

  /** Where this person is seen, without breath or sway: for things of the page that point at them. Null when unseen. */
  whereAbouts(nowMs: number): { stand: BodyStand; headSeat: HeadSeat; headBox: Box | undefined } | null {
    if (this.isWalking()) {
      const place = this.stage.ground.project(this.at);
      const stand = { x: place.x, y: place.floorY, pivotY: bodySoles, scale: place.scale, flip: false, leanDeg: 0 };
      return { stand, headSeat: { dx: 0, dy: 0, deg: 0 }, headBox: undefined };
    }
    if (!this.figureSpot || !this.wornSheet) return null;
    const { headSeat, headBox } = this.wornSheet;
    return { stand: this.standAtNow(this.figureSpot, nowMs), headSeat, headBox };
  }

  /** Whether something still moves or is still being drawn. */
  isBusy(nowMs: number): boolean {
    const glides = [this.alpha, this.scale, this.lean, this.centre, this.waist];
    return this.journey !== null || this.dressing !== null || glides.some((glide) => glide.isMoving(nowMs));
  }

  destroy(): void {
    this.dropFigure();
    this.endJourney();
  }
}

function pivotOf(spot: Spot): number {
  if (spot.place === 'counter') return bodyAtCounter;
  return spot.place === 'seat' ? bodySeatedSoles : bodySoles;
}

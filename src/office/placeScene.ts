/**
 * The Phaser scene of a place: holds its set, the people and the light, and moves them frame by frame.
 * Given a picture, it shows it; knows no place in particular, and keeps no rule of the situation.
 */
import { type GameObjects, Scene } from 'phaser';
import { AirLayer } from './airLayer.ts';
import { anchorsDiffer, findAnchors, type ThingSeen, type Whereabouts } from './anchors.ts';
import { Attention } from './attention.ts';
import type { Drawings } from './drawings.ts';
import { addEffects } from './effects.ts';
import { focusFor, turnFor } from './focus.ts';
import { Framing, type WindowSize } from './framing.ts';
import { type Grade, GradeGlide, gradeFor } from './grade.ts';
import type { StageLayout } from './layout.ts';
import { moodLooks, moodOfTheHall } from './moods.ts';
import { People } from './people.ts';
import { type Anchors, emptyPicture, type OfficePicture } from './picture.ts';
import type { Place, PlaceSet } from './place.ts';
import { SetPainter } from './setPainter.ts';
import { SheetStore } from './sheetStore.ts';
import { daylightAt } from './sunlight.ts';

/** What the scene is given once, by whoever opens the office. */
export interface SceneOptions {
  readonly place: Place;
  readonly drawings: Drawings;
  readonly onAnchors: (anchors: Anchors) => void;
  readonly onSound: (cue: 'door' | 'step' | 'chair' | 'slam') => void;
  readonly onFault: (fault: unknown) => void;
  /** A drawing came: a frame is needed. */
  readonly onRedrawn: () => void;
}

const lightMs = 1200;
const anchorsEveryMs = 50;
/** The window must have kept its size this long before everything is drawn again. */
const redrawAfterMs = 160;
/** Grain and dust go when the browser is held up for longer than this by a frame, and come back under that. */
const luxuryEndsMs = 90;
const luxuryBeginsMs = 45;
/** The sun's patches are drawn again when they have moved this much. */
const slantStep = 0.02;

export class PlaceScene extends Scene {
  private readonly options: SceneOptions;
  private readonly place: Place;
  private set!: PlaceSet;
  private air!: AirLayer;
  private attention!: Attention;
  private people!: People;
  private painter!: SetPainter;
  private overlay!: GameObjects.Container;
  private grain: GameObjects.TileSprite | null = null;
  private readonly framing: Framing;
  private picture: OfficePicture;
  private readonly light = new GradeGlide(gradeFor(moodLooks.calm, daylightAt(emptyPicture.clock)));
  private litFor = '';
  private gradeShown: Grade | null = null;
  private sunSlant = Number.NaN;
  private drawnFor = 0;
  private redrawAtMs: number | null = null;
  private anchorsNow: Anchors = {};
  private anchorsAtMs = 0;
  private nowMs = 0;
  private shown = false;
  /** Something changed that no frame has shown yet. */
  private toDraw = true;
  private isSparing = false;

  constructor(options: SceneOptions) {
    super('place');
    this.options = options;
    this.place = options.place;
    this.picture = { ...emptyPicture, place: options.place.name };
    this.framing = new Framing((picture) => this.place.composition(picture));
  }

  create(): void {
    addEffects(this.textures);
    const { place } = this;
    this.painter = new SetPainter(this.textures, this.options.drawings, place);
    this.set = place.raise(this, () => this.options.onSound('door'));
    this.air = new AirLayer(this, this.set.sunlit, this.set.air, place.air);
    this.overlay = this.add.container(0, 0);
    this.attention = new Attention(this, this.overlay);
    this.people = new People({
      scene: this,
      store: new SheetStore(this.textures, this.options.drawings, place.ground.hiddenBelow),
      ground: place.ground,
      hallLayer: this.set.people,
      visitorLayer: this.set.visitor,
      handsLayer: this.set.hands,
      nowMs: () => this.nowMs,
      pxPerStageUnit: () => this.framing.pxPerStageUnit,
      isStill: () => this.picture.reducedMotion,
      openDoors: () => this.set.openDoors(this.nowMs, this.picture.reducedMotion),
      sound: (cue) => this.options.onSound(cue),
      sortHall: () => this.set.people.sort('depth'),
      reportFault: this.options.onFault,
    });
  }

  /** Draws the place for the first time, and resolves once it can be seen. */
  async raise(size: WindowSize): Promise<void> {
    this.resize(size);
    await this.redraw();
  }

  /** Takes the size of the window. Until everything is drawn again, the old drawing is stretched. */
  resize(size: WindowSize): void {
    this.framing.resize(size, this.picture);
    this.grain?.setSize(size.width * size.pxPerCssPx, size.height * size.pxPerCssPx);
    this.toDraw = true;
    this.redrawSoon();
  }

  private redrawSoon(): void {
    if (this.drawnFor !== 0 && Math.abs(this.framing.pxPerStageUnit / this.drawnFor - 1) > 0.01) {
      this.redrawAtMs = performance.now() + redrawAfterMs;
    }
  }

  private async redraw(): Promise<void> {
    this.redrawAtMs = null;
    this.drawnFor = this.framing.pxPerStageUnit;
    await this.painter.paintPlace(this.drawnFor, (sheet) => {
      this.set.redrawn(sheet);
      this.set.show(this.picture, this.nowMs);
      this.litFor = '';
      this.redrawn();
    });
    this.sunSlant = Number.NaN;
    this.relight();
    this.lookAround();
    this.people.redraw();
  }

  /** New images bear no tint yet, and no frame has shown them. */
  private redrawn(): void {
    this.gradeShown = null;
    this.toDraw = true;
    this.options.onRedrawn();
  }

  private async addGrain(): Promise<void> {
    const key = await this.painter.paintGrain();
    const { width, height, pxPerCssPx } = this.framing.size;
    this.grain = this.add.tileSprite(0, 0, width * pxPerCssPx, height * pxPerCssPx, key).setOrigin(0, 0);
    this.grain.setAlpha(0.14).setTileScale(pxPerCssPx, pxPerCssPx);
    this.redrawn();
  }

  /** Shows a picture: what changed since the last one is played, not cut. */
  show(picture: OfficePicture): void {
    const before = this.picture;
    const first = !this.shown;
    this.picture = picture;
    this.shown = true;
    this.toDraw = true;
    this.set.show(picture, this.nowMs);
    if (this.isFramedAnew(before, picture)) {
      this.framing.follow(picture, this.nowMs, first);
      this.redrawSoon();
    }
    this.people.show(this.place.walkersOf(picture));
    this.relight();
    this.lookAround();
    if (first) this.addGrain().catch(this.options.onFault);
  }

  private isFramedAnew(before: OfficePicture, after: OfficePicture): boolean {
    const frame = (picture: OfficePicture): string => {
      const { inset, gaze } = picture;
      const { besideTool, restShift } = this.place.composition(picture);
      return [inset.bottom, inset.right, gaze === 'screen', besideTool, restShift].join(' ');
    };
    return frame(before) !== frame(after);
  }

  private relight(): void {
    const { people, clock, reducedMotion } = this.picture;
    const mood = moodOfTheHall(people.filter(({ place }) => place === 'counter').map((person) => person.mood));
    const daylight = daylightAt(clock);
    const litFor = `${mood} ${clock.hour}:${clock.minute}`;
    if (litFor !== this.litFor) {
      this.litFor = litFor;
      this.light.goTo(gradeFor(moodLooks[mood], daylight), this.nowMs, reducedMotion ? 150 : lightMs);
    }
    // Before the first picture, nobody knows what time it is.
    if (!this.shown || Math.abs(daylight.slant - this.sunSlant) < slantStep) return;
    this.sunSlant = daylight.slant;
    const hang = this.painter.paintSun(daylight.slant, this.framing.pxPerStageUnit, (sheet) => {
      this.air.redrawn(sheet);
      this.redrawn();
    });
    hang.catch(this.options.onFault);
  }

  private lookAround(): void {
    const { gaze, gazeOn, reducedMotion } = this.picture;
    const seen = gazeOn === null ? null : this.findPerson(gazeOn);
    const person = seen ? { x: seen.stand.x, y: seen.stand.y - (seen.stand.pivotY - 300) * seen.stand.scale } : null;
    const focus = focusFor(gaze, person);
    this.attention.look(focus, turnFor(gaze, focus), this.nowMs, reducedMotion);
  }

  override update(timeMs: number): void {
    this.nowMs = timeMs;
    this.toDraw = false;
    if (this.redrawAtMs !== null && performance.now() >= this.redrawAtMs) this.redraw().catch(this.options.onFault);
    const still = this.picture.reducedMotion;
    const grade = this.light.at(timeMs);
    if (grade !== this.gradeShown) {
      this.gradeShown = grade;
      this.set.setLight(grade);
      this.air.setLight(grade);
    }
    this.set.update(timeMs, still);
    this.people.update(timeMs, grade);
    this.air.update(timeMs, grade, still || this.isSparing);
    this.attention.update(timeMs);
    this.lay(this.framing.layoutAt(timeMs));
    if (this.shown && timeMs - this.anchorsAtMs >= anchorsEveryMs) this.tellAnchors(timeMs);
  }

  private lay(layout: StageLayout): void {
    const { pxPerCssPx } = this.framing.size;
    const left = Math.round(layout.left * pxPerCssPx);
    const top = Math.round(layout.top * pxPerCssPx);
    const scale = layout.unit * pxPerCssPx;
    const seen = layout.width / layout.unit;
    const high = (layout.height * 0.62) / layout.unit;
    const veil = {
      x: -layout.left / layout.unit + seen / 2,
      y: -layout.top / layout.unit + high / 2,
      width: seen * 1.25,
      height: high * 1.6,
    };
    this.set.lay({ left, top, scale, turn: this.attention.turn.at(this.nowMs), pxPerCssPx, veil });
    this.overlay.setPosition(left, top).setScale(scale);
  }

  private tellAnchors(nowMs: number): void {
    this.anchorsAtMs = nowMs;
    const anchors = this.anchors();
    if (!anchorsDiffer(this.anchorsNow, anchors)) return;
    this.anchorsNow = anchors;
    try {
      this.options.onAnchors(anchors);
    } catch (fault) {
      // A fault in the page must not stop the hall.
      this.options.onFault(fault);
    }
  }

  /** Where somebody is, whether they walk or are of the set; null when unseen. */
  private findPerson(id: string): Omit<Whereabouts, 'shift'> | null {
    return this.set.seated().get(id) ?? this.people.all.get(id)?.whereAbouts(this.nowMs) ?? null;
  }

  /** Where everything is, right now. */
  anchors(): Anchors {
    const layout = this.framing.layoutAt(this.nowMs);
    const people = new Map<string, Whereabouts>(this.set.seated());
    for (const [id, actor] of this.people.all) {
      if (id.startsWith('bystander:')) continue;
      const seen = actor.whereAbouts(this.nowMs);
      if (!seen) continue;
      const isInFront = this.picture.people.some((person) => person.id === id && person.place === 'counter');
      people.set(id, { ...seen, shift: this.set.shiftOf(isInFront ? 'visitor' : 'queue') });
    }
    return findAnchors(layout, people, this.seeThings());
  }

  private seeThings(): Record<string, ThingSeen> {
    const things = Object.entries(this.place.things);
    return Object.fromEntries(things.map(([name, { box, near }]) => [name, { box, shift: this.set.shiftOf(near) }]));
  }

  /** On a machine that cannot keep up, leaves out what is only there for the pleasure. `lagMs`: see `FramePump`. */
  spare(lagMs: number): void {
    if (lagMs > luxuryEndsMs) this.isSparing = true;
    else if (lagMs < luxuryBeginsMs) this.isSparing = false;
    this.grain?.setVisible(!this.isSparing);
  }

  /** Whether something crosses the picture, rather than merely breathes. */
  isBusy(): boolean {
    const now = this.nowMs;
    return [this.set, this.people, this.light, this.attention, this.framing].some((part) => part.isBusy(now));
  }

  /** Whether nothing at all moves, so that the last frame may stay: only ever so when motion is reduced, or before the first picture. */
  isAtRest(): boolean {
    const { reducedMotion, people } = this.picture;
    const waits = this.toDraw || this.redrawAtMs !== null;
    if (!this.shown) return !waits;
    return reducedMotion && !waits && !people.some((person) => person.speaking) && !this.isBusy();
  }
}

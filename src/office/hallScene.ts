/**
 * The Phaser scene of the hall: holds the layers, the people and the light, and moves them frame by frame.
 * Given a picture, it shows it; it keeps no rule of the situation.
 */
import { type GameObjects, Scene } from 'phaser';
import { AirLayer } from './airLayer.ts';
import { anchorsDiffer, findAnchors, type Whereabouts } from './anchors.ts';
import { Attention } from './attention.ts';
import { withBystanders } from './bystanders.ts';
import type { HallPart } from './drawing.ts';
import type { Drawings } from './drawings.ts';
import { addEffects, grainKey, grainTile } from './effects.ts';
import { focusFor, turnFor } from './focus.ts';
import { type Grade, GradeGlide, gradeFor } from './grade.ts';
import { HallLayers } from './hallLayers.ts';
import { composeHall, parallaxPx } from './hallParts.ts';
import { layOutStage, type StageLayout } from './layout.ts';
import { moodLooks, moodOfTheHall } from './moods.ts';
import { People } from './people.ts';
import type { Anchors, OfficePicture } from './picture.ts';
import { decodeSheet, uploadSheet } from './rasterise.ts';
import { type Cell, composeSheet } from './sheet.ts';
import { SheetStore } from './sheetStore.ts';
import { composeSun, daylightAt } from './sunlight.ts';

/** What the scene is given once, by whoever opens the office. */
export interface HallOptions {
  readonly drawings: Drawings;
  readonly onAnchors: (anchors: Anchors) => void;
  readonly onSound: (cue: 'door' | 'step' | 'chair' | 'slam') => void;
  readonly onFault: (fault: unknown) => void;
  /** A drawing came: a frame is needed. */
  readonly onRedrawn: () => void;
}

const lightMs = 1200;
const maxSheetPx = 4096;
/** The hall is never drawn larger than this many px per stage unit. */
const largestHallScale = 2;
const anchorsEveryMs = 50;
/** Grain and dust go when the browser is held up for longer than this by a frame, and come back under that. */
const luxuryEndsMs = 90;
const luxuryBeginsMs = 45;
/** The sun's patches are drawn again when they have moved this much. */
const slantStep = 0.02;

export class HallScene extends Scene {
  private readonly options: HallOptions;
  private layers!: HallLayers;
  private air!: AirLayer;
  private attention!: Attention;
  private people!: People;
  private overlay!: GameObjects.Container;
  private grain: GameObjects.TileSprite | null = null;
  private parts: Readonly<Record<string, HallPart>> | null = null;
  private layout: StageLayout = layOutStage(emptyWindow);
  private window = { width: 1280, height: 720, pxPerCssPx: 1 };
  private picture: OfficePicture = emptyPicture;
  private readonly light = new GradeGlide(gradeFor(moodLooks.calm, daylightAt(emptyPicture.clock)));
  private litFor = '';
  private gradeShown: Grade | null = null;
  private sunSlant = Number.NaN;
  private hallDrawn = 0;
  private anchorsNow: Anchors = {};
  private anchorsAtMs = 0;
  private nowMs = 0;
  private shown = false;
  private isSparing = false;
  /** Something changed that no frame has shown yet. */
  private toDraw = true;

  constructor(options: HallOptions) {
    super('hall');
    this.options = options;
  }

  create(): void {
    addEffects(this.textures);
    this.layers = new HallLayers(this, () => this.options.onSound('door'));
    this.air = new AirLayer(this, this.layers.doorsLayer, this.layers.air);
    this.overlay = this.add.container(0, 0);
    this.attention = new Attention(this, this.overlay);
    this.people = new People({
      scene: this,
      store: new SheetStore(this.textures, this.options.drawings),
      hallLayer: this.layers.people,
      visitorLayer: this.layers.visitor,
      handsLayer: this.layers.hands,
      nowMs: () => this.nowMs,
      pxPerStageUnit: () => this.deviceScale,
      isStill: () => this.picture.reducedMotion,
      openDoors: () => this.layers.doors.open(this.nowMs, this.picture.reducedMotion),
      sound: (cue) => this.options.onSound(cue),
      sortHall: () => this.layers.people.sort('depth'),
      reportFault: this.options.onFault,
    });
  }

  private get deviceScale(): number {
    return this.layout.unit * this.window.pxPerCssPx;
  }

  /** Draws the hall for the first time, and resolves once it can be seen. */
  async raise(window: { width: number; height: number; pxPerCssPx: number }): Promise<void> {
    this.parts = await this.options.drawings.fetchHall();
    this.resize(window);
    await this.redraw();
    this.drawGrain().catch(this.options.onFault);
  }

  /** Takes the size of the window, in CSS px, and how many device px each is drawn with. */
  resize(window: { width: number; height: number; pxPerCssPx: number }): void {
    this.window = window;
    this.toDraw = true;
    this.relay(0);
    this.grain?.setSize(window.width * window.pxPerCssPx, window.height * window.pxPerCssPx);
  }

  /** Draws everything again at the present size. Until it is done, the old drawing is stretched. */
  async redraw(): Promise<void> {
    if (!this.parts) return;
    const pxPerUnit = Math.min(this.deviceScale, largestHallScale);
    const before = `hall:${this.hallDrawn}`;
    this.hallDrawn += 1;
    const sheet = await this.drawCells(`hall:${this.hallDrawn}`, composeHall(this.parts), pxPerUnit);
    this.layers.redrawn(sheet);
    this.redrawn();
    if (this.textures.exists(before)) this.textures.remove(before);
    this.sunSlant = Number.NaN;
    this.litFor = '';
    this.gradeShown = null;
    this.people.redraw();
    this.layers.show(this.picture, this.nowMs);
    this.relight();
    this.lookAround();
  }

  private redrawn(): void {
    this.toDraw = true;
    this.options.onRedrawn();
  }

  private async drawCells(key: string, cells: readonly Cell[], pxPerUnit: number) {
    const sheet = composeSheet(cells, { pxPerUnit, maxPx: maxSheetPx, style: '', variables: {} });
    return uploadSheet(this.textures, key, sheet, await decodeSheet(sheet));
  }

  private async drawGrain(): Promise<void> {
    const side = 220;
    const image = await decodeSheet({ svg: grainTile, width: side, height: side, cells: [] });
    this.textures.addImage(grainKey, image);
    const { width, height, pxPerCssPx } = this.window;
    this.grain = this.add.tileSprite(0, 0, width * pxPerCssPx, height * pxPerCssPx, grainKey).setOrigin(0, 0);
    this.grain.setAlpha(0.14).setTileScale(pxPerCssPx, pxPerCssPx);
    this.redrawn();
  }

  /** Shows a picture: what changed since the last one is played, not cut. */
  show(picture: OfficePicture): void {
    const turnsToScreen = (this.picture.gaze === 'screen') !== (picture.gaze === 'screen');
    const insetMoved =
      this.picture.inset.bottom !== picture.inset.bottom || this.picture.inset.right !== picture.inset.right;
    this.picture = picture;
    this.shown = true;
    this.toDraw = true;
    this.layers.show(picture, this.nowMs);
    this.people.show(withBystanders(picture.people, picture.bystanders ?? 2));
    this.relight();
    if (turnsToScreen || insetMoved) this.relay(this.nowMs);
    this.lookAround();
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
    if (Math.abs(daylight.slant - this.sunSlant) < slantStep) return;
    const first = Number.isNaN(this.sunSlant);
    this.sunSlant = daylight.slant;
    const key = `sun:${daylight.slant.toFixed(3)}:${this.hallDrawn}`;
    this.drawCells(key, composeSun(daylight.slant), Math.min(this.deviceScale, first ? largestHallScale : 1)).then(
      (sheet) => {
        const before = this.air.patches.texture.key;
        this.air.redrawn(sheet);
        this.gradeShown = null;
        this.redrawn();
        this.toDraw = true;
        if (before.startsWith('sun:') && before !== key && this.textures.exists(before)) this.textures.remove(before);
      },
      this.options.onFault,
    );
  }

  private relay(nowMs: number): void {
    const { inset, gaze, reducedMotion } = this.picture;
    this.layout = layOutStage({
      width: this.window.width,
      height: this.window.height,
      insetRight: inset.right,
      insetBottom: inset.bottom,
      looksAtScreen: gaze === 'screen',
    });
    if (nowMs === 0 || reducedMotion) this.attention.pan.jumpTo(this.layout.pan);
  }

  private lookAround(): void {
    const { gaze, gazeOn, reducedMotion } = this.picture;
    const seen = gazeOn === null ? null : (this.people.all.get(gazeOn)?.whereAbouts(this.nowMs) ?? null);
    const person = seen ? { x: seen.stand.x, y: seen.stand.y - (seen.stand.pivotY - 300) * seen.stand.scale } : null;
    const focus = focusFor(gaze, person);
    this.attention.look(focus, turnFor(gaze, focus), this.layout.pan, this.nowMs, reducedMotion);
  }

  override update(timeMs: number): void {
    this.nowMs = timeMs;
    this.toDraw = false;
    const still = this.picture.reducedMotion;
    const grade = this.light.at(timeMs);
    if (grade !== this.gradeShown) {
      this.gradeShown = grade;
      this.layers.setLight(grade);
      this.air.setLight(grade);
    }
    this.layers.update(timeMs, still);
    this.people.update(timeMs, grade);
    this.air.update(timeMs, grade, still || this.isSparing);
    this.attention.update(timeMs);
    this.lay(timeMs);
    if (this.shown && timeMs - this.anchorsAtMs >= anchorsEveryMs) this.tellAnchors(timeMs);
  }

  /** The layout as it is at this instant of the pan. */
  private layoutNow(nowMs: number): StageLayout {
    const pan = this.attention.pan.at(nowMs);
    return { ...this.layout, pan, left: this.layout.left + (pan - this.layout.pan) * this.layout.unit };
  }

  private lay(nowMs: number): void {
    const layout = this.layoutNow(nowMs);
    const { pxPerCssPx } = this.window;
    const left = Math.round(layout.left * pxPerCssPx);
    const top = Math.round(layout.top * pxPerCssPx);
    const scale = this.deviceScale;
    const seen = this.window.width / layout.unit;
    const high = (this.window.height * 0.62) / layout.unit;
    const veil = {
      x: -layout.left / layout.unit + seen / 2,
      y: -layout.top / layout.unit + high / 2,
      width: seen * 1.25,
      height: high * 1.6,
    };
    this.layers.lay({ left, top, scale, turn: this.attention.turn.at(nowMs), pxPerCssPx, veil });
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

  /** Where everything is, right now. */
  anchors(): Anchors {
    const layout = this.layoutNow(this.nowMs);
    const turn = this.attention.turn.at(this.nowMs);
    const shift = (px: number): number => (-turn * px) / layout.unit;
    const people = new Map<string, Whereabouts>();
    for (const [id, actor] of this.people.all) {
      if (id.startsWith('bystander:')) continue;
      const seen = actor.whereAbouts(this.nowMs);
      if (!seen) continue;
      const atCounter = this.picture.people.some((person) => person.id === id && person.place === 'counter');
      people.set(id, { ...seen, shift: shift(atCounter ? parallaxPx.visitor : parallaxPx.queue) });
    }
    return findAnchors(layout, people, shift(parallaxPx.counter));
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
    return [this.layers, this.people, this.light, this.attention].some((part) => part.isBusy(now));
  }

  /** Whether nothing at all moves, so that the last frame may stay. Only ever so when motion is reduced. */
  isAtRest(): boolean {
    const { reducedMotion, people } = this.picture;
    return reducedMotion && !this.toDraw && !people.some((person) => person.speaking) && !this.isBusy();
  }
}

const emptyWindow = { width: 1280, height: 720, insetRight: 0, insetBottom: 0, looksAtScreen: false };
const emptyPicture: OfficePicture = {
  clock: { hour: 9, minute: 30 },
  gaze: 'nobody',
  gazeOn: null,
  people: [],
  phone: 'idle',
  works: false,
  reducedMotion: false,
  inset: { right: 0, bottom: 0 },
  bystanders: 0,
};

/**
 * A person who stands or sits: body, head that moves alone, and hands that lie on the ledge. Breathes, blinks, speaks, nods.
 * Knows its texture; nothing of where people go, nor why they feel as they do.
 */
import type { GameObjects, Scene } from 'phaser';
import { type BodyStand, bodyAxis } from './body.ts';
import type { Box } from './drawing.ts';
import {
  breathAt,
  glanceAt,
  isBlinkingAt,
  mouthAt,
  nodAt,
  raisedHandAt,
  speakingTiltAt,
  swayAt,
  tapAt,
} from './life.ts';
import type { MoodLook } from './moods.ts';
import { addPart, type Pivot, placePart } from './parts.ts';
import type { PersonSheet } from './sheetStore.ts';

const headPivot = { x: 400, y: 480 };
const degrees = Math.PI / 180;

/** What moves a figure at this instant. `nodStartMs`: null when not nodding. */
export interface FigureLife {
  readonly mood: MoodLook;
  readonly speaking: boolean;
  readonly still: boolean;
  readonly restless: boolean;
  readonly nodStartMs: number | null;
  /** What the hands do: tap the counter, shake a raised finger. */
  readonly gesture: 'tap' | 'point' | null;
}

/** Where a hand turns, as shares of its box. */
function wristOf(box: Box | undefined, across: number, down: number): Pivot | null {
  return box ? { x: box[0] + box[2] * across, y: box[1] + box[3] * down } : null;
}

export class PosedFigure {
  private readonly seed: number;
  private readonly body: GameObjects.Container;
  private readonly hands: GameObjects.Container | null;
  private readonly back: GameObjects.Image;
  private readonly head: GameObjects.Image;
  private readonly over: GameObjects.Image;
  private readonly front: GameObjects.Image | null;
  private sheet: PersonSheet | null = null;
  private pivotY = 0;
  private shownHead = '';
  private shownAlpha = Number.NaN;
  private shownTint = -1;

  /** `handsParent`: the layer in front of the ledge, for people at the counter. */
  constructor(scene: Scene, parent: GameObjects.Container, handsParent: GameObjects.Container | null, seed: number) {
    this.seed = seed;
    this.body = scene.add.container(0, 0);
    parent.add(this.body);
    this.back = addPart(scene, this.body);
    this.head = addPart(scene, this.body);
    this.over = addPart(scene, this.body);
    this.hands = handsParent ? scene.add.container(0, 0) : null;
    if (this.hands) handsParent?.add(this.hands);
    this.front = this.hands ? addPart(scene, this.hands) : null;
    this.setAlpha(0);
  }

  /** Takes a new texture: another pose, another face, another size. */
  dress(sheet: PersonSheet, pivotY: number): void {
    this.sheet = sheet;
    this.pivotY = pivotY;
    const shift = { x: bodyAxis, y: pivotY };
    placePart(this.back, sheet.raster, 'back', null, shift);
    placePart(this.over, sheet.raster, 'over', wristOf(sheet.raster.boxes.get('over'), 0.45, 0.9), shift);
    if (this.front)
      placePart(this.front, sheet.raster, 'front', wristOf(sheet.raster.boxes.get('front'), 0.85, 0.2), shift);
    this.shownHead = '';
    this.showHead(sheet.heads.silent);
  }

  get isDressed(): boolean {
    return this.sheet !== null;
  }

  setAlpha(alpha: number): void {
    if (alpha === this.shownAlpha) return;
    this.shownAlpha = alpha;
    for (const part of [this.body, this.hands]) part?.setAlpha(alpha).setVisible(alpha > 0.01);
  }

  /** Depth among the people of the hall: the nearer, the higher. */
  setNearness(nearness: number): void {
    this.body.setDepth(nearness);
  }

  setTint(colour: number): void {
    if (colour === this.shownTint) return;
    this.shownTint = colour;
    for (const image of [this.back, this.head, this.over, this.front]) image?.setTint(colour);
  }

  /** Sets the body on the stage and moves what lives in it. */
  update(nowMs: number, stand: BodyStand, life: FigureLife): void {
    const { sheet } = this;
    if (!sheet) return;
    const { still, mood } = life;
    const breath = still ? 1 : breathAt(nowMs, mood.breathMs, this.seed);
    const sway = still ? 0 : swayAt(nowMs, this.seed, mood) * mood.swayDeg * (this.hands ? 0.35 : 1);
    const side = stand.flip ? -1 : 1;
    for (const part of [this.body, this.hands]) {
      if (!part) continue;
      part.setPosition(stand.x, stand.y);
      part.setRotation((stand.leanDeg + sway) * side * degrees);
      part.setScale(stand.scale * side, stand.scale * breath);
    }
    // Hands lie still on the ledge while the chest above them breathes.
    this.hands?.setScale(stand.scale * side, stand.scale).setRotation(stand.leanDeg * side * degrees);
    this.front?.setAngle(life.gesture === 'tap' && !still ? -6 * tapAt(nowMs, this.seed) : 0);
    this.over.setAngle(life.gesture === 'point' && !still ? raisedHandAt(nowMs, this.seed, life.speaking) : 0);
    this.moveHead(nowMs, sheet, life);
  }

  private moveHead(nowMs: number, sheet: PersonSheet, life: FigureLife): void {
    const { headSeat, heads } = sheet;
    let deg = headSeat.deg;
    let dip = 0;
    if (!life.still) {
      deg += breathAt(nowMs, life.mood.breathMs, this.seed + 1) * 90 - 90;
      if (life.speaking) deg += speakingTiltAt(nowMs, this.seed);
      else deg += glanceAt(nowMs, this.seed, life.restless);
      if (life.nodStartMs !== null) {
        const nod = nodAt(nowMs - life.nodStartMs);
        deg += nod;
        dip = nod * 1.6;
      }
    }
    if (life.speaking) {
      const mouth = mouthAt(nowMs, this.seed, heads.talk.length);
      this.showHead(heads.talk[mouth] ?? heads.silent);
    } else {
      this.showHead(!life.still && isBlinkingAt(nowMs, this.seed) ? heads.blink : heads.rest);
    }
    this.head.setRotation(deg * degrees);
    this.head.setPosition(headPivot.x + headSeat.dx - bodyAxis, headPivot.y + headSeat.dy + dip - this.pivotY);
  }

  private showHead(frame: string): void {
    if (!this.sheet || frame === this.shownHead) return;
    this.shownHead = frame;
    placePart(this.head, this.sheet.raster, frame, headPivot, { x: bodyAxis, y: this.pivotY });
  }

  destroy(): void {
    this.body.destroy();
    this.hands?.destroy();
  }
}

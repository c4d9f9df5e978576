/**
 * How the stage sits in the window at each instant: what the page covers may change, my head may turn to the screen, and
 * the picture glides rather than jumps. CSS px and stage units; knows nothing of what is drawn.
 */
import { easeInOut, easeOut, Glide } from './ease.ts';
import { type Composition, hallComposition, layOutStage, type StageLayout, stageWidth } from './layout.ts';
import type { OfficePicture } from './picture.ts';

/** The window, and how many device px each CSS px is drawn with. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
  readonly pxPerCssPx: number;
}

const panMs = 420;
const settleMs = 280;

export class Framing {
  private readonly compose: (picture: OfficePicture) => Composition;
  private window: WindowSize = { width: 1280, height: 720, pxPerCssPx: 1 };
  private target: StageLayout;
  private readonly unit = new Glide(1);
  private readonly top = new Glide(0);
  private readonly pan = new Glide(0);

  /** `compose`: what of the place must stay in sight. */
  constructor(compose: (picture: OfficePicture) => Composition = () => hallComposition) {
    this.compose = compose;
    this.target = layOutStage({ ...this.window, insetRight: 0, insetBottom: 0, looksAtScreen: false });
  }

  get size(): WindowSize {
    return this.window;
  }

  /** How large drawings must be, once everything has settled. */
  get pxPerStageUnit(): number {
    return this.target.unit * this.window.pxPerCssPx;
  }

  /** The window changed: the stage is there at once. */
  resize(window: WindowSize, picture: OfficePicture): void {
    this.window = window;
    this.follow(picture, 0, true);
  }

  /** What the page covers, or where I look, changed. `atOnce`: no glide. */
  follow(picture: OfficePicture, nowMs: number, atOnce: boolean): void {
    const { inset, gaze, reducedMotion } = picture;
    const window = {
      width: this.window.width,
      height: this.window.height,
      insetRight: inset.right,
      insetBottom: inset.bottom,
      looksAtScreen: gaze === 'screen',
    };
    this.target = layOutStage(window, this.compose(picture));
    const still = atOnce || reducedMotion;
    const aims = [
      [this.unit, this.target.unit, settleMs, easeOut],
      [this.top, this.target.top, settleMs, easeOut],
      [this.pan, this.target.pan, panMs, easeInOut],
    ] as const;
    for (const [glide, value, lastsMs, curve] of aims) {
      if (still) glide.jumpTo(value);
      else glide.goTo(value, nowMs, lastsMs, curve);
    }
  }

  /** The layout at this instant. */
  layoutAt(nowMs: number): StageLayout {
    const unit = this.unit.at(nowMs);
    const pan = this.pan.at(nowMs);
    const left = this.target.width / 2 + (pan - stageWidth / 2) * unit;
    return { ...this.target, unit, pan, top: this.top.at(nowMs), left };
  }

  isBusy(nowMs: number): boolean {
    return [this.unit, this.top, this.pan].some((glide) => glide.isMoving(nowMs));
  }
}

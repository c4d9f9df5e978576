/**
 * The layers of a place, back to front, and the parts of its drawing on them. Each layer shifts by its own nearness when I look
 * aside. Knows no part in particular.
 */
import type { GameObjects, Scene } from 'phaser';
import { effectsKey } from './effects.ts';
import type { Grade } from './grade.ts';
import { addPart, type Pivot, placePart } from './parts.ts';
import type { RasterSheet } from './rasterise.ts';

/** A part of the drawing on its layer. `tint`: which light it takes. */
export interface PartPlace<Layer extends string> {
  readonly part: string;
  readonly layer: Layer;
  readonly tint: 'street' | 'hall' | 'none';
  readonly pivot?: Pivot;
  /** Shown only then; the place knows what it means. */
  readonly when?: 'works' | 'desk-things';
}

/** A rectangle by its centre, in stage units. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The stage in the window: px of the device. `turn`: −1 left to 1 right. `veil`: what is seen above the deck. */
export interface StageView {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  readonly turn: number;
  readonly pxPerCssPx: number;
  readonly veil: Placement;
}

interface Placed<Layer extends string> {
  readonly place: PartPlace<Layer>;
  readonly image: GameObjects.Image;
}

export class LayerStack<Layer extends string> {
  private readonly scene: Scene;
  private readonly root: GameObjects.Container;
  /** How far each layer shifts when I look aside, px of the screen at most. */
  private readonly parallaxPx: Readonly<Record<Layer, number>>;
  private readonly layers: { readonly name: Layer; readonly container: GameObjects.Container }[] = [];
  private readonly placed: Placed<Layer>[] = [];
  private readonly shifts = new Map<Layer, number>();
  private veil: GameObjects.Image | null = null;

  constructor(scene: Scene, parallaxPx: Readonly<Record<Layer, number>>) {
    this.scene = scene;
    this.parallaxPx = parallaxPx;
    this.root = scene.add.container(0, 0);
  }

  /** A layer in front of all others so far. Several may be as near as one another. */
  add(name: Layer): GameObjects.Container {
    const container = this.scene.add.container(0, 0);
    this.root.add(container);
    this.layers.push({ name, container });
    return container;
  }

  /** Dark edges over all layers so far, for when somebody threatens. */
  addVeil(): void {
    this.veil = this.scene.add.image(880, 380, effectsKey, 'veil');
    this.root.add(this.veil);
  }

  /** Hangs a part in a layer, in front of what is already there. */
  put(home: GameObjects.Container, place: PartPlace<Layer>): GameObjects.Image {
    const image = addPart(this.scene, home);
    this.placed.push({ place, image });
    return image;
  }

  /** The parts shown only at some moments. */
  showWhen(when: PartPlace<Layer>['when'], isShown: boolean): void {
    for (const { place, image } of this.placed) if (place.when === when) image.setAlpha(isShown ? 1 : 0);
  }

  imageOf(part: string): GameObjects.Image {
    const found = this.placed.find(({ place }) => place.part === part);
    if (!found) throw new Error(`no part « ${part} »`);
    return found.image;
  }

  /** Takes a new drawing of the place, at another size. */
  redrawn(sheet: RasterSheet): void {
    for (const { place, image } of this.placed) placePart(image, sheet, place.part, place.pivot ?? null);
  }

  /** Lets the light fall on every layer. */
  setLight(grade: Grade): void {
    for (const { place, image } of this.placed) {
      if (place.tint === 'hall') image.setTint(grade.hall);
      else if (place.tint === 'street') image.setTint(grade.street);
    }
    this.veil?.setAlpha(grade.veil).setVisible(grade.veil > 0.01);
  }

  /** Sets the stage in the window. `moved`: layers the place itself moves, in stage units. */
  lay(view: StageView, moved?: Readonly<Partial<Record<Layer, number>>>): void {
    this.root.setPosition(view.left, view.top).setScale(view.scale);
    for (const { name, container } of this.layers) {
      const shiftPx = Math.round(-view.turn * this.parallaxPx[name] * view.pxPerCssPx);
      const shift = shiftPx / view.scale + (moved?.[name] ?? 0);
      this.shifts.set(name, shift);
      container.setX(shift);
    }
    const { x, y, width, height } = view.veil;
    this.veil?.setPosition(x, y).setDisplaySize(width, height);
  }

  /** How far a layer lies from where it is drawn, in stage units. */
  shiftOf(name: Layer): number {
    return this.shifts.get(name) ?? 0;
  }
}

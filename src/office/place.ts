/**
 * What a place is to the scene that shows it: its drawing, its floor, its light, its composition, and the set it raises.
 * Shapes only; the hall and the bureau fill them in.
 */
import type { GameObjects, Scene } from 'phaser';
import type { AirPlan } from './airLayer.ts';
import type { Whereabouts } from './anchors.ts';
import type { Drawings } from './drawings.ts';
import type { Grade } from './grade.ts';
import type { Ground } from './ground.ts';
import type { StageView } from './layerStack.ts';
import type { Composition } from './layout.ts';
import type { Anchor, OfficePicture, OfficePlace, PersonPicture } from './picture.ts';
import type { RasterSheet } from './rasterise.ts';
import type { Cell } from './sheet.ts';

/** The drawing of a place, ready to be painted. `style`, `variables`: see `composeSheet`. */
export interface SetCells {
  readonly cells: readonly Cell[];
  readonly style?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Layers shared with those who stand in the place, and a set that stays. Times in ms of the scene. */
export interface PlaceSet {
  readonly people: GameObjects.Container;
  readonly visitor: GameObjects.Container;
  readonly hands: GameObjects.Container;
  /** Where the sun lies, and what hangs in the air. */
  readonly sunlit: GameObjects.Container;
  readonly air: GameObjects.Container;
  openDoors(nowMs: number, still: boolean): void;
  /** Takes a new drawing, at another size. */
  redrawn(sheet: RasterSheet): void;
  show(picture: OfficePicture, nowMs: number): void;
  setLight(grade: Grade): void;
  lay(view: StageView): void;
  /** How far things, people in front of me, and people farther away lie from where they are drawn, in stage units. */
  shiftOf(what: string): number;
  /** People who are part of the set, by id. */
  seated(): ReadonlyMap<string, Whereabouts>;
  update(nowMs: number, still: boolean): void;
  isBusy(nowMs: number): boolean;
}

export interface Place {
  readonly name: OfficePlace;
  readonly ground: Ground;
  readonly air: AirPlan;
  /** What the page may point at. `near`: what it moves with, a word of `PlaceSet.shiftOf`. */
  readonly things: Readonly<Record<string, { readonly box: Anchor; readonly near: string }>>;
  /** Asks for the drawing ahead of need. */
  fetch(drawings: Drawings): Promise<unknown>;
  compose(drawings: Drawings): Promise<SetCells>;
  /** `beams` in the air and `patches` where they fall, for a slant of the sun. */
  composeSun(slant: number): Cell[];
  composition(picture: OfficePicture): Composition;
  /** Those who come and go on their own legs. The others are of the set. */
  walkersOf(picture: OfficePicture): readonly PersonPicture[];
  raise(scene: Scene, soundDoor: () => void): PlaceSet;
}

/**
 * What the stage lends to its people: layers, time, doors, noises. Words only.
 */
import type { GameObjects, Scene } from 'phaser';
import type { Ground } from './ground.ts';
import type { SheetStore } from './sheetStore.ts';

export interface ActorStage {
  readonly scene: Scene;
  readonly store: SheetStore;
  /** Where people stand, walk and come in. */
  readonly ground: Ground;
  /** People farther away; whoever is in front of me; hands on the ledge. */
  readonly hallLayer: GameObjects.Container;
  readonly visitorLayer: GameObjects.Container;
  readonly handsLayer: GameObjects.Container;
  nowMs(): number;
  /** Device px per stage unit: how large drawings must be. */
  pxPerStageUnit(): number;
  /** Whether motion is reduced. */
  isStill(): boolean;
  openDoors(): void;
  sound(cue: 'door' | 'step' | 'chair' | 'slam'): void;
  /** Puts the people farther away in order of nearness. */
  sortHall(): void;
  reportFault(fault: unknown): void;
}

/**
 * The ledge in front of me, and the deck below it: they run on past the drawing on both sides. Knows no thing that lies there.
 */
import type { GameObjects, Scene } from 'phaser';
import type { Grade } from './grade.ts';
import { addPart, placePart } from './parts.ts';
import type { RasterSheet } from './rasterise.ts';

const deckColour = 0x1d4a52;

export class Ledge {
  private readonly wood: GameObjects.Image;
  private readonly more: readonly GameObjects.Image[];
  /** Hides the veil under the ledge; the canvas has the same colour, so it is drawn only then. */
  private readonly deck: GameObjects.Rectangle;

  constructor(scene: Scene, parent: GameObjects.Container) {
    this.deck = scene.add.rectangle(-700, 690, 3160, 2400, deckColour).setOrigin(0, 0);
    parent.add(this.deck);
    this.more = [addPart(scene, parent), addPart(scene, parent)];
    this.wood = addPart(scene, parent);
  }

  redrawn(sheet: RasterSheet): void {
    placePart(this.wood, sheet, 'ledge');
    // The wood is turned round on each side, so that its lines meet.
    const left = this.wood.x;
    const width = this.wood.displayWidth;
    for (const [index, more] of this.more.entries()) {
      placePart(more, sheet, 'ledge');
      more.setFlipX(true).setX(index === 0 ? left - width + 1 : left + width - 1);
    }
  }

  setLight(grade: Grade): void {
    this.deck.setVisible(grade.veil > 0.01);
  }
}

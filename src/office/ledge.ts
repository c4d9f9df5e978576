/**
 * The ledge in front of me, and the deck below it: they run on past the drawing on both sides. Knows no thing that lies there.
 */
import type { GameObjects, Scene } from 'phaser';
import { addPart, placePart } from './parts.ts';
import type { RasterSheet } from './rasterise.ts';

const deckColour = 0x1d4a52;

export class Ledge {
  private readonly wood: GameObjects.Image;
  private readonly more: readonly GameObjects.Image[];

  constructor(scene: Scene, parent: GameObjects.Container) {
    // Hides what hangs below the ledge: the veil, and the legs of whoever walks up to it.
    parent.add(scene.add.rectangle(-2200, 690, 6160, 2400, deckColour).setOrigin(0, 0));
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
}

/**
 * Puts cells of a texture at their place on the stage. Knows frames and boxes; nothing of what they show.
 */
import type { GameObjects, Scene } from 'phaser';
import type { RasterSheet } from './rasterise.ts';

/** The corner a part turns or grows about, in its own units. */
export interface Pivot {
  readonly x: number;
  readonly y: number;
}

/** An image with no texture yet: invisible until `placePart` gives it one. */
export function addPart(scene: Scene, parent: GameObjects.Container): GameObjects.Image {
  const image = scene.add.image(0, 0, '__DEFAULT').setVisible(false);
  parent.add(image);
  return image;
}

/**
 * Shows a cell at its place. Without a pivot the image's origin is its box's corner; with one it is the pivot, so that the
 * image can be turned or scaled about it. `shift` is taken away from the units (a body is placed by its axis).
 */
export function placePart(
  image: GameObjects.Image,
  sheet: RasterSheet,
  name: string,
  pivot: Pivot | null = null,
  shift: Pivot = { x: 0, y: 0 },
): void {
  const box = sheet.boxes.get(name);
  if (!box) {
    image.setVisible(false);
    return;
  }
  const [x, y, width, height] = box;
  image.setTexture(sheet.key, name).setVisible(true);
  image.setDisplaySize(width, height);
  if (pivot) {
    image.setOrigin((pivot.x - x) / width, (pivot.y - y) / height);
    image.setPosition(pivot.x - shift.x, pivot.y - shift.y);
  } else {
    image.setOrigin(0, 0);
    image.setPosition(x - shift.x, y - shift.y);
  }
}

/**
 * Turns a sheet of SVG into a texture with one frame per cell. The browser draws, so lines are crisp at any size.
 * Knows Phaser's textures; nothing of what the sheet shows.
 */
import type { Textures } from 'phaser';
import type { Box } from './drawing.ts';
import type { Sheet } from './sheet.ts';

/** A sheet on the graphics card. `boxes`: the box of each frame, in the units of its drawing. */
export interface RasterSheet {
  readonly key: string;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly bytes: number;
}

/** Reads a sheet. Rejects if the SVG is not well formed. */
export async function decodeSheet(sheet: Sheet): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([sheet.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    // Not `decode()`: browsers then draw the whole sheet, and again when it goes to the graphics card.
    await new Promise((done, fail) => {
      image.onload = done;
      image.onerror = () => fail(new Error('a sheet of drawings is not well formed'));
      image.src = address;
    });
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Puts a decoded sheet on the graphics card under `key`, replacing what was there. */
export function uploadSheet(
  textures: Textures.TextureManager,
  key: string,
  sheet: Sheet,
  image: HTMLImageElement,
): RasterSheet {
  if (textures.exists(key)) textures.remove(key);
  const texture = textures.addImage(key, image);
  if (!texture) throw new Error(`texture « ${key} » was refused`);
  const boxes = new Map<string, Box>();
  for (const cell of sheet.cells) {
    texture.add(cell.name, 0, cell.x, cell.y, cell.width, cell.height);
    boxes.set(cell.name, cell.box);
  }
  return { key, boxes, bytes: sheet.width * sheet.height * 4 };
}

/**
 * Paints the set: the hall, the sun for the hour, the grain of the paper. Each new painting replaces the one before.
 * Knows textures; nothing of where they hang.
 */
import type { Textures } from 'phaser';
import type { Drawings } from './drawings.ts';
import { grainKey, grainSide, grainTile } from './effects.ts';
import { composeHall } from './hallParts.ts';
import { decodeSheet, type RasterSheet, uploadSheet } from './rasterise.ts';
import { type Cell, composeSheet } from './sheet.ts';
import { composeSun } from './sunlight.ts';

const maxSheetPx = 4096;
/** The set is never drawn larger than this many px per stage unit. */
const largestScale = 1.6;

export class SetPainter {
  private readonly textures: Textures.TextureManager;
  private readonly drawings: Drawings;
  private paintings = 0;
  private readonly hanging = new Map<string, string>();

  constructor(textures: Textures.TextureManager, drawings: Drawings) {
    this.textures = textures;
    this.drawings = drawings;
  }

  /** The hall. `hang` puts it up; the one before is taken down after. */
  async paintHall(pxPerUnit: number, hang: (sheet: RasterSheet) => void): Promise<void> {
    const parts = await this.drawings.fetchHall();
    await this.paint('hall', composeHall(parts), pxPerUnit, hang);
  }

  /** Beams and patches for a slant of the sun. */
  paintSun(slant: number, pxPerUnit: number, hang: (sheet: RasterSheet) => void): Promise<void> {
    return this.paint('sun', composeSun(slant), pxPerUnit, hang);
  }

  /** The grain, once for all. Resolves with the key of its texture. */
  async paintGrain(): Promise<string> {
    if (!this.textures.exists(grainKey)) {
      const image = await decodeSheet({ svg: grainTile, width: grainSide, height: grainSide, cells: [] });
      this.textures.addImage(grainKey, image);
    }
    return grainKey;
  }

  private async paint(
    what: string,
    cells: readonly Cell[],
    pxPerUnit: number,
    hang: (sheet: RasterSheet) => void,
  ): Promise<void> {
    this.paintings += 1;
    const key = `${what}:${this.paintings}`;
    const scale = Math.min(pxPerUnit, largestScale);
    const sheet = composeSheet(cells, { pxPerUnit: scale, maxPx: maxSheetPx, style: '', variables: {} });
    const image = await decodeSheet(sheet);
    const before = this.hanging.get(what);
    // A painting asked for later may be ready sooner: the older one is then of no use.
    if (before && Number(before.split(':')[1]) > Number(key.split(':')[1])) return;
    hang(uploadSheet(this.textures, key, sheet, image));
    this.hanging.set(what, key);
    if (before && this.textures.exists(before)) this.textures.remove(before);
  }
}

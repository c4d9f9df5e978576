/**
 * Paints the set: the place, the sun for the hour, the grain of the paper. Each new painting replaces the one before.
 * Knows textures; nothing of where they hang.
 */
import type { Textures } from 'phaser';
import type { Drawings } from './drawings.ts';
import { grainKey, grainSide, grainTile } from './effects.ts';
import type { Place, SetCells } from './place.ts';
import { decodeSheet, type RasterSheet, uploadSheet } from './rasterise.ts';
import { composeSheet } from './sheet.ts';

const maxSheetPx = 4096;
/** The set is never drawn larger than this many px per stage unit. */
const largestScale = 1.6;

export class SetPainter {
  private readonly textures: Textures.TextureManager;
  private readonly drawings: Drawings;
  private readonly place: Place;
  private paintings = 0;
  private readonly hanging = new Map<string, string>();

  constructor(textures: Textures.TextureManager, drawings: Drawings, place: Place) {
    this.place = place;
    this.textures = textures;
    this.drawings = drawings;
  }

  /** The place. `hang` puts it up; the one before is taken down after. */
  async paintPlace(pxPerUnit: number, hang: (sheet: RasterSheet) => void): Promise<void> {
    await this.paint('place', await this.place.compose(this.drawings), pxPerUnit, hang);
  }

  /** Beams and patches for a slant of the sun. */
  paintSun(slant: number, pxPerUnit: number, hang: (sheet: RasterSheet) => void): Promise<void> {
    return this.paint('sun', { cells: this.place.composeSun(slant) }, pxPerUnit, hang);
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
    { cells, style = '', variables = {} }: SetCells,
    pxPerUnit: number,
    hang: (sheet: RasterSheet) => void,
  ): Promise<void> {
    this.paintings += 1;
    const key = `${what}:${this.paintings}`;
    const scale = Math.min(pxPerUnit, largestScale);
    const sheet = composeSheet(cells, { pxPerUnit: scale, maxPx: maxSheetPx, style, variables });
    const image = await decodeSheet(sheet);
    const before = this.hanging.get(what);
    // A painting asked for later may be ready sooner: the older one is then of no use.
    if (before && Number(before.split(':')[1]) > Number(key.split(':')[1])) return;
    hang(uploadSheet(this.textures, key, sheet, image));
    this.hanging.set(what, key);
    if (before && this.textures.exists(before)) this.textures.remove(before);
  }
}

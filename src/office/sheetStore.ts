/**
 * Keeps the textures of people: draws each once, shares it, and forgets those nobody has shown for a while.
 * Knows how a person is composed; nothing of where they stand.
 */
import type { Textures } from 'phaser';
import {
  coloursOf,
  composeFace,
  composePosed,
  composeWalk,
  composeWalkAway,
  type HeadFrames,
  headFramesOf,
  personStyle,
} from './composePerson.ts';
import type { Box, FaceChoice, HeadSeat } from './drawing.ts';
import { type Drawings, looks } from './drawings.ts';
import { moodLooks } from './moods.ts';
import type { ShownMood } from './picture.ts';
import { decodeSheet, type RasterSheet, uploadSheet } from './rasterise.ts';
import { type Cell, composeSheet } from './sheet.ts';

/** What to draw: who, in which pose, with which face, seen from how far (null = at the counter), how large. */
export interface SheetWish {
  readonly look: string;
  readonly pose: string;
  readonly mood: ShownMood;
  readonly distanceM: number | null;
  readonly pxPerUnit: number;
}

/** Whether the same drawing serves both. */
export function sameWish(first: SheetWish, second: SheetWish): boolean {
  return (
    first.look === second.look &&
    first.pose === second.pose &&
    first.mood === second.mood &&
    first.distanceM === second.distanceM &&
    first.pxPerUnit === second.pxPerUnit
  );
}

/** A person's texture: layers and heads when posed, steps when walking. */
export interface PersonSheet {
  readonly raster: RasterSheet;
  readonly heads: HeadFrames;
  readonly headSeat: HeadSeat;
  readonly headBox: Box;
}

interface Kept {
  readonly sheet: Promise<PersonSheet>;
  bytes: number;
  users: number;
  lastUse: number;
  textureKey: string | null;
}

const plainFace: FaceChoice = { yeux: 'smile', bouche: 'serious', parle: ['explaining', 'serious'] };
const maxTexturePx = 4096;
/** Textures nobody shows may stay up to this much, so that a mood that comes back is there at once. */
const spareBytes = 40_000_000;

export class SheetStore {
  private readonly textures: Textures.TextureManager;
  private readonly drawings: Drawings;
  private readonly hiddenBelow: number;
  private readonly kept = new Map<string, Kept>();
  private uses = 0;

  /** `hiddenBelow`: of a person in front of me, see `Ground`. */
  constructor(textures: Textures.TextureManager, drawings: Drawings, hiddenBelow: number) {
    this.hiddenBelow = hiddenBelow;
    this.textures = textures;
    this.drawings = drawings;
  }

  /** Draws, or finds, what is wished. Call `release` with the same wish once it is no longer shown. */
  acquire(wish: SheetWish): Promise<PersonSheet> {
    const kept = this.find(wish);
    kept.users += 1;
    return kept.sheet;
  }

  /** Says that one user no longer shows it. */
  release(wish: SheetWish): void {
    const kept = this.kept.get(nameOf(wish));
    if (!kept) return;
    kept.users -= 1;
    this.tidy();
  }

  /** Draws ahead of need, for nobody yet. Failures are left for the one who will ask. */
  prepare(wish: SheetWish): void {
    this.find(wish).sheet.catch(() => undefined);
  }

  private find(wish: SheetWish): Kept {
    const name = nameOf(wish);
    this.uses += 1;
    const found = this.kept.get(name);
    if (found) {
      found.lastUse = this.uses;
      return found;
    }
    const kept: Kept = { sheet: this.draw(name, wish), bytes: 0, users: 0, lastUse: this.uses, textureKey: null };
    this.kept.set(name, kept);
    kept.sheet.then(
      (sheet) => {
        kept.bytes = sheet.raster.bytes;
        kept.textureKey = sheet.raster.key;
      },
      () => this.kept.delete(name),
    );
    return kept;
  }

  private async draw(name: string, wish: SheetWish): Promise<PersonSheet> {
    const look = looks[wish.look];
    if (!look) throw new Error(`nobody looks like « ${wish.look} »`);
    const [bodies, head, faces] = await Promise.all([
      this.drawings.fetchBodies(look.wardrobe, wish.pose),
      this.drawings.fetchHead(wish.look),
      this.drawings.fetchFaces(),
    ]);
    const choice = look.faces[moodLooks[wish.mood].drawn] ?? plainFace;
    const face = composeFace(faces, choice.yeux, choice.tait ?? choice.bouche);
    const [body] = bodies;
    if (!body) throw new Error(`« ${wish.pose} » holds no pose`);
    let cells: Cell[];
    if (wish.pose === 'marche') cells = composeWalk(bodies, head, face);
    else if (wish.pose === 'marche-dos') cells = composeWalkAway(bodies, head, look.nape);
    else cells = composePosed(body, head, faces, choice, wish.distanceM === null ? this.hiddenBelow : null);
    const sheet = composeSheet(cells, {
      pxPerUnit: wish.pxPerUnit,
      maxPx: maxTexturePx,
      style: personStyle,
      variables: coloursOf(look, wish.distanceM),
    });
    const raster = uploadSheet(this.textures, name, sheet, await decodeSheet(sheet));
    return { raster, heads: headFramesOf(choice), headSeat: body.head, headBox: head.box };
  }

  private tidy(): void {
    const spare = [...this.kept].filter(([, kept]) => kept.users <= 0 && kept.textureKey !== null);
    spare.sort(([, a], [, b]) => b.lastUse - a.lastUse);
    let bytes = 0;
    for (const [name, kept] of spare) {
      bytes += kept.bytes;
      if (bytes <= spareBytes) continue;
      if (kept.textureKey && this.textures.exists(kept.textureKey)) this.textures.remove(kept.textureKey);
      this.kept.delete(name);
    }
  }
}

function nameOf(wish: SheetWish): string {
  const far = wish.distanceM === null ? 'counter' : wish.distanceM.toFixed(1);
  return `person:${wish.look}:${wish.pose}:${wish.mood}:${far}:${wish.pxPerUnit.toFixed(3)}`;
}

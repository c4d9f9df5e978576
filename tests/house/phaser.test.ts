/**
 * Built pages hold only a part of Phaser, while types and development hold all of it: this keeps the two from parting unseen.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listMissing, readOffer } from './phaserUse.ts';
import { readSources } from './sources.ts';

const entry = join(import.meta.dirname, '..', '..', 'scripts', 'phaser', 'entry.js');
const offer = readOffer(readFileSync(entry, 'utf8'));

describe('the tailored Phaser', () => {
  test('has all that the office uses (otherwise: add the module to scripts/phaser/entry.js)', () => {
    const office = readSources(['src/office/**/*.ts', 'src/office/**/*.tsx']);
    expect(office.flatMap(({ path, text }) => listMissing(path, text, offer))).toEqual([]);
  });

  test.each([
    ['a name', `import { Physics } from 'phaser';`, 'a.ts:1 Phaser.Physics'],
    ['a name under the whole', `import Phaser from 'phaser';\nPhaser.Tilemaps.Parse();`, 'a.ts:2 Phaser.Tilemaps'],
    ['a class', `import * as Phaser from 'phaser';\nnew Phaser.GameObjects.Video();`, 'Phaser.GameObjects.Video'],
    [
      'a class under a name',
      `import { GameObjects } from 'phaser';\nclass A extends GameObjects.Rope {}`,
      'GameObjects.Rope',
    ],
    ['a word of add', 'this.add.bitmapText(0, 0);', 'scene.add.bitmapText()'],
    ['a word of make', 'scene.make.tilemap();', 'scene.make.tilemap()'],
    ['a part of a scene', `scene.input.on('pointerdown', f);`, 'scene.input'],
    [
      'a part of its own scene',
      `import { Scene } from 'phaser';\nclass A extends Scene { create() { this.load.start(); } }`,
      'scene.load',
    ],
    ['a word of load', `this.load.audio('ring');`, 'scene.load.audio()'],
  ])('would be seen lacking %s', (_, text, missing) => {
    expect(listMissing('a.ts', text, offer).join('\n')).toContain(missing);
  });

  test.each([
    `import { Game, Scene, type Physics, WEBGL } from 'phaser';`,
    `import type { Tilemaps } from 'phaser';`,
    `import * as Phaser from 'phaser';\nnew Phaser.GameObjects.Container(); Phaser.Math.Clamp(1, 2, 3);`,
    `this.add.image(0, 0, 'hall'); this.add.existing(x); scene.tweens.add({}); this.input.value;`,
  ])('is enough for %s', (text) => {
    expect(listMissing('a.ts', text, offer)).toEqual([]);
  });
});

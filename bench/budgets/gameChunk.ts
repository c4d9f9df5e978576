/**
 * What learners fetch of Phaser, beside a build of only what the office uses. Knows files and weights; nothing of the game.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { tailorPhaser } from '../../scripts/vitePhaser.ts';
import type { Budget } from '../budget.ts';
import { weighCompressed } from '../tools.ts';

export const gameChunk: Budget = {
  name: 'Fichier de Phaser, compressé',
  unit: 'ko',
  sense: 'atMost',
  limit: 1.25,
  peerName: 'modules utilisés seulement',
  samples: 1,
  async measure({ situFolder }) {
    const files = globSync('assets/phaser-*.js', { cwd: situFolder }).map((file) => join(situFolder, file));
    if (files.length === 0) throw new Error('aucune page construite ne contient Phaser');
    return weighCompressed(files);
  },
  async peer({ buildModule }) {
    return weighCompressed(await buildModule('phaserMinimal.js', [tailorPhaser()]));
  },
};

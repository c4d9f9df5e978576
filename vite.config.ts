/**
 * How the pages are built and served.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { tailorPhaser } from './scripts/vitePhaser.ts';
import { preloadGame } from './scripts/vitePreloadGame.ts';
import { prerenderOpeningPage } from './scripts/vitePrerender.ts';
import { makeInstallable } from './scripts/vitePwa.ts';
import { serveSituations } from './scripts/viteSituations.ts';

/**
 * Heavy libraries each get a file of their own: the opening page asks for none of them but React, and a new version of
 * Situ does not make learners fetch Phaser again.
 */
const ownFile = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'phaser', test: /node_modules\/(phaser|eventemitter3)\/|scripts\/phaser\// },
  { name: 'xstate', test: /node_modules\/xstate\// },
  { name: 'howler', test: /node_modules\/howler\// },
  { name: 'dexie', test: /node_modules\/dexie\// },
  { name: 'zod', test: /node_modules\/zod\// },
  { name: 'yaml', test: /node_modules\/yaml\// },
];

export default defineConfig({
  plugins: [react(), tailorPhaser(), serveSituations(), prerenderOpeningPage(), preloadGame(), makeInstallable()],
  build: {
    target: 'es2022',
    manifest: true,
    // Phaser alone is over Vite's usual mark; the budget that counts is in bench/.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: ownFile } } },
  },
});

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
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
  { name: 'phaser', test: /node_modules\/(phaser|eventemitter3)\/|scripts\/phaser\//, priority: 3 },
  { name: 'xstate', test: /node_modules\/xstate\//, priority: 3 },
  { name: 'howler', test: /node_modules\/howler\//, priority: 3 },
  { name: 'zod', test: /node_modules\/zod\//, priority: 3 },
  { name: 'yaml', test: /node_modules\/yaml\//, priority: 3 },
];

/** What every page shares, small as each is. A group takes in all that its members import: these import React and one another. */
const everywhere = [
  /preload-helper/,
  /src\/model\//,
  /src\/store\/(firstPaint|settings|readValue)\./,
  /src\/scenario\/(variant|fillText|condition)\./,
  /src\/ui\/(joinClasses|UiProvider|reading|palette|icons\/|messages\/|frames\/|place\/Paper|states\/Skeleton)/,
];

/** Asked for together, these come together: on a thin line each file costs a journey, whatever its size. */
const oneFile = [
  { name: 'shell', test: (id: string) => everywhere.some((part) => part.test(id)), priority: 2 },
  { name: 'store', test: /node_modules\/dexie\/|src\/store\//, priority: 1 },
];

export default defineConfig({
  plugins: [react(), tailorPhaser(), serveSituations(), prerenderOpeningPage(), preloadGame(), makeInstallable()],
  // The dictionary's library calls what it imports from this one as only its first build allows.
  resolve: { alias: { 'emscripten-wasm-loader': 'emscripten-wasm-loader/dist/cjs/index.js' } },
  build: {
    target: 'es2022',
    manifest: true,
    // Phaser alone is over Vite's usual mark; the budget that counts is in bench/.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: [...ownFile, ...oneFile] } } },
  },
});

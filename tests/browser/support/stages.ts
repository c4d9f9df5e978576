/**
 * The stages: pages made for tests, each with a piece of Situ on it and nothing else. A stage is a folder that holds an index.html
 * beside the tests that use it and is called after it: `desk/run` lies in tests/desk/run. All are built at once, into one folder where each
 * keeps its place, and share what they share. Knows how they are built; nothing of what is on them.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, normalizePath } from 'vite';
import { type KeptBuild, keepBuild, rootFolder } from '../../../scripts/keptBuilds.ts';
import { tailorPhaser } from '../../../scripts/vitePhaser.ts';
import { serveDesks } from './viteDesks.ts';

const testsFolder = join(rootFolder, 'tests');
const builder = join(import.meta.dirname, 'buildStages.ts');

const inputs = [
  'package-lock.json',
  'scripts/vite*',
  'scripts/phaser/**/*',
  'src/**/*',
  'scenarios/**/*',
  'tests/**/*.{html,ts,tsx,yaml}',
];

/** Tests change often, and no stage reads them. */
const isNoPartOfStages = (file: string): boolean =>
  /\.test\.tsx?$|^tests\/(output|house|browser\/(support\/(axe|browser|chromium|globalSetup)|playthrough))\b/.test(
    normalizePath(file),
  );

/** Names of all stages. */
function listStages(): readonly string[] {
  return globSync('*/*/index.html', { cwd: testsFolder }).map((page) => normalizePath(dirname(page)));
}

async function buildAll(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: testsFolder,
    base: './',
    logLevel: 'error',
    plugins: [react(), tailorPhaser(), serveDesks()],
    // As in vite.config.ts.
    resolve: { alias: { 'emscripten-wasm-loader': 'emscripten-wasm-loader/dist/cjs/index.js' } },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: listStages().map((name) => join(testsFolder, name, 'index.html')) },
    },
  });
}

/** Builds all stages into a folder, twice: `plain`, as the true pages are; `strict`, where React says what it finds wrong. */
export async function buildStages(folder: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  await buildAll(join(folder, 'plain'));
  process.env.NODE_ENV = 'test';
  await buildAll(join(folder, 'strict'));
}

/** In a process of its own: the setup of tests waits for it, and its NODE_ENV is nobody else's. */
function runBuilder(draft: string): void {
  const { status } = spawnSync(process.execPath, [builder, draft], { cwd: rootFolder, stdio: 'inherit' });
  if (status !== 0) throw new Error('the stages could not be built (see above)');
}

/** Builds the stages unless they were already built from the same content. */
export function buildStagesIfStale(): KeptBuild {
  return keepBuild({ name: 'stages', inputs, isLeftOut: isNoPartOfStages, build: runBuilder });
}

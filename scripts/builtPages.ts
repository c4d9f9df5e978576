/**
 * The built pages, kept in `.cache/builds/`: `npm start`, the browser tests and the bench share them. `npm run build` writes `dist/`
 * instead, for publishing. Knows which files a build reads; nothing of what is in them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressPages } from './compressPages.ts';
import { type KeptBuild, keepBuild, rootFolder } from './keptBuilds.ts';

export { rootFolder } from './keptBuilds.ts';

const inputs = [
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'scripts/vite*',
  'scripts/compressPages.ts',
  'scripts/phaser/**/*',
  'src/**/*',
  'public/**/*',
  'scenarios/**/*',
];

/** In a process of its own: the test runner's NODE_ENV would otherwise make a development build. */
function runVite(outFolder: string): void {
  const vite = join(rootFolder, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', outFolder, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: rootFolder, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error('la construction des pages a échoué (voir ci-dessus).');
}

/**
 * Builds the pages unless the same content was already built.
 * @returns the folder to serve, and whether it had to be built now
 * @throws when the build fails; Vite and the check of scenarios have then printed why
 */
export function buildIfStale(): KeptBuild {
  return keepBuild({ name: 'builds', inputs, build: runVite });
}

/** The same, compressed as tightly as can be: worth its twenty seconds where loading is measured or waited for. */
export function buildTightlyIfStale(): KeptBuild {
  const built = buildIfStale();
  const mark = join(built.folder, 'compressed.txt');
  if (!existsSync(mark)) {
    compressPages(built.folder);
    writeFileSync(mark, '');
  }
  return built;
}

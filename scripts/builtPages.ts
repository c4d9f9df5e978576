/**
 * The built pages, kept in `.cache/builds/<hash of what they are made of>`: `npm start`, the browser tests and the bench share
 * them, and two of these at the same time never step on each other. `npm run build` writes `dist/` instead, for publishing.
 * Knows which files a build reads; nothing of what is in them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { compressPages } from './compressPages.ts';

export const rootFolder = join(import.meta.dirname, '..');
const buildsFolder = join(rootFolder, '.cache', 'builds');
const keptBuilds = 4;
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

/** A short name for the content of everything a build reads: same name, same pages. */
export function hashInputs(): string {
  const hash = createHash('sha256');
  const files = inputs.flatMap((pattern) => globSync(pattern, { cwd: rootFolder })).sort();
  for (const file of files) {
    const path = join(rootFolder, file);
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function removeOldBuilds(): void {
  const byAge = readdirSync(buildsFolder)
    .filter((name) => !name.includes('.'))
    .map((name) => ({ path: join(buildsFolder, name), usedAt: statSync(join(buildsFolder, name)).mtimeMs }))
    .sort((a, b) => b.usedAt - a.usedAt);
  for (const { path } of byAge.slice(keptBuilds)) rmSync(path, { recursive: true, force: true });
}

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
export function buildIfStale(): { readonly folder: string; readonly wasBuilt: boolean } {
  const hash = hashInputs();
  const folder = join(buildsFolder, hash);
  if (existsSync(join(folder, 'index.html'))) {
    // The date of last use decides which builds are kept.
    utimesSync(folder, new Date(), new Date());
    return { folder, wasBuilt: false };
  }
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    runVite(draft);
    compressPages(draft);
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  removeOldBuilds();
  return { folder, wasBuilt: true };
}

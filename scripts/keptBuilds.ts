/**
 * Builds kept in `.cache/<name>/<hash of what they are made of>`: what has not changed is never built again, and two commands at the
 * same time never step on each other, nor do the same work twice. Knows files; nothing of what is built.
 */
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
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

export const rootFolder = join(import.meta.dirname, '..');
const keptBuilds = 4;
const lookAgainMs = 100;

/** What is built, and from what. */
export interface Recipe {
  /** Folder under `.cache/`. */
  readonly name: string;
  /** Files it is made of, as patterns from the root. */
  readonly inputs: readonly string[];
  /** Those of them that the build does not read. */
  readonly isLeftOut?: (file: string) => boolean;
  /** Writes the build into this folder. */
  build(draft: string): void;
}

/** The folder to serve, and whether it had to be built now. */
export interface KeptBuild {
  readonly folder: string;
  readonly wasBuilt: boolean;
}

/** A short name for the content of everything a build reads: same name, same build. */
function hashInputs({ inputs, isLeftOut = () => false }: Recipe): string {
  const hash = createHash('sha256');
  const files = inputs.flatMap((pattern) => globSync(pattern, { cwd: rootFolder })).sort();
  for (const file of files) {
    const path = join(rootFolder, file);
    if (isLeftOut(file) || !statSync(path).isFile()) continue;
    hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function removeOldBuilds(folder: string): void {
  const byAge = readdirSync(folder)
    .filter((name) => !name.includes('.'))
    .map((name) => ({ path: join(folder, name), usedAt: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.usedAt - a.usedAt);
  for (const { path } of byAge.slice(keptBuilds)) rmSync(path, { recursive: true, force: true });
}

/** @returns whether this process may build: another may be at it */
function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** A lock outlives a process that was killed: it is then taken away. */
function removeDeadLock(lock: string): void {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // Signal 0 asks only whether the process is there; a lock being written is empty for an instant.
    if (holder > 0) process.kill(holder, 0);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ESRCH') rmSync(lock, { force: true });
  }
}

function buildInto(folder: string, recipe: Recipe): void {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    recipe.build(draft);
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Waits for whoever is building the same, and builds when nobody is. */
function buildOnce(folder: string, recipe: Recipe): boolean {
  const lock = `${folder}.lock`;
  while (!takeLock(lock)) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lookAgainMs);
    removeDeadLock(lock);
  }
  try {
    if (existsSync(folder)) return false;
    buildInto(folder, recipe);
    return true;
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Builds unless the same content was already built; when another process is building it, waits for it instead.
 * @throws when the build does
 */
export function keepBuild(recipe: Recipe): KeptBuild {
  const builds = join(rootFolder, '.cache', recipe.name);
  const folder = join(builds, hashInputs(recipe));
  mkdirSync(builds, { recursive: true });
  const wasBuilt = !existsSync(folder) && buildOnce(folder, recipe);
  // The date of last use decides which builds are kept.
  utimesSync(folder, new Date(), new Date());
  if (wasBuilt) removeOldBuilds(builds);
  return { folder, wasBuilt };
}

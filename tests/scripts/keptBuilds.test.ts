/** Builds kept: made once for the same content, by one process only, and never left half done. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type KeptBuild, keepBuild, rootFolder } from '../../scripts/keptBuilds.ts';

const name = `kept-builds-${process.pid}`;
const folder = join(rootFolder, '.cache', name);
const source = `.cache/${name}-source.txt`;

beforeEach(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(rootFolder, source), 'one');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(rootFolder, source), { force: true });
});

const write = (draft: string): void => writeFileSync(join(draft, 'page.txt'), 'built');
const keep = (build: (draft: string) => void = write): KeptBuild => keepBuild({ name, inputs: [source], build });

test('is built once, and again when what it is made of changes', () => {
  const first = keep();
  expect(first.wasBuilt).toBe(true);
  expect(keep()).toEqual({ folder: first.folder, wasBuilt: false });
  writeFileSync(join(rootFolder, source), 'two');
  const second = keep();
  expect(second.wasBuilt).toBe(true);
  expect(second.folder).not.toBe(first.folder);
});

test('leaves nothing of a build that fell, and tries again', () => {
  const fall = (draft: string): void => {
    write(draft);
    throw new Error('no');
  };
  expect(() => keep(fall)).toThrow('no');
  expect(readdirSync(folder)).toEqual([]);
  expect(keep().wasBuilt).toBe(true);
});

test('is not stopped by the lock of a process that died', async () => {
  const { folder: built } = keep();
  rmSync(built, { recursive: true });
  const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((end) => dead.once('close', end));
  writeFileSync(`${built}.lock`, String(dead.pid));
  expect(keep().wasBuilt).toBe(true);
  expect(existsSync(`${built}.lock`)).toBe(false);
});

test('is built by one of two processes that want it at the same time, and the other has it too', async () => {
  const script = `
    import { appendFileSync } from 'node:fs';
    import { keepBuild } from './scripts/keptBuilds.ts';
    const build = (draft) => {
      appendFileSync(draft + '/../builders.txt', process.pid + ' ');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
    };
    keepBuild(${JSON.stringify({ name, inputs: [source] }).slice(0, -1)}, build });`;
  const run = (): Promise<number | null> =>
    new Promise((end) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        cwd: rootFolder,
        stdio: 'ignore',
      });
      child.once('close', end);
    });
  expect(await Promise.all([run(), run()])).toEqual([0, 0]);
  expect(readFileSync(join(folder, 'builders.txt'), 'utf8').trim().split(' ')).toHaveLength(1);
});

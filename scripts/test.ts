/**
 * What `npm test` runs: types, lint, then every test, each even when an earlier one fell.
 * Two lanes share the two cores of a small machine: one works in Node then plays the situations whole, the other drives the pages in a
 * browser meanwhile and prints what it has to say when it ends. A third would starve them both.
 * Closes with one plain line, « N passed, N failed », in which the two type checks and the lint count as one check each.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestCounts } from './countsReporter.ts';

const rootFolder = join(import.meta.dirname, '..');
const cacheFolder = join(rootFolder, '.cache');
const onlyThese = process.argv.slice(2);

interface Command {
  readonly title: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Kept until the end rather than printed as it comes, so as not to cut another command's lines. */
  readonly isQuiet?: boolean;
}

/** @returns whether it succeeded */
function run({ title, program, args, env = {}, isQuiet = false }: Command): Promise<boolean> {
  if (!isQuiet) console.log(`\n— ${title}`);
  const child = spawn(program, args, {
    cwd: rootFolder,
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  const said: Buffer[] = [];
  child.stdout?.on('data', (words: Buffer) => said.push(words));
  child.stderr?.on('data', (words: Buffer) => said.push(words));
  return new Promise((resolve) => {
    const end = (isDone: boolean): void => {
      if (isQuiet) process.stdout.write(`\n— ${title}\n${Buffer.concat(said)}`);
      resolve(isDone);
    };
    child.once('error', (fault) => {
      said.push(Buffer.from(String(fault)));
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

async function runCheck(title: string, program: string, args: readonly string[]): Promise<TestCounts> {
  const hasPassed = await run({ title, program, args });
  return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, skipped: 0 };
}

function readCounts(file: string, project: string): TestCounts {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(`Vitest s’est arrêté avant de rendre les comptes de « ${project} ».`);
    return { passed: 0, failed: 0, skipped: 0 };
  } finally {
    rmSync(file, { force: true });
  }
}

async function runProject(project: string, title: string, isQuiet: boolean): Promise<TestCounts> {
  const file = join(cacheFolder, `counts-${process.pid}-${project}.json`);
  const args = ['run', '--project', project, '--passWithNoTests', ...onlyThese];
  const hasSucceeded = await run({ title, program: 'vitest', args, env: { SITU_COUNTS_FILE: file }, isQuiet });
  const counts = readCounts(file, project);
  // Vitest can fail without a failed test (a setup that falls): the closing line must never hide it.
  return !hasSucceeded && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function workOnRules(): Promise<readonly TestCounts[]> {
  return [
    await runCheck('Types, sous l’étage 4', 'tsc', ['-p', 'tsconfig.core.json']),
    await runCheck('Types, partout', 'tsc', ['-p', 'tsconfig.json']),
    await runCheck('Style et accessibilité du code', 'biome', ['check', '.']),
    await runProject('unit', 'Essais : règles, propriétés, preuves', false),
    await runProject('playthrough', 'Essais : les situations entières, au navigateur', false),
  ];
}

async function workOnPages(): Promise<readonly TestCounts[]> {
  return [await runProject('browser', 'Essais : pages et décor, au navigateur', true)];
}

mkdirSync(cacheFolder, { recursive: true });
const counts = (await Promise.all([workOnRules(), workOnPages()])).flat();
const sum = (count: keyof TestCounts): number => counts.reduce((total, one) => total + one[count], 0);
if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

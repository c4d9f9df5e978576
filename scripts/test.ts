/**
 * What `npm test` runs: types, lint, then every test, each even when an earlier one fell.
 * Two lanes share the two cores of a small machine, each taking the next work of one list: a third would starve them both. The first
 * speaks as it goes, the other says what it has to say at the end of each work.
 * Closes with one plain line, « N passed, N failed », in which the two type checks and the lint count as one check each.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestCounts } from './countsReporter.ts';

const rootFolder = join(import.meta.dirname, '..');
const cacheFolder = join(rootFolder, '.cache');
const onlyThese = process.argv.slice(2);
const playsFolder = 'tests/browser';

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

/** @returns what was counted. Quiet in the second lane. */
type Work = (isQuiet: boolean) => Promise<TestCounts>;

async function runCheck(
  title: string,
  program: string,
  args: readonly string[],
  isQuiet: boolean,
): Promise<TestCounts> {
  const hasPassed = await run({ title, program, args, isQuiet });
  return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, skipped: 0 };
}

function readCounts(file: string, title: string): TestCounts {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(`Vitest s’est arrêté avant de rendre les comptes de « ${title} ».`);
    return { passed: 0, failed: 0, skipped: 0 };
  } finally {
    rmSync(file, { force: true });
  }
}

async function runTests(title: string, args: readonly string[], isQuiet: boolean): Promise<TestCounts> {
  const file = join(cacheFolder, `counts-${process.pid}-${randomUUID()}.json`);
  const hasSucceeded = await run({
    title,
    program: 'vitest',
    args: ['run', '--passWithNoTests', ...args],
    env: { SITU_COUNTS_FILE: file },
    isQuiet,
  });
  const counts = readCounts(file, title);
  // Vitest can fail without a failed test (a setup that falls): the closing line must never hide it.
  return !hasSucceeded && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

const check =
  (title: string, program: string, ...args: readonly string[]): Work =>
  (isQuiet) =>
    runCheck(title, program, args, isQuiet);

const test =
  (title: string, ...args: readonly string[]): Work =>
  (isQuiet) =>
    runTests(title, args, isQuiet);

/** One work for each situation played whole: they last, and either lane may have time for one. */
function listPlays(): readonly Work[] {
  const isWanted = (file: string): boolean => onlyThese.length === 0 || onlyThese.some((one) => file.includes(one));
  return readdirSync(join(rootFolder, playsFolder))
    .filter((name) => /^playthrough.*\.test\.ts$/.test(name) && isWanted(`${playsFolder}/${name}`))
    .map((name) =>
      test(`Essais : une situation entière, ${name}`, '--project', 'playthrough', `${playsFolder}/${name}`),
    );
}

/** The longest first: what is left at the end is short. */
const works: readonly Work[] = [
  check('Types, sous l’étage 4', 'tsc', '-p', 'tsconfig.core.json'),
  test('Essais : pages et décor, au navigateur', '--project', 'browser', ...onlyThese),
  check('Types, partout', 'tsc', '-p', 'tsconfig.json'),
  check('Style et accessibilité du code', 'biome', 'check', '.'),
  test('Essais : règles, propriétés, preuves', '--project', 'unit', ...onlyThese),
  ...listPlays(),
];

async function workAlong(waiting: Iterator<Work>, isQuiet: boolean): Promise<readonly TestCounts[]> {
  const counts: TestCounts[] = [];
  for (let next = waiting.next(); !next.done; next = waiting.next()) counts.push(await next.value(isQuiet));
  return counts;
}

mkdirSync(cacheFolder, { recursive: true });
const waiting = works.values();
const counts = (await Promise.all([workAlong(waiting, false), workAlong(waiting, true)])).flat();
const sum = (count: keyof TestCounts): number => counts.reduce((total, one) => total + one[count], 0);
if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

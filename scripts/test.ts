/**
 * What `npm test` runs: types, lint, then every test, each even when an earlier one fell.
 * Closes with one plain line, « N passed, N failed », in which the two type checks and the lint count as one check each.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestCounts } from './countsReporter.ts';

const rootFolder = join(import.meta.dirname, '..');
const countsFile = join(rootFolder, '.cache', `counts-${process.pid}.json`);

function runScript(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n— ${title}`);
  const result = spawnSync(command, args, {
    cwd: rootFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, SITU_COUNTS_FILE: countsFile },
  });
  return result.status === 0;
}

function readCounts(hasVitestSucceeded: boolean): TestCounts {
  let counts: TestCounts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    console.error('Vitest s’est arrêté avant de rendre ses comptes.');
  }
  // Vitest can fail without a failed test (a setup that falls): the closing line must never hide it.
  return !hasVitestSucceeded && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

mkdirSync(join(rootFolder, '.cache'), { recursive: true });
const checks = [
  runScript('Types, sous l’étage 4', 'tsc', ['-p', 'tsconfig.core.json']),
  runScript('Types, partout', 'tsc', ['-p', 'tsconfig.json']),
  runScript('Style et accessibilité du code', 'biome', ['check', '.']),
];
const hasVitestSucceeded = runScript('Essais', 'vitest', ['run', ...process.argv.slice(2)]);
const counts = readCounts(hasVitestSucceeded);
rmSync(countsFile, { force: true });

const passed = counts.passed + checks.filter((hasPassed) => hasPassed).length;
const failed = counts.failed + checks.filter((hasPassed) => !hasPassed).length;
if (counts.skipped > 0) console.log(`\n${counts.skipped} skipped`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

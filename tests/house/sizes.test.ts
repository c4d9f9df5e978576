/**
 * Keeps every file small, headed, finished and typed, and proves on samples that each fault would be seen.
 */
import { describe, expect, test } from 'vitest';
import { checkFinish, mostLines } from './sizes.ts';
import { readSources } from './sources.ts';

const headed = '/** Does this; does not know that. */\n';

describe('the files of the project', () => {
  // The checker names the marks it hunts, so it cannot be held to its own rule.
  const own = new Set(['tests/house/sizes.ts', 'tests/house/sizes.test.ts']);
  const sources = readSources([
    'src/**/*.ts',
    'src/**/*.tsx',
    'src/**/*.css',
    'scripts/**/*.ts',
    'bench/**/*.ts',
    'tests/**/*.ts',
    'tests/**/*.tsx',
    '*.config.ts',
  ]).filter(({ path }) => !own.has(path));

  test('are small, headed in src, finished and typed', () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.flatMap(({ path, text }) => checkFinish(path, text))).toEqual([]);
  });
});

describe('the check of finish', () => {
  test.each([
    ['a file too long', `${headed}${'\n'.repeat(mostLines)}export {};`, `${mostLines + 2} lines`],
    ['a promise left in a comment', `${headed}// ${'TO'}${'DO'} later`, 'a.ts:2'],
    ['a loose type', `${headed}const x: any = 1;`, 'a.ts:2 any'],
    ['a loose type inside another', `${headed}const x: readonly any[] = [];`, 'any'],
    ['a file without a header', 'export const x = 1;', 'says nothing'],
  ])('sees %s', (_, text, fault) => {
    expect(checkFinish('src/model/a.ts', text).join('\n')).toContain(fault);
  });

  test('accepts a file of the longest size, and the word any where it is no type', () => {
    expect(checkFinish('src/model/a.ts', `${headed}const any = 1; // any${'\n'.repeat(mostLines - 2)}`)).toEqual([]);
  });
});

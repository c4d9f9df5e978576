/**
 * Three projects: `unit` runs in Node and never opens a browser; `browser` drives a real Chromium over the built pages, one file at
 * a time because two cores do not hold two rendered halls; `playthrough` plays a whole situation in it, with a hall that stands still.
 */
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const playthroughs = ['tests/browser/playthrough*.test.ts'];
const browserTests = ['tests/browser/**/*.test.{ts,tsx}', 'tests/**/*.browser.test.{ts,tsx}'];

function drive(
  name: string,
  groupOrder: number,
  include: string[],
  exclude: string[] = [],
): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      environment: 'node',
      include,
      exclude,
      fileParallelism: false,
      // Modules hold no state here either, and the machine is small.
      isolate: false,
      testTimeout: 90_000,
      hookTimeout: 180_000,
      sequence: { groupOrder },
      globalSetup: ['tests/browser/support/globalSetup.ts'],
    },
  };
}

export default defineConfig({
  test: {
    reporters: ['default', './scripts/countsReporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Modules hold no state: loading them once for all files saves a third of the time.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...browserTests, 'tests/output/**'],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      drive('browser', 1, browserTests, playthroughs),
      drive('playthrough', 2, playthroughs),
    ],
  },
});

/**
 * Two projects: `unit` runs in Node and never opens a browser; `browser` drives a real Chromium over the built pages,
 * one file at a time because two cores do not hold two rendered halls.
 */
import { defineConfig } from 'vitest/config';

const browserTests = ['tests/browser/**/*.test.{ts,tsx}', 'tests/**/*.browser.test.{ts,tsx}'];

export default defineConfig({
  test: {
    reporters: ['default', './scripts/countsReporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...browserTests, 'tests/output/**'],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: browserTests,
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
          globalSetup: ['tests/browser/support/globalSetup.ts'],
        },
      },
    ],
  },
});

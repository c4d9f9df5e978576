/**
 * Runs axe-core on a page as it stands. Knows the rules of WCAG 2.2 A and AA, which RGAA 4 follows; nothing of Situ.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4'];

/** What to look at and what to leave out. */
export interface AxeOptions {
  /** CSS selector of the part to check; the whole page by default. */
  readonly inside?: string;
  /** Ids of axe rules left out; each deserves its reason in the test. */
  readonly exceptRules?: readonly string[];
}

async function runAxe(page: Page, { inside, exceptRules = [] }: AxeOptions): Promise<AxeResults> {
  // Half a megabyte: brought once per page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const options: RunOptions = {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(exceptRules.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  return page.evaluate(runInPage, [inside ?? null, options] as const);
}

/** Runs in the page. Where a test holds the clock, axe is given the true one: it would wait for ever on a time that stands still. */
async function runInPage([selector, options]: readonly [string | null, RunOptions]): Promise<AxeResults> {
  const held = window.setTimeout;
  window.setTimeout = window.__pwClock?.builtins?.setTimeout ?? held;
  try {
    return await window.axe.run(selector === null ? document : selector, options);
  } finally {
    window.setTimeout = held;
  }
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }

  /** The clock that Playwright installs in a page whose time is held, and the true functions it replaced. */
  var __pwClock:
    | {
        readonly controller: { fastForward(ms: number): Promise<void> };
        readonly builtins?: { readonly setTimeout: typeof setTimeout };
      }
    | undefined;
}

/** Fails with, for each violation, the rule and the elements at fault. */
export async function expectNoAxeViolations(page: Page, options: AxeOptions = {}): Promise<void> {
  const { violations, passes } = await runAxe(page, options);
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `  ${node.html}\n  ${node.failureSummary}`).join('\n')}`,
  );
  expect(found, 'axe violations').toEqual([]);
  // A page that never rendered has no violation either.
  expect(passes.length, 'axe rules that had something to check').toBeGreaterThan(0);
}

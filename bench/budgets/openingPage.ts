/**
 * How soon the opening page can be used, beside a bare page with the same three engines. Knows what « usable » means; not how it is done.
 */
import type { Page } from 'playwright-core';
import type { Budget } from '../budget.ts';
import type { BenchTools } from '../tools.ts';

declare global {
  interface Window {
    /** Milliseconds since navigation; set once by the page observed. */
    usableMs?: number;
    longestTaskMs?: number;
  }
}

/**
 * Runs in the page before its own scripts: notes the first frame on which the title stands and something can be operated, and the
 * longest task of the main thread.
 */
function watchUse(): void {
  window.longestTaskMs = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.longestTaskMs = Math.max(window.longestTaskMs ?? 0, entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    const hasTitle = document.querySelector('h1')?.checkVisibility() === true;
    const canAct = document.querySelector('main :is(button, a[href]):not([disabled])')?.checkVisibility() === true;
    // Drawn at the end of this frame: the next one begins after it.
    if (hasTitle && canAct) requestAnimationFrame((now) => (window.usableMs = now));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Waits for `window.usableMs`, whoever sets it. */
export async function waitForUse(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => window.usableMs, undefined, { polling: 100, timeout: 60_000 });
  return (await handle.jsonValue()) ?? Number.NaN;
}

async function measureOpening(tools: BenchTools): Promise<number> {
  const page = await tools.openColdPage();
  await page.addInitScript(watchUse);
  await page.goto(await tools.openSitu());
  const usableMs = await waitForUse(page);
  await page.context().close();
  return usableMs;
}

async function measureBare(tools: BenchTools): Promise<number> {
  const page = await tools.openColdPage();
  await page.goto(await tools.openPeer('bare'));
  const usableMs = await waitForUse(page);
  await page.context().close();
  return usableMs;
}

async function measureLongestTask(tools: BenchTools): Promise<number> {
  const page = await tools.openColdPage();
  await page.addInitScript(watchUse);
  await page.goto(await tools.openSitu());
  await waitForUse(page);
  const longestTaskMs = await page.evaluate(() => window.longestTaskMs ?? 0);
  await page.context().close();
  return longestTaskMs;
}

export const openingPage: Budget = {
  name: 'Page d’accueil utilisable, à froid',
  unit: 'ms',
  sense: 'atMost',
  limit: 0.5,
  peerName: 'page nue Phaser + XState + Howler',
  measure: measureOpening,
  peer: measureBare,
};

export const openingLongestTask: Budget = {
  name: 'Page d’accueil, plus longue tâche',
  unit: 'ms',
  sense: 'atMost',
  limit: 200,
  measure: measureLongestTask,
};

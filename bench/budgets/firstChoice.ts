/**
 * From an empty cache and a thin line to the first thing that can be done at the counter with the hall drawn, beside the bare page of
 * the three engines. The briefing is left as soon as it can be: the learner who reads it waits less. Knows what must be seen.
 */
import type { Page } from 'playwright-core';
import type { Budget } from '../budget.ts';
import { throttle } from '../engine/line.ts';
import type { BenchTools } from '../tools.ts';
import { waitForUse } from './openingPage.ts';

const briefing = '/#/situation/s01-ou-est-mon-dossier?tirage=3';

/** Runs in the page before its own scripts: leaves the briefing at once, then notes the first frame with a hall and a choice. */
function watchCounter(): void {
  let hasLeft = false;
  const findOpening = (): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')].find((button) => button.textContent?.includes('J’ouvre le guichet'));
  const look = (): void => {
    const opening = findOpening();
    if (!hasLeft && opening?.checkVisibility() && !opening.disabled) {
      hasLeft = true;
      opening.click();
    }
    const canAct = document.querySelector('main[aria-label="Au guichet"] button:not([disabled])')?.checkVisibility();
    const isDrawn = document.querySelector('[data-hall="drawn"] canvas') !== null;
    // The hall is in the next frame at the latest; that frame is drawn when the one after begins.
    if (canAct === true && isDrawn)
      requestAnimationFrame(() => requestAnimationFrame((now) => (window.usableMs = now)));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function measurePage(page: Page, address: string): Promise<number> {
  await throttle(page);
  // The address changes under way, which Playwright may wait for in vain: `usableMs` says all that is wanted.
  await page.goto(address, { waitUntil: 'commit' });
  const usableMs = await waitForUse(page);
  await page.context().close();
  return usableMs;
}

async function measureCounter(tools: BenchTools): Promise<number> {
  const page = await tools.openColdPage();
  await page.addInitScript(watchCounter);
  return measurePage(page, (await tools.openSitu()) + briefing);
}

async function measureBare(tools: BenchTools): Promise<number> {
  return measurePage(await tools.openColdPage(), await tools.openPeer('bare'));
}

export const firstChoice: Budget = {
  name: 'Premier choix au guichet, hall dessiné, à froid, 10 Mbit/s et 40 ms',
  unit: 'ms',
  sense: 'atMost',
  limit: 1.3,
  peerName: 'page nue Phaser + XState + Howler',
  samples: 3,
  measure: measureCounter,
  peer: measureBare,
};

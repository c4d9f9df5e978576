/**
 * A killed tab: how long from asking for the run again to its time running again, the hall drawn. Fails to measure if it does not resume
 * at the instant it was left. Knows pages as a learner does, and where the last instant is kept.
 */
import type { Page } from 'playwright-core';
import type { Budget } from '../budget.ts';
import type { BenchTools } from '../tools.ts';

const briefing = '/#/situation/s01-ou-est-mon-dossier?tirage=3';
const playedMs = 3000;
/** Written four times a second; a killed tab loses what came after the last time. */
const mostLostMs = 1000;

interface Journal {
  readonly run: string;
  readonly nowMs: number;
}

async function readJournal(page: Page): Promise<Journal> {
  return page.evaluate(() => JSON.parse(window.localStorage.getItem('situ.journal') ?? '{"run":"","nowMs":0}'));
}

async function waitForInstant(page: Page, afterMs: number): Promise<void> {
  await page.waitForFunction(
    (ms) => JSON.parse(window.localStorage.getItem('situ.journal') ?? '{"nowMs":0}').nowMs > ms,
    afterMs,
    { polling: 20, timeout: 60_000 },
  );
}

async function measureResume(tools: BenchTools): Promise<number> {
  const address = await tools.openSitu();
  const page = await tools.openColdPage();
  await page.goto(address + briefing);
  await page.getByRole('button', { name: 'J’ouvre le guichet' }).click();
  await waitForInstant(page, playedMs);
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(address);
  const left = await readJournal(again);
  const startedMs = performance.now();
  await again.getByRole('link', { name: /Reprendre/ }).click();
  await again.locator('[data-hall="drawn"]').waitFor({ state: 'attached', timeout: 60_000 });
  await waitForInstant(again, left.nowMs);
  const elapsedMs = performance.now() - startedMs;
  const resumed = await readJournal(again);
  await context.close();
  const gapMs = resumed.nowMs - left.nowMs;
  if (resumed.run !== left.run || gapMs < 0 || gapMs > mostLostMs) {
    throw new Error(`repris à ${resumed.nowMs} ms au lieu de ${left.nowMs} ms`);
  }
  return elapsedMs;
}

export const resume: Budget = {
  name: 'Reprise au même instant après un onglet tué, hall redessiné',
  unit: 'ms',
  sense: 'atMost',
  limit: 3000,
  isInformation: true,
  samples: 2,
  measure: measureResume,
};

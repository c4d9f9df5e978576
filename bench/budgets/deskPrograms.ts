/**
 * The longest task of the main thread while the programs of a desk are opened one after the other, on a page that has never seen
 * them. Starts once the place is drawn: what that costs is counted elsewhere. Knows the letters of the dock; not the programs.
 */
import type { Page } from 'playwright-core';
import type { Budget } from '../budget.ts';
import type { BenchTools } from '../tools.ts';

/** Each with the letters of the programs it has. */
const desks = [
  { briefing: '/#/situation/s05-la-facture-qui-ne-colle-pas?tirage=3', letters: 'gder' },
  { briefing: '/#/situation/s09-la-reunion-deplacee?tirage=3', letters: 'aedr' },
];
/** Tasks that a program begins once it is shown. */
const settleMs = 700;

/** Runs in the page before its own scripts. */
function watchTasks(): void {
  window.longestTaskMs = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.longestTaskMs = Math.max(window.longestTaskMs ?? 0, entry.duration);
  }).observe({ type: 'longtask' });
}

async function openProgram(page: Page, letter: string): Promise<void> {
  await page.keyboard.press(letter);
  await page.getByRole('region', { name: /^Écran/ }).waitFor();
  await page.waitForTimeout(settleMs);
}

async function measureDesk(tools: BenchTools, { briefing, letters }: (typeof desks)[number]): Promise<number> {
  const page = await tools.openColdPage();
  await page.addInitScript(watchTasks);
  await page.goto((await tools.openSitu()) + briefing, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Je m’installe' }).click();
  await page.locator('[data-hall="drawn"]').waitFor({ state: 'attached' });
  await page.waitForTimeout(settleMs);
  await page.evaluate(() => {
    window.longestTaskMs = 0;
  });
  for (const letter of letters) await openProgram(page, letter);
  const longestTaskMs = await page.evaluate(() => window.longestTaskMs ?? 0);
  await page.context().close();
  return longestTaskMs;
}

async function measureDesks(tools: BenchTools): Promise<number> {
  const longest: number[] = [];
  for (const desk of desks) longest.push(await measureDesk(tools, desk));
  return Math.max(...longest);
}

export const deskPrograms: Budget = {
  name: 'Programmes du bureau ouverts l’un après l’autre, plus longue tâche',
  unit: 'ms',
  sense: 'atMost',
  limit: 200,
  samples: 3,
  measure: measureDesks,
};

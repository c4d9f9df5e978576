/** The hall opened ahead, in a real browser: ready while the briefing is read, the same in the game, gone when one goes elsewhere. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { setUpBrowser } from '../browser/support/browser.ts';

const situ = setUpBrowser();

async function openBriefing(): Promise<Page> {
  const page = await situ.openPage('/#/situation/exemple-accueil?tirage=3', { width: 860, height: 520 });
  await page.getByText('Le guichet est prêt').waitFor({ timeout: 60_000 });
  return page;
}

test('the hall drawn while the briefing is read is the one of the game, at its size', async () => {
  const page = await openBriefing();
  const canvas = page.locator('canvas');
  expect(await canvas.count()).toBe(1);
  expect(await canvas.isVisible()).toBe(false);
  const readied = await canvas.elementHandle();
  await page.getByRole('button', { name: 'J’ouvre le guichet' }).click();
  await page.locator('[data-hall="drawn"] canvas').waitFor();
  expect(await canvas.count()).toBe(1);
  expect(await readied?.evaluate((one) => one === document.querySelector('canvas'))).toBe(true);
  expect(await readied?.boundingBox()).toMatchObject({ x: 0, y: 0, width: 860, height: 520 });
});

test('the hall drawn ahead is put away when one goes elsewhere', async () => {
  const page = await openBriefing();
  await page.getByRole('link', { name: 'Toutes les situations' }).click();
  await page.getByRole('list', { name: 'Situations' }).waitFor();
  await page.locator('canvas').waitFor({ state: 'detached' });
});

/**
 * A run in a real browser, from the briefing on: it begins, it is kept, it resumes at the same instant, it waits when nobody looks.
 * What happens in it is the business of other tests.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { holdTime, holdTimeAgain, jumpForward } from '../browser/playthrough/frozenTime.ts';
import { forbidDrawing, setUpBrowser } from '../browser/support/browser.ts';

const situ = setUpBrowser();
const briefing = '/#/situation/exemple-accueil?tirage=3';

interface Journal {
  readonly run: string;
  readonly nowMs: number;
}

async function readJournal(page: Page): Promise<Journal> {
  return page.evaluate(() => JSON.parse(window.localStorage.getItem('situ.journal') ?? '{"nowMs":0}'));
}

async function begin(): Promise<Page> {
  const page = await situ.openPage('about:blank');
  await forbidDrawing(page);
  await holdTime(page);
  await page.goto(situ.address + briefing);
  await page.getByRole('button', { name: 'J’ouvre le guichet' }).click();
  await page.waitForURL(/#\/partie\//);
  await page.getByRole('main', { name: 'Au guichet' }).waitFor();
  return page;
}

async function waitUntil(page: Page, atMs: number): Promise<void> {
  await expect.poll(async () => (await readJournal(page)).nowMs, { timeout: 40_000 }).toBeGreaterThan(atMs);
}

describe('a run', () => {
  test('can be played in words where nothing can be drawn, and says so', async () => {
    const page = await begin();
    await page.getByText('Le décor ne peut pas être dessiné').waitFor();
    await page.getByRole('button', { name: 'Compris' }).click();
    // Somebody comes, and there is something to say to them.
    const reply = page.getByRole('main').locator('[aria-keyshortcuts="1"]');
    for (let jumps = 0; jumps < 20 && !(await reply.isVisible()); jumps += 1) await jumpForward(page, 2000, () => {});
    await reply.waitFor();
    const words = (await reply.textContent())?.replace(/^\d/, '').trim() ?? '';
    await page.keyboard.press('1');
    await page.keyboard.press('t');
    await page.getByRole('dialog').getByText(words).first().waitFor();
    situ.forgetFaults(/webgl/i);
  });

  test('resumes at the same instant, with what was done, after its tab is killed', async () => {
    const page = await begin();
    await jumpForward(page, 4000, () => {});
    await waitUntil(page, 2500);
    const context = page.context();
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await holdTimeAgain(again);
    await again.goto(situ.address);
    const killed = await readJournal(again);
    await again.getByRole('link', { name: /Reprendre/ }).click();
    await again.getByRole('main', { name: 'Au guichet' }).waitFor();
    const resumed = await readJournal(again);
    expect(resumed.run).toBe(killed.run);
    expect(resumed.nowMs).toBeGreaterThanOrEqual(killed.nowMs);
    expect(resumed.nowMs - killed.nowMs).toBeLessThan(2500);
    await waitUntil(again, resumed.nowMs + 500);
    situ.forgetFaults(/webgl/i);
  });

  test('is played in one tab at a time: the second waits, then takes over', async () => {
    const page = await begin();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('heading', { level: 1, name: 'Cette partie est déjà ouverte' }).waitFor();
    await page.close();
    await other.getByRole('main', { name: 'Au guichet' }).waitFor();
    situ.forgetFaults(/webgl/i);
  });

  test('stands still while the page is hidden, and waits to be told to go on', async () => {
    const page = await begin();
    await waitUntil(page, 500);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Object.defineProperty(document, 'hidden', { configurable: true, value: false });
    });
    const sheet = page.getByRole('dialog', { name: 'En pause' });
    await sheet.waitFor();
    const { nowMs } = await readJournal(page);
    await jumpForward(page, 2000, () => {});
    expect((await readJournal(page)).nowMs - nowMs).toBeLessThan(300);
    await sheet.getByRole('button', { name: 'Reprendre' }).click();
    await waitUntil(page, nowMs + 300);
    situ.forgetFaults(/webgl/i);
  });

  test('that was damaged is set aside, said, and can be taken away', async () => {
    const page = await begin();
    await waitUntil(page, 500);
    const run = (await readJournal(page)).run;
    await page.goto(`${situ.address}/#/`);
    await page.getByRole('link', { name: /Reprendre/ }).waitFor();
    await page.evaluate(
      (id) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('situ');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const store = opening.result.transaction('runs', 'readwrite').objectStore('runs');
            store.put({ id, player: 'x', run: { log: 'perdu' } }).onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      run,
    );
    await page.goto(`${situ.address}/#/partie/${run}`);
    await page.getByRole('heading', { level: 1, name: 'Aucune partie à cette adresse' }).waitFor();
    await page.getByRole('link', { name: 'vos données' }).click();
    await page.getByRole('heading', { level: 2, name: 'Abîmé, mis à part' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Emporter', exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^situ-abime-/);
    situ.forgetFaults(/webgl/i);
  });
});

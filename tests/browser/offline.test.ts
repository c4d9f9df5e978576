/**
 * A browser without a network: after one visit, everything is there.
 */
import { describe, expect, test } from 'vitest';
import { holdTime, jumpForward, stopTime } from './playthrough/frozenTime.ts';
import { setUpBrowser } from './support/browser.ts';

const situ = setUpBrowser();

describe('without a network', { timeout: 120_000 }, () => {
  test('the opening page comes back, and the situation begins', async () => {
    // A small window: its hall is drawn sooner.
    const small = { width: 640, height: 360, context: { reducedMotion: 'reduce' } } as const;
    const page = await situ.openPage('about:blank', { ...small, isOffline: true });
    await holdTime(page);
    await page.goto(situ.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await page.getByText('Sans réseau : tout fonctionne').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const asked = page.evaluate(() =>
      fetch('/hors-ligne.json').then(
        () => 'answered',
        () => 'no network',
      ),
    );
    expect(await asked).toBe('no network');
    await page.getByRole('link', { name: /Où est mon dossier/ }).click();
    await page.getByRole('button', { name: 'J’ouvre le guichet' }).click();
    await stopTime(page);
    // Somebody comes in, sees us, and may be answered: the whole game is there.
    const replies = page.getByRole('region', { name: /^Que dites-vous/ });
    for (let jumps = 0; jumps < 20 && !(await replies.isVisible()); jumps += 1) await jumpForward(page, 3000, () => {});
    await replies.waitFor();
    expect(await page.getByText('ne peut pas être dessiné').count()).toBe(0);
    situ.forgetFaults(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  });
});

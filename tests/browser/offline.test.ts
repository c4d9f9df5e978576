/**
 * A browser without a network: after one visit, everything is there.
 */
import { describe, expect, test } from 'vitest';
import { setUpBrowser } from './support/browser.ts';

const situ = setUpBrowser();

describe('without a network', { timeout: 120_000 }, () => {
  test('the opening page comes back, and the situation begins', async () => {
    const page = await situ.openPage('/', { isOffline: true, context: { reducedMotion: 'reduce' } });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await page.getByText('Sans réseau : tout fonctionne').waitFor();
    await page.reload();
    await page.getByRole('link', { name: /Où est mon dossier/ }).click();
    await page.getByRole('button', { name: 'J’ouvre le guichet' }).click();
    // Somebody comes in, sees us, and may be answered: the whole game is there.
    await page.getByRole('region', { name: /^Que dites-vous/ }).waitFor({ timeout: 60_000 });
    expect(await page.getByText('ne peut pas être dessiné').count()).toBe(0);
    situ.forgetFaults(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  });
});

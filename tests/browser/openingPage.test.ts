/**
 * The opening page in a real browser: what every learner meets first, on line or not.
 */
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { setUpBrowser, takeScreenshot } from './support/browser.ts';

const situ = setUpBrowser();

/** Libraries that the opening page must not wait for; their files bear their names. */
const heavyFile = /\/assets\/(phaser|xstate|zod|yaml|howler)-/;

describe('opening page', () => {
  test('speaks French and says its name', async () => {
    const page = await situ.openPage('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.title()).toMatch(/Situ/);
    await takeScreenshot(page, 'opening-1280x720');
  });

  test.each([
    [1280, 720],
    [1024, 640],
    [640, 360],
  ])('has no accessibility fault at %i × %i', async (width, height) => {
    const page = await situ.openPage('/', { width, height });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoAxeViolations(page);
  });

  test('asks for none of the heavy libraries', async () => {
    const page = await situ.openPage('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(situ.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(asked.some((path) => path.startsWith('/assets/'))).toBe(true);
    expect(asked.filter((path) => heavyFile.test(path))).toEqual([]);
  });

  test('opens again without a network once its copy is kept', async () => {
    const page = await situ.openPage('/', { isOffline: true });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(
      await page.evaluate(() =>
        fetch('/hors-ligne.json').then(
          () => 'answered',
          () => 'no network',
        ),
      ),
    ).toBe('no network');
    situ.forgetFaults();
  });

  test('can be installed, in French', async () => {
    const page = await situ.openPage('/');
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = await page.evaluate((url) => fetch(url).then((answer) => answer.json()), href ?? '');
    expect(manifest).toMatchObject({ name: 'Situ', lang: 'fr', display: 'standalone' });
    for (const { src } of manifest.icons) {
      const answer = await page.request.get(new URL(src, situ.address).href);
      expect(answer.headers()['content-type'], src).toMatch(/^image\//);
    }
  });
});

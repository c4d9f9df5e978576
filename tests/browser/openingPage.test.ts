/**
 * The opening page in a real browser: what every learner meets first, on line or not.
 */
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { setUpBrowser, takeScreenshot } from './support/browser.ts';

const situ = setUpBrowser();

/** Libraries that the opening page must not wait for; their files bear their names. */
const heavyFile = /\/assets\/(phaser|xstate|zod|yaml|howler)-/;

const sizes = [
  [1280, 720],
  [1024, 640],
  [640, 360],
] as const;

describe('opening page', () => {
  test('speaks French, says its name, and has no accessibility fault in any size', async () => {
    const page = await situ.openPage('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.title()).toMatch(/Situ/);
    await takeScreenshot(page, 'opening-1280x720');
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
      await expectNoAxeViolations(page);
    }
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

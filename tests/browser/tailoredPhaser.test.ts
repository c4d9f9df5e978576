/**
 * Proves that the part of Phaser kept in built pages draws what the whole draws, pixel for pixel.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedPages, servePages } from '../../scripts/servePages.ts';
import { setUpBrowser } from './support/browser.ts';

const situ = setUpBrowser();
const folder = join(import.meta.dirname, '..', '..', '.cache', 'whole-phaser');
let served: ServedPages;

/** The stages have the tailored one. */
beforeAll(async () => {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'phaser'),
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, minify: false, chunkSizeWarningLimit: 4000 },
  });
  served = await servePages({ folder, port: 4373 });
});

afterAll(() => served.close());

async function photograph(page: Page, name: string): Promise<Buffer> {
  await page.waitForFunction(() => document.title === 'dessiné');
  return page.locator('canvas').screenshot({ path: join('tests', 'output', `phaser-${name}.png`) });
}

test('the tailored Phaser draws the same picture as the whole one', async () => {
  const size = { width: 640, height: 380 };
  const whole = await photograph(await situ.openPage(`${served.address}/index.html`, size), 'whole');
  const tailored = await photograph(await situ.openStage('browser/phaser', size), 'tailored');
  // A flat picture would compress to next to nothing, and two empty canvases are equal too.
  expect(whole.byteLength).toBeGreaterThan(5000);
  expect(tailored.equals(whole)).toBe(true);
  // The whole one has an address of its own: the guard against other hosts means no harm here.
  situ.forgetFaults(/^request to another host/);
});

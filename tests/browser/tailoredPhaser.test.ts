/**
 * Proves that the part of Phaser kept in built pages draws what the whole draws, pixel for pixel.
 */
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedPages, servePages } from '../../scripts/servePages.ts';
import { tailorPhaser } from '../../scripts/vitePhaser.ts';
import { setUpBrowser } from './support/browser.ts';

const situ = setUpBrowser();
const folder = join(import.meta.dirname, '..', '..', '.cache', 'tailored-phaser');
let served: ServedPages;

async function buildSample(name: string, plugins: Plugin[]): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'phaser'),
    base: './',
    logLevel: 'error',
    plugins,
    build: { outDir: join(folder, name), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
}

beforeAll(async () => {
  await buildSample('whole', []);
  await buildSample('tailored', [tailorPhaser()]);
  served = await servePages({ folder, port: 4373 });
});

afterAll(async () => {
  await served.close();
});

async function photograph(name: string): Promise<Buffer> {
  const page = await situ.openPage(`${served.address}/${name}/index.html`, { width: 640, height: 380 });
  await page.waitForFunction(() => document.title === 'dessiné');
  const picture = await page.locator('canvas').screenshot({ path: join('tests', 'output', `phaser-${name}.png`) });
  // This page has an address of its own: the guard against other hosts means no harm here.
  situ.forgetFaults(/^request to another host/);
  return picture;
}

test('the tailored Phaser draws the same picture as the whole one', async () => {
  const [whole, tailored] = [await photograph('whole'), await photograph('tailored')];
  // A flat picture would compress to next to nothing, and two empty canvases are equal too.
  expect(whole.byteLength).toBeGreaterThan(5000);
  expect(tailored.equals(whole)).toBe(true);
});

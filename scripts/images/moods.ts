/** The hall at each of the six moods, from the game's own stage, without the page around it. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import type { OfficePicture, PersonPicture } from '../../src/office/index.ts';
import type {} from '../../tests/office/stage/openStage.ts';
import { servePages } from '../servePages.ts';
import { tailorPhaser } from '../vitePhaser.ts';
import { type Shooter, SIZE } from './shoot.ts';

const MOODS: readonly PersonPicture['mood'][] = ['calm', 'impatient', 'angry', 'aggressive', 'threatening', 'soothed'];
const SETTLE_MS = 3500;
const PORT = 4391;

const person = (look: string, place: PersonPicture['place'], mood: PersonPicture['mood']): PersonPicture => ({
  id: look,
  look,
  place,
  mood,
  speaking: false,
  acknowledged: false,
});

const pictureOf = (mood: PersonPicture['mood']): Partial<OfficePicture> => ({
  people: [person('perrin', 'counter', mood), person('diallo', 'queue', 'calm')],
  gazeOn: 'perrin',
  inset: { right: 0, bottom: 120 },
});

/** Builds the bare stage into `folder` and takes one image a mood. */
export async function shootMoods(browser: Browser, folder: string, shoot: Shooter): Promise<void> {
  const root = join(import.meta.dirname, '..', '..', 'tests', 'office', 'stage');
  const outDir = join(folder, 'stage');
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    plugins: [tailorPhaser()],
    build: { target: 'es2022', outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  const pages = await servePages({ folder: outDir, port: PORT });
  const page = await browser.newPage({ viewport: SIZE });
  try {
    await page.goto(`${pages.address}/index.html`);
    await page.waitForFunction(() => 'stage' in globalThis);
    for (const mood of MOODS) {
      await page.evaluate((changes) => globalThis.window.showPicture(changes), pictureOf(mood));
      await page.waitForTimeout(SETTLE_MS);
      await shoot(page, `hall-${mood}`);
    }
  } finally {
    await page.close();
    await pages.close();
  }
}

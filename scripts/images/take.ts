/**
 * Takes the images of `docs/images/` again, from the game itself: `node scripts/images/take.ts`.
 * Needs nothing but the project's own browser.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchChromium } from '../../tests/browser/support/chromium.ts';
import { shootGame } from './game.ts';
import { shootMoods } from './moods.ts';
import { shoot } from './shoot.ts';

const folder = mkdtempSync(join(tmpdir(), 'situ-images-'));
const server = await launchChromium();
const browser = await chromium.connect(server.wsEndpoint());
try {
  await shootGame(browser, folder, shoot);
  await shootMoods(browser, folder, shoot);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

/**
 * Draws the pictures of the opening page's cards from the game's own hall, so that both always look alike. Run by hand when a card
 * or the hall changes: `node scripts/cards/drawCards.ts`. Needs `ffmpeg` on the machine to write WebP; the files it writes into
 * `src/pages/home/pictures/` are committed, so that nobody else does.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { OfficePicture, PersonPicture } from '../../src/office/index.ts';
import { launchChromium } from '../../tests/browser/support/chromium.ts';
import type {} from '../../tests/office/stage/openStage.ts';
import { servePages } from '../servePages.ts';
import { tailorPhaser } from '../vitePhaser.ts';

const rootFolder = join(import.meta.dirname, '..', '..');
/** Where the drawn hall is cropped, CSS px of a 1280 × 720 window. */
const window = { width: 1280, height: 720 };
const settleMs = 4000;

interface Card {
  readonly name: string;
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly picture: Partial<OfficePicture>;
}

function person(look: string, place: PersonPicture['place'], mood: PersonPicture['mood']): PersonPicture {
  return { id: look, look, place, mood, speaking: false, acknowledged: false };
}

const cards: readonly Card[] = [
  {
    name: 's01-ou-est-mon-dossier',
    crop: { x: 362, y: 44, width: 780, height: 412 },
    picture: {
      people: [person('perrin', 'counter', 'angry'), person('diallo', 'queue', 'impatient')],
      gazeOn: 'perrin',
    },
  },
  {
    name: 'exemple-accueil',
    crop: { x: 362, y: 44, width: 780, height: 412 },
    picture: { people: [person('singh', 'counter', 'calm')], gazeOn: 'singh', clock: { hour: 10, minute: 5 } },
  },
  {
    name: 'counter',
    crop: { x: 362, y: 44, width: 780, height: 412 },
    picture: { people: [person('lopez', 'counter', 'impatient'), person('petit', 'queue', 'calm')], gazeOn: 'lopez' },
  },
];

const folder = mkdtempSync(join(tmpdir(), 'situ-cards-'));
await build({
  configFile: false,
  root: join(rootFolder, 'tests', 'office', 'stage'),
  base: './',
  logLevel: 'error',
  plugins: [tailorPhaser()],
  build: { target: 'es2022', outDir: join(folder, 'stage'), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
});
const pages = await servePages({ folder: join(folder, 'stage'), port: 4390 });
const server = await launchChromium();
const browser = await chromium.connect(server.wsEndpoint());
try {
  for (const { name, crop, picture } of cards) {
    const page = await browser.newPage({ viewport: window, deviceScaleFactor: 1.5 });
    await page.goto(`${pages.address}/index.html`);
    await page.waitForFunction(() => 'stage' in globalThis);
    await page.evaluate(
      (changes) => globalThis.window.showPicture({ ...changes, inset: { right: 0, bottom: 250 } }),
      picture,
    );
    await page.waitForTimeout(settleMs);
    const png = join(folder, `${name}.png`);
    await page.screenshot({ path: png, clip: crop });
    await page.close();
    const webp = join(rootFolder, 'src', 'pages', 'home', 'pictures', `${name}.webp`);
    execFileSync('ffmpeg', [
      '-v',
      'error',
      '-y',
      '-i',
      png,
      '-vf',
      'scale=960:-1:flags=lanczos',
      '-c:v',
      'libwebp',
      '-quality',
      '76',
      webp,
    ]);
  }
} finally {
  await browser.close();
  await server.close();
  await pages.close();
  rmSync(folder, { recursive: true });
}

/**
 * Draws the pictures of the opening page's cards from the game's own places, so that both always look alike. Run by hand when a card
 * or a place changes: `node scripts/cards/drawCards.ts`. Needs `ffmpeg` on the machine to write WebP; the files it writes into
 * `src/pages/home/pictures/` are committed, so that nobody else does.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { OfficePicture, PersonPicture } from '../../src/office/index.ts';
import { launchChromium } from '../../tests/browser/support/chromium.ts';
import type {} from '../../tests/office/stage/openStage.ts';
import { servePages } from '../servePages.ts';
import { tailorPhaser } from '../vitePhaser.ts';

const rootFolder = join(import.meta.dirname, '..', '..');
/** The window a place is drawn in, CSS px. */
const window = { width: 1280, height: 720 };
const settleMs = 4000;

interface Card {
  readonly name: string;
  /** What of the window is kept; all cards are 780 × 412. */
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly picture: Partial<OfficePicture>;
  /** A drawing of `props/` laid over it: what the situation is about. */
  readonly props?: string;
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
  {
    name: 's05-la-facture-qui-ne-colle-pas',
    crop: { x: 70, y: 52, width: 780, height: 412 },
    picture: {
      place: 'desk',
      people: [person('kaci', 'counter', 'calm')],
      gaze: 'nobody',
      isScreenAway: true,
      clock: { hour: 9, minute: 58 },
    },
    props: 'facture',
  },
  {
    name: 's09-la-reunion-deplacee',
    crop: { x: 128, y: 58, width: 780, height: 412 },
    picture: {
      place: 'desk',
      people: [{ ...person('kaci', 'counter', 'calm'), speaking: true }],
      gaze: 'nobody',
      isScreenAway: true,
    },
    props: 'reunion',
  },
  {
    name: 'desk',
    crop: { x: 74, y: 30, width: 780, height: 412 },
    picture: { place: 'desk', people: [], gaze: 'nobody', clock: { hour: 10, minute: 5 } },
  },
];

/** The letters of the place, for words written on props. */
const letters = join(
  rootFolder,
  'node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
);

/** Lays props over what will be kept of the page. */
async function layProps(page: Page, name: string, crop: Card['crop']): Promise<void> {
  const font = readFileSync(letters).toString('base64');
  const face = `font-family:"Bricolage Grotesque Variable";font-weight:200 800;src:url(data:font/woff2;base64,${font})`;
  await page.addStyleTag({ content: `@font-face{${face}}` });
  const svg = readFileSync(join(import.meta.dirname, 'props', `${name}.svg`), 'utf8');
  await page.evaluate(
    async ({ drawing, box }) => {
      const over = document.createElement('div');
      over.style.cssText = `position:fixed;left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px`;
      over.innerHTML = drawing;
      document.body.append(over);
      await document.fonts.load('700 20px "Bricolage Grotesque Variable"');
    },
    { drawing: svg, box: crop },
  );
}

/** Names given on the command line; all cards without. */
const asked = process.argv.slice(2);
const wanted = cards.filter(({ name }) => asked.length === 0 || asked.includes(name));

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
  for (const { name, crop, picture, props } of wanted) {
    const page = await browser.newPage({ viewport: window, deviceScaleFactor: 1.5 });
    await page.goto(`${pages.address}/index.html`);
    await page.waitForFunction(() => 'stage' in globalThis);
    await page.evaluate(
      (changes) => globalThis.window.showPicture({ ...changes, inset: { right: 0, bottom: 250 } }),
      picture,
    );
    await page.waitForTimeout(settleMs);
    if (props !== undefined) await layProps(page, props, crop);
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

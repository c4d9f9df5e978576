/**
 * Draws the application's icons into `public/icons/`: the sign that hangs over the counter, as SVG and as PNG.
 * Run it by hand after a change of drawing: `npm run icons`. Knows the sign; nothing of the pages.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { palette } from '../src/ui/palette.ts';
import { launchChromium } from '../tests/browser/support/chromium.ts';
import { rootFolder } from './builtPages.ts';

const iconsFolder = join(rootFolder, 'public', 'icons');

/** The four letters as strokes, so that no font is needed; drawn for a stage of 512 × 512. */
const letters = [
  'M176 226c-7-21-24-31-46-31-26 0-44 13-44 34 0 48 94 22 94 72 0 24-20 38-49 38-27 0-45-12-51-35',
  'M226 258v78',
  'M293 212v94c0 21 10 31 29 28M273 258h47',
  'M367 258v44c0 22 11 34 30 34s33-13 33-36v-42M430 258v78',
];

function drawSign(scale: number): string {
  const shift = 256 - 256 * scale;
  return `<g transform="translate(${shift} ${shift}) scale(${scale})">
    <path d="M142-300v450M370-300v450" stroke="${palette.ink}" stroke-width="14"/>
    <path d="M52 414q-18-2-19-22l-6-232q0-20 21-21l417-8q21 0 21 20l5 238q0 20-20 21z" fill="${palette.petrolDeep}" stroke="${palette.ink}" stroke-width="16" stroke-linejoin="round"/>
    <path d="M50 396q-12-1-12-14l-6-217q0-14 15-15l414-8q14 0 14 13l5 223q0 14-13 14z" fill="${palette.petrol}"/>
    <g fill="none" stroke="${palette.slip}" stroke-width="34" stroke-linecap="round" stroke-linejoin="round">
      ${letters.map((path) => `<path d="${path}"/>`).join('\n      ')}
    </g>
    <circle cx="226" cy="206" r="21" fill="${palette.slip}"/>
  </g>`;
}

function drawIcon(scale: number, hasWall: boolean): string {
  const wall = hasWall ? `<rect width="512" height="512" fill="${palette.paper}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${wall}${drawSign(scale)}</svg>\n`;
}

/** A launcher may cut a maskable icon down to a circle of 80 %: the sign stays inside, on a wall that fills the square. */
const drawings = [
  { name: 'situ', sizes: [192, 512], svg: drawIcon(1, false) },
  { name: 'situ-maskable', sizes: [512], svg: drawIcon(0.66, true) },
  { name: 'situ-apple', sizes: [180], svg: drawIcon(0.86, true) },
];

async function writeIcons(): Promise<void> {
  mkdirSync(iconsFolder, { recursive: true });
  writeFileSync(join(iconsFolder, 'situ.svg'), drawIcon(1, false));
  const server = await launchChromium();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    for (const { name, sizes, svg } of drawings) {
      for (const size of sizes) {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
        await page.screenshot({ path: join(iconsFolder, `${name}-${size}.png`), omitBackground: true });
        await page.close();
      }
    }
  } finally {
    await server.close();
  }
}

await writeIcons();

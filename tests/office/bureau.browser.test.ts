/**
 * The back office in a real browser: it is drawn, the colleague turns and speaks, people come to the desk, and everything the page
 * points at is in the window, whatever its size.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { PersonPicture } from '../../src/office/index.ts';
import { setUpBrowser } from '../browser/support/browser.ts';
import type {} from './stage/openStage.ts';

const situ = setUpBrowser();

function person(id: string, more: Partial<PersonPicture> = {}): PersonPicture {
  return { id, look: id, place: 'counter', mood: 'calm', speaking: false, acknowledged: false, ...more };
}

/** Opens the desk: the stage opens at the counter, as the page does when nobody knows the place, and moves. */
async function openDesk(size: { width: number; height: number }): Promise<Page> {
  const page = await situ.openStage('office/stage', size);
  await page.waitForFunction(() => window.stage !== undefined);
  await page.evaluate(() => window.showPicture({ place: 'desk', gaze: 'nobody' }));
  await page.waitForFunction(() => window.stage?.anchors()['sign-direction'] !== undefined);
  return page;
}

/** Waits until these are whole in the window, left of `right`; never comes back otherwise. */
async function waitUntilInside(page: Page, names: readonly string[], right: number): Promise<void> {
  await page.waitForFunction(
    ({ wanted, limit }) =>
      wanted.every((name) => {
        const box = window.stage?.anchors()[name];
        if (!box || box.x < 0 || box.y < 0) return false;
        return box.x + box.width <= limit && box.y + box.height <= window.innerHeight;
      }),
    { wanted: names, limit: right },
  );
}

const show = (page: Page, people: readonly PersonPicture[], more: Record<string, unknown> = {}): Promise<void> =>
  page.evaluate((changes) => window.showPicture(changes), { people, ...more });

async function waitForAnchor(page: Page, name: string): Promise<{ x: number; y: number; width: number }> {
  await page.waitForFunction((anchor) => window.stage?.anchors()[anchor] !== undefined, name);
  return page.evaluate((anchor) => window.stage?.anchors()[anchor] ?? { x: -1, y: -1, width: 0 }, name);
}

test('draws the bureau instead of the hall, its colleague, and whoever comes to the desk', async () => {
  const page = await openDesk({ width: 860, height: 520 });
  expect(await page.locator('canvas').count()).toBe(1);
  const working = await page.locator('canvas').screenshot({ path: join('tests', 'output', 'office-bureau.png') });
  // A flat picture would compress to next to nothing.
  expect(working.byteLength).toBeGreaterThan(60_000);
  expect(await page.evaluate(() => Object.keys(window.stage?.anchors() ?? {}))).not.toContain('bell');

  await show(page, [person('kaci')], { gaze: 'counter', gazeOn: 'kaci' });
  const colleague = await waitForAnchor(page, 'mouth:kaci');
  expect(colleague.x).toBeLessThan(430);
  const looking = await page.locator('canvas').screenshot();
  expect(looking.equals(working)).toBe(false);

  await show(page, [person('kaci', { place: 'gone' }), person('vasseur')], { gazeOn: 'vasseur', phone: 'ringing' });
  const visitor = await waitForAnchor(page, 'head:vasseur');
  // My screen makes room for whoever stands there.
  await page.waitForFunction((head) => (window.stage?.anchors().screen?.x ?? 0) >= head.x + head.width * 0.8, visitor);
  expect(visitor.x).toBeGreaterThan(colleague.x);
  expect(await page.evaluate(() => Object.keys(window.stage?.anchors() ?? {}))).not.toContain('mouth:kaci');

  await show(page, []);
  await page.waitForFunction(() => window.stage?.anchors()['head:vasseur'] === undefined);
  expect(await page.evaluate(() => window.seen.faults)).toEqual([]);
  await page.evaluate(() => window.stage?.destroy());
  await page.waitForFunction(() => document.querySelectorAll('canvas').length === 0);
});

/** Comes back once the place is drawn in its new size, and has said where things are in it. */
async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  const told = await page.evaluate(() => window.seen.anchors.length);
  await page.setViewportSize(size);
  await page.waitForFunction(
    ({ width, before }) =>
      document.querySelector('canvas')?.clientWidth === width && window.seen.anchors.length > before,
    { width: size.width, before: told },
  );
}

/** Windows, and how much of each is left to the place beside a tool, px. */
const WINDOWS = [
  { width: 1024, height: 640, side: 252 },
  { width: 1280, height: 720, side: 318 },
  { width: 1920, height: 1080, side: 477 },
];

test('keeps what the page points at in the window, whatever its size, beside a tool too', async () => {
  const page = await openDesk({ width: 860, height: 520 });
  for (const { width, height, side } of WINDOWS) {
    await resize(page, { width, height });
    const people = [person('kaci', { speaking: true })];
    await show(page, people, { gaze: 'counter', gazeOn: 'kaci', inset: { right: 0, bottom: 0 } });
    await waitForAnchor(page, 'head:kaci');
    await waitUntilInside(page, ['phone', 'phone-display', 'screen', 'trays', 'head:kaci', 'mouth:kaci'], width);
    await show(page, people, { gaze: 'screen', inset: { right: width - side, bottom: 0 } });
    await waitUntilInside(page, ['phone', 'head:kaci', 'mouth:kaci'], side);
  }
  expect(await page.evaluate(() => window.seen.faults)).toEqual([]);
});

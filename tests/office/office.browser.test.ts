/**
 * The hall in a real browser: it is drawn, people come and go, and the page is told where they are.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { PersonPicture } from '../../src/office/index.ts';
import { setUpBrowser } from '../browser/support/browser.ts';
import type {} from './stage/openStage.ts';

const situ = setUpBrowser();

function person(id: string, place: PersonPicture['place'], more: Partial<PersonPicture> = {}): PersonPicture {
  return { id, look: id, place, mood: 'calm', speaking: false, acknowledged: false, ...more };
}

async function openStage(): Promise<Page> {
  const page = await situ.openStage('office/stage', { width: 860, height: 520 });
  await page.waitForFunction(() => window.stage !== undefined);
  return page;
}

async function waitForAnchor(page: Page, name: string): Promise<{ x: number; y: number }> {
  await page.waitForFunction((anchor) => window.stage?.anchors()[anchor] !== undefined, name);
  return page.evaluate((anchor) => window.stage?.anchors()[anchor] ?? { x: -1, y: -1 }, name);
}

test('draws the hall and its people, plays their moods and their comings and goings, and leaves nothing behind', async () => {
  const page = await openStage();
  const empty = await page.locator('canvas').screenshot();
  await page.evaluate(
    (people) => window.showPicture({ people, gazeOn: 'perrin' }),
    [person('perrin', 'counter'), person('diallo', 'queue', { mood: 'impatient' })],
  );
  const mouth = await waitForAnchor(page, 'mouth:perrin');
  const waiting = await waitForAnchor(page, 'mouth:diallo');
  expect(mouth.x).toBeGreaterThan(300);
  expect(mouth.x).toBeLessThan(460);
  expect(waiting.x).toBeGreaterThan(mouth.x);
  const peopled = await page.locator('canvas').screenshot({ path: join('tests', 'output', 'office-hall.png') });
  // A flat picture would compress to next to nothing.
  expect(peopled.byteLength).toBeGreaterThan(60_000);
  expect(peopled.equals(empty)).toBe(false);

  const calm = await waitForAnchor(page, 'head:perrin');
  await page.evaluate(
    (people) => window.showPicture({ people, reducedMotion: false }),
    [person('perrin', 'counter', { mood: 'threatening' }), person('keita', 'queue')],
  );
  await page.waitForFunction((top) => (window.stage?.anchors()['head:perrin']?.y ?? top) < top - 20, calm.y);
  await waitForAnchor(page, 'head:keita');
  await page.waitForFunction(() =>
    ['slam', 'door', 'step'].every((cue) => window.seen.cues.some((heard) => heard === cue)),
  );

  const phone = await waitForAnchor(page, 'phone');
  await page.evaluate(
    (people) => {
      window.showPicture({ people, reducedMotion: true, gaze: 'screen', inset: { right: 650, bottom: 0 } });
    },
    [person('keita', 'gone')],
  );
  await page.waitForFunction((x) => (window.stage?.anchors().phone?.x ?? x) < x - 150, phone.x);
  await page.waitForFunction(() =>
    Object.keys(window.stage?.anchors() ?? {}).every((name) => !/perrin|diallo|keita/.test(name)),
  );

  expect(await page.evaluate(() => window.seen.faults)).toEqual([]);
  await page.evaluate(() => window.stage?.destroy());
  await page.waitForFunction(() => document.querySelectorAll('canvas').length === 0);
  expect(await page.locator('canvas').count()).toBe(0);
});

test('goes on with the hall when a person cannot be fetched, and says so', async () => {
  const page = await openStage();
  await page.route(/head-perrin/, (route) => route.abort());
  await page.evaluate(
    (people) => window.showPicture({ people }),
    [person('perrin', 'counter'), person('costa', 'queue')],
  );
  await waitForAnchor(page, 'head:costa');
  await page.waitForFunction(() => window.seen.faults.length > 0);
  situ.forgetFaults(/ERR_FAILED/);
});

/**
 * The play screen of the true situation, hall drawn, in every size: nothing essential out of sight, no accessibility fault, and
 * what is seen told in words. What each control does is tried elsewhere.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { holdTime, jumpForward, stopTime } from './playthrough/frozenTime.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { setUpBrowser, takeScreenshot } from './support/browser.ts';

const situ = setUpBrowser();
const briefing = '/#/situation/s01-ou-est-mon-dossier?tirage=7';

declare global {
  interface Window {
    /** What the live regions have said, in order. */
    heard?: string[];
  }
}

/** Listens as a screen reader does. Runs in the page. */
function listenToLiveRegions(): void {
  const heard: string[] = [];
  window.heard = heard;
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const region =
        target instanceof Element ? target.closest('[aria-live]') : target.parentElement?.closest('[aria-live]');
      const text = region?.textContent ?? '';
      if (text !== '' && heard.at(-1) !== text) heard.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

async function openTheCounter(): Promise<Page> {
  const page = await situ.openPage('about:blank', { context: { reducedMotion: 'reduce' } });
  await holdTime(page);
  await page.addInitScript(listenToLiveRegions);
  await page.goto(situ.address + briefing);
  await page.getByRole('button', { name: 'J’ouvre le guichet' }).click();
  await page.getByRole('main', { name: 'Au guichet' }).waitFor();
  await page.locator('canvas').waitFor();
  await stopTime(page);
  return page;
}

async function passUntil(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let jumps = 0; jumps < 120 && !(await isThere()); jumps += 1) await jumpForward(page, 9000, () => {});
  expect(await isThere()).toBe(true);
}

/** What must be in sight whatever the size, wholly or by scrolling its own place: replies, tools, pause. */
async function listHidden(page: Page): Promise<readonly string[]> {
  const controls = [
    ...(await page.locator('ol[aria-label^="Que dites-vous"] button').all()),
    ...(await page.getByRole('navigation', { name: 'Outils' }).getByRole('button').all()),
  ];
  expect(controls.length).toBeGreaterThan(12);
  const hidden: string[] = [];
  for (const control of controls) {
    const isSeen = await control.evaluate((one) => {
      one.scrollIntoView({ block: 'nearest' });
      const { left, top, right, bottom } = one.getBoundingClientRect();
      const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isInside = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
      return isInside && found !== null && (one.contains(found) || found.contains(one));
    });
    if (!isSeen) hidden.push((await control.textContent()) ?? '');
  }
  return hidden;
}

const sizes = [
  { width: 1280, height: 720 },
  { width: 1024, height: 640 },
  { width: 640, height: 360 },
];

test('shows and tells everything at every size, while somebody speaks and while the telephone rings', {
  timeout: 180_000,
}, async () => {
  const page = await openTheCounter();
  await passUntil(page, () => page.locator('ol[aria-label^="Que dites-vous"]').isVisible());
  for (const size of sizes) {
    await page.setViewportSize(size);
    const name = `counter-${size.width}x${size.height}`;
    // A hall takes its new size a moment after the window does.
    await page.clock.runFor(1000);
    await takeScreenshot(page, name);
    expect(await listHidden(page), `hidden at ${name}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(size.width);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await passUntil(page, () => page.getByRole('button', { name: /^Décrocher/ }).isVisible());
  const heard = (await page.evaluate(() => window.heard ?? [])).join('\n');
  expect(heard).toMatch(/entre dans le hall|pousse la porte|arrive/);
  expect(heard).toMatch(/« ?.+ ?»/);
  expect(heard).toMatch(/téléphone sonne/);

  // Nothing stands still for what follows but the learner.
  await page.clock.resume();
  await expectNoAxeViolations(page);
  for (const name of ['Relire ce qui a été dit, sous-titres', 'Réglages', 'Mettre en pause']) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').waitFor();
    await expectNoAxeViolations(page);
    if (name !== 'Mettre en pause') await page.keyboard.press('Escape');
    if (name !== 'Mettre en pause') await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});

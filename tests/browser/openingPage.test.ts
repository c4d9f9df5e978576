/**
 * The opening page in a real browser: what every learner meets first, on line or not.
 */
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { setUpBrowser, takeScreenshot } from './support/browser.ts';

const situ = setUpBrowser();

describe('opening page', () => {
  test('speaks French and says its name', async () => {
    const page = await situ.openPage('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.title()).toMatch(/Situ/);
    await takeScreenshot(page, 'opening-1280x720');
  });

  test.each([
    [1280, 720],
    [1024, 640],
    [640, 360],
  ])('has no accessibility fault at %i × %i', async (width, height) => {
    const page = await situ.openPage('/', { width, height });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoAxeViolations(page);
  });
});

/** The coverage map in a real browser, with one situation and with twenty-four made up: keyboard, accessibility, paper. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from '../browser/support/axe.ts';
import { type StageOptions, setUpBrowser, takeScreenshot } from '../browser/support/browser.ts';

const situ = setUpBrowser();

interface Asked extends StageOptions {
  readonly situations?: number;
  readonly document?: string;
}

async function openMap({ situations = 24, document = 'cadga', ...options }: Asked = {}): Promise<Page> {
  const page = await situ.openStage('pages/coverageStage', {
    ...options,
    query: { situations: `${situations}`, document },
  });
  await page.getByRole('grid').waitFor();
  return page;
}

/** Row and column of the focus, counted from 0; null when it is not on a cell. */
function readFocus(page: Page): Promise<{ readonly row: string; readonly column: number } | null> {
  return page.evaluate(() => {
    const row = document.activeElement?.closest<HTMLElement>('[data-row]');
    const cell = document.activeElement;
    return row && cell ? { row: row.dataset.row ?? '', column: [...row.children].indexOf(cell) } : null;
  });
}

async function enterGrid(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tableur (CSV)' }).focus();
  await page.keyboard.press('Tab');
}

describe('the keyboard', () => {
  test('has one stop in the grid, goes from cell to cell, and finds its cell again', async () => {
    const page = await openMap();
    await enterGrid(page);
    expect(await readFocus(page)).toEqual({ row: 'cadga.AT1', column: 0 });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await readFocus(page)).toEqual({ row: 'T1.1', column: 1 });
    await page.keyboard.press('End');
    expect(await readFocus(page)).toEqual({ row: 'T1.1', column: 25 });
    await page.keyboard.press('PageDown');
    expect((await readFocus(page))?.row).not.toBe('T1.1');
    await page.keyboard.press('Control+End');
    expect(await readFocus(page)).toEqual({ row: 'TN2', column: 25 });
    await page.keyboard.press('Tab');
    expect(await readFocus(page)).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await readFocus(page)).toEqual({ row: 'TN2', column: 25 });
    expect(await page.locator('[data-row] > [tabindex="0"]').count()).toBe(1);
  });

  test('never leaves the focus under the headings', async () => {
    const page = await openMap({ width: 1024, height: 640 });
    await enterGrid(page);
    await page.keyboard.press('Control+End');
    const isInSight = () =>
      page.evaluate(() => {
        const cell = document.activeElement?.getBoundingClientRect();
        const front = cell && document.elementFromPoint(cell.x + cell.width / 2, cell.y + 3);
        return front?.closest('[data-row] > *') === document.activeElement;
      });
    for (let press = 0; press < 14; press += 1) {
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowLeft');
      expect(await isInSight(), `after ${press + 1} times up and left`).toBe(true);
    }
  });

  test('folds a part, and keeps its place when the rows around it go', async () => {
    const page = await openMap();
    await enterGrid(page);
    await page.keyboard.press('ArrowDown');
    const group = page.getByRole('rowheader', { name: /Assurer l’accueil physique/ });
    expect(await group.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => group.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('[data-row="T1.1"]').count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await readFocus(page)).toEqual({ row: 'cadga.CP2', column: 0 });
    await page.getByRole('button', { name: 'Tout replier' }).click();
    expect(await page.locator('[data-row]').count()).toBe(3 + 8);
    await page.getByRole('button', { name: 'Tout déplier' }).click();
    expect(await page.locator('[data-row]').count()).toBe(3 + 8 + 29);
  });

  test('opens what lies behind a cell, and comes back to it', async () => {
    const page = await openMap({ situations: 1, document: 'sante' });
    const cell = page.getByRole('gridcell', { name: /variante/ }).first();
    await cell.focus();
    const place = await readFocus(page);
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: new RegExp(`^${place?.row.replace('sante.', '')}, S01$`) });
    await sheet.waitFor();
    const situation = sheet.getByRole('link', { name: 'Ouvrir la situation S01' });
    expect(await situation.getAttribute('href')).toBe('#/situation/s01-essai');
    const criterion = sheet.getByRole('link', { name: /référentiel/ });
    expect(await criterion.getAttribute('href')).toBe(`#/referentiels?critere=${place?.row}`);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => readFocus(page)).toEqual(place);
  });

  test('draws nothing again for an arrow', async () => {
    const page = await openMap({ document: 'cqpi' });
    await enterGrid(page);
    await page.evaluate(() => {
      const counts = { changes: 0 };
      Object.assign(window, { counts });
      new MutationObserver((changes) => {
        counts.changes += changes.filter(({ attributeName }) => attributeName !== 'tabindex').length;
      }).observe(document.querySelector('[role=grid]') ?? document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowDown');
    expect((await readFocus(page))?.row).toBe('cqpi.P4');
    expect(await page.evaluate(() => (window as unknown as { counts: { changes: number } }).counts.changes)).toBe(0);
  });
});

describe('the filter', () => {
  test('leaves what is missing, and says how many', async () => {
    const page = await openMap();
    const filter = page.getByRole('switch', { name: /Seulement ce qui manque/ });
    const [, count] = /\((\d+)\)/.exec((await page.getByText(/Seulement ce qui manque/).textContent()) ?? '') ?? [];
    await filter.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('[data-row^="T"]').count()).toBe(Number(count));
    expect(await page.getByRole('status').filter({ hasText: 'sur 29' }).textContent()).toContain(`${count}`);
  });
});

describe('accessibility', () => {
  const sizes = [
    [1280, 720],
    [1024, 640],
    [640, 360],
    [320, 640],
  ] as const;

  async function expectSoundAt(page: Page, name: string, [width, height]: readonly [number, number]): Promise<void> {
    await page.setViewportSize({ width, height });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectNoAxeViolations(page, { inside: 'main' });
    await takeScreenshot(page, `coverage-${name}-${width}x${height}`);
  }

  test('no fault with twenty-four situations at any size, and the page itself never slides', async () => {
    const page = await openMap({ document: 'cqpm' });
    for (const size of sizes) await expectSoundAt(page, 'many', size);
  });

  test('no fault with one situation, at the largest and the smallest', async () => {
    const page = await openMap({ situations: 1, document: 'cqpm', isStrict: true });
    await expectSoundAt(page, 'one', sizes[0]);
    await expectSoundAt(page, 'one', sizes[3]);
  });

  test('no fault behind a cell', async () => {
    const page = await openMap();
    await page
      .getByRole('gridcell', { name: /variante/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await expectNoAxeViolations(page, { inside: '[role=dialog]' });
  });
});

describe('paper', () => {
  test('is A4 lying down, repeats the headings, carries the key and no button', async () => {
    const page = await openMap();
    await page.emulateMedia({ media: 'print' });
    const heads = page.locator('[role=grid] > [role=rowgroup]').first();
    expect(await heads.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
    expect(await page.getByRole('list', { name: 'Ce que disent les signes' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Imprimer' }).count()).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(pages.length).toBeGreaterThan(1);
    for (const [, width, height] of pages) expect(Number(width)).toBeGreaterThan(Number(height));
  });
});

describe('the page', () => {
  test('keeps its document in the address', async () => {
    const page = await situ.openPage('/#/couverture?document=cqpm');
    await page.getByRole('grid', { name: 'Couverture, CQPM' }).waitFor();
    await page.getByRole('button', { name: /Référentiel/ }).click();
    await page.getByRole('option', { name: /TP CADGA/ }).click();
    await page.getByRole('grid', { name: 'Couverture, TP CADGA' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/couverture?document=cadga');
  });
});

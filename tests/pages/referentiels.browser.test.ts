/**
 * The official criteria in a real browser: searched, filtered, opened by keyboard, shared by address, told apart by one's own runs,
 * printed, at every size without an accessibility fault.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { criterionId } from '../../src/model/criterion.ts';
import { findEntry } from '../../src/pages/referentiels/entries.ts';
import type { KeptRun } from '../../src/store/whatIsSaved.ts';
import { expectNoAxeViolations } from '../browser/support/axe.ts';
import { setUpBrowser } from '../browser/support/browser.ts';
import { makeKeptRun } from '../store/support.ts';

const situ = setUpBrowser();

const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
const countOf = (page: Page) => page.getByRole('main').getByRole('status').first();
const searchIn = (page: Page) => page.getByRole('searchbox');
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

function isInSight(page: Page, id: string): Promise<boolean> {
  return page.locator(`[id="critere-${id}"]`).evaluate((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

async function openList(query: string, size: { width?: number; height?: number } = {}): Promise<Page> {
  const page = await situ.openPage(`/#/referentiels${query}`, size);
  await page.getByRole('heading', { level: 1, name: 'Les critères officiels' }).waitFor();
  return page;
}

describe('the list', () => {
  test('is searched as one types, filtered, and its address shared, gone back from and remembered', async () => {
    const page = await openList('');
    await expect.poll(() => countOf(page).textContent()).toMatch(/^319\scritères$/);
    await searchIn(page).fill('RECLAMATION');
    await expect.poll(() => page.locator('mark').first().textContent()).toMatch(/réclamation/i);
    await expect.poll(() => hashOf(page)).toBe('#/referentiels?cherche=RECLAMATION');
    const found = (await countOf(page).textContent()) ?? '';
    await page.getByRole('button', { name: /Document/ }).click();
    await page.getByRole('option', { name: /TP CADGA/ }).click();
    await expect.poll(() => hashOf(page)).toBe('#/referentiels?document=cadga&cherche=RECLAMATION');
    const fewer = (await countOf(page).textContent()) ?? '';
    expect(Number.parseInt(fewer, 10)).toBeLessThan(Number.parseInt(found, 10));
    const shared = await openList('?document=cadga&cherche=RECLAMATION');
    await expect.poll(() => countOf(shared).textContent()).toBe(fewer);
    await page.goBack();
    await expect.poll(() => countOf(page).textContent()).toBe(found);
    await page.goBack();
    await expect.poll(() => countOf(page).textContent()).toMatch(/^319/);
    expect(await searchIn(page).inputValue()).toBe('');
    await page.goForward();
    await expect.poll(() => searchIn(page).inputValue()).toBe('RECLAMATION');
    await page.getByRole('link', { name: 'Toutes les situations' }).click();
    await page.getByRole('link', { name: 'Les critères officiels' }).click();
    await expect.poll(() => searchIn(page).inputValue()).toBe('RECLAMATION');
    await expect.poll(() => countOf(page).textContent()).toBe(found);
  });

  test('removes filters one by one, and finding nothing offers a way out', async () => {
    const page = await openList('?document=cqpm&mode=human&cherche=zzz');
    await page.getByRole('heading', { name: 'Aucun critère ne répond à cette demande' }).waitFor();
    await page.getByRole('button', { name: /^Retirer le filtre «/ }).click();
    await expect.poll(() => countOf(page).textContent()).toMatch(/^1\scritère sur/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Retirer le filtre/);
    await page.getByRole('button', { name: 'Tout retirer' }).click();
    await expect.poll(() => countOf(page).textContent()).toMatch(/^319/);
    expect(hashOf(page)).toBe('#/referentiels');
  });

  test('is read, opened, followed and closed by keyboard', async () => {
    const page = await openList('?document=cadga');
    await searchIn(page).press('Tab');
    const link = page.locator('[id="critere-T1.5"]');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'TP CADGA T1.5' }).waitFor();
    await expect.poll(() => focusedText(page)).toBe('TP CADGA T1.5');
    expect(hashOf(page)).toBe('#/referentiels?document=cadga&critere=T1.5');
    expect(await link.getAttribute('aria-expanded')).toBe('true');
    const panel = page.getByRole('region', { name: 'Le critère ouvert' });
    expect(await panel.textContent()).toContain(findEntry('T1.5')?.criterion.texte);
    expect(await panel.getByRole('link', { name: /Où est mon dossier/ }).getAttribute('href')).toMatch(
      /^#\/situation\//,
    );
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Fermer');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('critere-T1.5');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedText(page)).toBe('TP CADGA T1.5');
    await page.keyboard.press('Escape');
    await expect.poll(() => link.getAttribute('aria-expanded')).toBe('false');
    await link.click();
    await expect.poll(() => link.getAttribute('aria-expanded')).toBe('true');
    await link.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('critere-T1.5');
    expect(hashOf(page)).toBe('#/referentiels?document=cadga');
  });

  test('leads from a criterion to what says the same elsewhere', async () => {
    const page = await openList('?document=sante&critere=sante.K1');
    // An address given by somebody brings the row into sight.
    await expect.poll(() => isInSight(page, 'sante.K1')).toBe(true);
    const panel = page.getByRole('region', { name: 'Le critère ouvert' });
    await panel.getByRole('link', { name: /CQPI/ }).first().click();
    await expect.poll(() => focusedText(page)).toMatch(/^CQPI /);
    expect(hashOf(page)).toMatch(/document=cqpi&critere=cqpi\./);
    await expect.poll(() => isInSight(page, /critere=(.+)$/.exec(hashOf(page))?.[1] ?? '')).toBe(true);
  });

  test('says so when an address names a criterion no document has', async () => {
    const page = await openList('?critere=sante.Z9');
    await page.getByText(/Aucun document n’a de critère «\s*sante\.Z9/).waitFor();
  });

  test('prints without its controls, every row drawn', async () => {
    const page = await openList('?document=cqpm');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => searchIn(page).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Imprimer la liste' }).isVisible()).toBe(false);
    const drawn = await page
      .locator('[id^="critere-"]')
      .evaluateAll((links) => links.filter((one) => one.getClientRects().length > 0).length);
    expect(drawn).toBe(21);
    expect(await page.getByText(/^CQPM\. Imprimé le/).isVisible()).toBe(true);
  });
});

describe('one’s own runs', () => {
  function makeFinished(id: string, changes: Pick<KeptRun, 'notes' | 'summary'>): KeptRun {
    const observations = [
      { criterion: criterionId('T1.1'), verdict: 'acquis' as const },
      { criterion: criterionId('T1.3'), verdict: 'non-acquis' as const },
    ];
    return {
      ...makeKeptRun({ id, player: 'Essai 12' }),
      state: 'finished',
      outcome: { endedAt: Date.UTC(2026, 10, 20, 9), ending: 'Fin', variant: 'a', observations },
      ...changes,
    };
  }
  const summary = { title: 'Une copie pour lundi', time: '10\u00a0h\u00a005', moment: '' };
  const kept = [
    makeFinished('dite', { notes: { avis: 'ecrit' }, summary }),
    makeFinished('muette', { notes: {}, summary: { ...summary, title: 'Encore à ouvrir' } }),
  ];

  test('show on their criteria, and their verdicts only once one has said one’s own view', async () => {
    const page = await situ.openPage('/#/joueurs');
    await page.getByLabel('Un nouveau code').fill('Essai 12');
    await page.getByRole('button', { name: 'Jouer sous ce code' }).click();
    await page.getByRole('link', { name: /Essai 12/ }).waitFor();
    await page.evaluate(
      (runs) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('situ');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('runs', 'readwrite');
            for (const run of runs) writing.objectStore('runs').put(run);
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      kept,
    );
    await page.goto(`${situ.address}/#/referentiels?document=cadga&rencontre=oui&critere=T1.1`);
    await expect.poll(() => countOf(page).textContent()).toMatch(/^2\scritères/);
    const panel = page.getByRole('region', { name: 'Le critère ouvert' });
    await expect.poll(() => panel.textContent()).toMatch(/En chemin/);
    expect(await panel.getByRole('listitem').filter({ hasText: 'Une copie pour lundi' }).textContent()).toMatch(
      /^Acquis/,
    );
    expect(await panel.getByRole('listitem').filter({ hasText: 'Encore à ouvrir' }).textContent()).toMatch(
      /^Bilan à ouvrir/,
    );
    expect(await panel.getByRole('link', { name: 'Une copie pour lundi' }).getAttribute('href')).toBe('#/bilan/dite');
  });
});

describe('at every size', () => {
  test('holds without going sideways nor an accessibility fault, open or not', async () => {
    const page = await openList('?document=agora&bloc=agora.B1&cherche=accueil&critere=agora.1.1.1.c1', {
      width: 1280,
      height: 720,
    });
    await page.getByRole('heading', { level: 2, name: /1\.1\.1\.c1/ }).waitFor();
    await expectNoAxeViolations(page);
    for (const [width, height] of [
      [1024, 640],
      [640, 360],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.getByRole('heading', { name: width < 1024 ? 'Autour de 1.1.1.c1' : /AGOrA 1\.1\.1\.c1/ }).waitFor();
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expectNoAxeViolations(page);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`${situ.address}/#/referentiels?document=sante&mode=human`);
    await page.getByRole('region', { name: 'Comment lire cette liste' }).waitFor();
    await expectNoAxeViolations(page);
  });
});

/**
 * One official document chosen once serves every page that shows verdicts: the opening page, the results, the settings. In a real
 * browser, with runs already kept in it.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from '../browser/support/axe.ts';
import { setUpBrowser, takeScreenshot } from '../browser/support/browser.ts';

const situ = setUpBrowser();

const observations = [
  { criterion: 'TC2', verdict: 'acquis' },
  { criterion: 'T1.1', verdict: 'partiel' },
  { criterion: 'sante.C2', verdict: 'acquis' },
  { criterion: 'agora.1.1.1.c1', verdict: 'acquis' },
];

/** A run over and read, as the store keeps it. */
function keepFinished(id: string, variant: string): object {
  const scenario = 's01-ou-est-mon-dossier';
  const at = Date.UTC(2025, 10, 18, 9);
  return {
    id,
    player: 'Timbre 482',
    scenario,
    startedAt: at,
    savedAt: at,
    state: 'finished',
    run: { id, scenario, scenarioVersion: '1', seed: 1, pins: {}, endedAtMs: 1000, nowMs: 1000, savedAt: at, log: [] },
    summary: { title: 'Où est mon dossier\u202f?', time: '9\u00a0h\u00a058', moment: '' },
    outcome: { endedAt: at, ending: 'Apaisé', variant, observations },
    drafts: null,
    notes: { avis: 'passe' },
    branchOf: null,
  };
}

async function openWithRuns(size: { width: number; height: number }): Promise<Page> {
  const page = await situ.openPage('/#/donnees', size);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // The page itself opens the database: it is there once it says what it keeps.
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'situ'));
  await page.evaluate(
    async (runs) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('situ');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const kept = database.transaction('runs', 'readwrite');
      for (const run of runs) kept.objectStore('runs').put(run);
      await new Promise((resolve) => {
        kept.oncomplete = resolve;
      });
      database.close();
      localStorage.setItem('situ.first-paint', JSON.stringify({ player: 'Timbre 482', settings: {} }));
    },
    [keepFinished('r1', 'A'), keepFinished('r2', 'B')],
  );
  await page.goto(`${situ.address}/`);
  await page.reload();
  await page
    .getByText(/à rencontrer/)
    .first()
    .waitFor();
  return page;
}

describe('the opening page', () => {
  test('asks for no official document as long as there is nothing to show in it', async () => {
    const page = await situ.openPage('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${situ.address}/`);
    await page.getByText('Après un premier bilan').waitFor();
    expect(asked.filter((path) => /referentiels/.test(path))).toEqual([]);
    expect(asked.some((path) => path.endsWith('.js'))).toBe(true);
  });

  test('shows progress in the document chosen by keyboard, and remembers it everywhere', async () => {
    const page = await openWithRuns({ width: 1280, height: 720 });
    const choice = page.getByLabel('Référentiel');
    await page.getByText('1 acquis, 1 en chemin', { exact: false }).waitFor();
    await choice.focus();
    await page.keyboard.press('End');
    await page.getByText('1 acquis, 94 à rencontrer, 3 à juger par une personne').waitFor();
    await page.getByText('évalué positivement sur les 4 blocs').waitFor();
    await page.reload();
    await expect.poll(() => choice.inputValue()).toBe('sante');
    await page.goto(`${situ.address}/#/resultats`);
    await page.getByRole('columnheader', { name: 'Proposé, CQP santé' }).waitFor();
    await expectNoAxeViolations(page);
    expect(await page.getByRole('cell', { name: '1 acquis sur 1 observé' }).count()).toBe(2);
    await page.getByRole('button', { name: /Référentiel/ }).press('Enter');
    await page.getByRole('option', { name: /^TP CADGA/ }).press('Enter');
    expect(await page.getByRole('cell', { name: '1 acquis sur 2 observés' }).count()).toBe(2);
    await page.goto(`${situ.address}/#/reglages`);
    await page.getByRole('button', { name: /TP CADGA.*Mon référentiel|Mon référentiel.*TP CADGA/ }).waitFor();
  });

  test.each([
    [1024, 640],
    [320, 480],
  ])('keeps long documents readable at %i × %i, without an accessibility fault', async (width, height) => {
    const page = await openWithRuns({ width, height });
    for (const id of ['agora', 'sante']) {
      await page.getByLabel('Référentiel').selectOption(id);
      await page.getByText(/^1 acquis, \d+ à rencontrer/).waitFor();
      await expectNoAxeViolations(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await takeScreenshot(page, `progress-${id}-${width}x${height}`);
    }
  });
});

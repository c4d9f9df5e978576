/**
 * The report in a real browser: what the learner writes first, the ways back into the run by keyboard alone, decisions, paper.
 */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ServedPages, servePages } from '../../scripts/servePages.ts';
import { expectNoAxeViolations } from '../browser/support/axe.ts';
import { setUpBrowser, takeScreenshot } from '../browser/support/browser.ts';
import type {} from './stage/openReport.tsx';
import { moments } from './support/debrief.ts';

const situ = setUpBrowser();
const folder = join(import.meta.dirname, '..', '..', '.cache', 'report-stage');
let served: ServedPages;

beforeAll(async () => {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'stage'),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { target: 'es2022', outDir: folder, emptyOutDir: true },
  });
  served = await servePages({ folder, port: 4376 });
});

afterAll(async () => {
  await served.close();
});

afterEach(() => {
  // The stage has an address of its own: the guard against other hosts means no harm here.
  situ.forgetFaults(/^request to another host/);
});

const written = { avis: 'ecrit', 'avis.bien': 'Je l’ai laissé parler et ça l’a calmé.' };

async function openReport(notes: Record<string, string> = written, size = { width: 1280, height: 720 }): Promise<Page> {
  const kept = [{ name: 'notes', value: JSON.stringify(notes) }];
  const storageState = { cookies: [], origins: [{ origin: served.address, localStorage: kept }] };
  const page = await situ.openPage(`${served.address}/index.html`, { ...size, context: { storageState } });
  await page.waitForFunction(() => window.report?.isReady);
  return page;
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      ([source]) => new RegExp(source ?? '').test(document.activeElement?.textContent ?? ''),
      [name.source],
    );
    if (isThere) return;
  }
  throw new Error(`the keyboard never reaches ${name}`);
}

describe('before the results', () => {
  test('each letter is kept, and the results come with the focus at their beginning', async () => {
    const page = await openReport({});
    expect(await page.getByText('Les critères').count()).toBe(0);
    await page.getByLabel('Ce qui s’est bien passé').pressSequentially('Le bonjour');
    expect(await page.evaluate(() => window.report.notes['avis.bien'])).toBe('Le bonjour');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Les critères' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    expect(await page.evaluate(() => window.report.notes.avis)).toBe('ecrit');
  });

  test('one may go on without writing, and that is what is kept', async () => {
    const page = await openReport({});
    await page.getByRole('button', { name: 'Continuer sans écrire' }).click();
    await page.getByText('Rien n’a été écrit avant de voir les résultats.').waitFor();
    expect(await page.evaluate(() => window.report.notes.avis)).toBe('passe');
  });
});

describe('the moments', () => {
  test('open on the words around them and lead back into the run, by keyboard alone', async () => {
    const page = await openReport();
    await tabTo(page, /^L’échange moment 4$/);
    await page.keyboard.press('Enter');
    const exchange = page.getByRole('list', { name: 'Paroles autour de ce moment' });
    expect(await exchange.textContent()).toContain('téléphonez');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const seen = await page.evaluate(() => window.report);
    expect(seen.replays).toEqual([moments[3]?.atMs]);
    expect(seen.branches).toEqual([moments[3]?.atMs]);
  });

  test('are chosen on the chart too, and the same again closes them', async () => {
    const page = await openReport();
    const disc = page.getByRole('img', { name: /^Courbe de colère/ }).locator('text', { hasText: /^4$/ });
    await disc.click();
    await page.getByRole('list', { name: 'Paroles autour de ce moment' }).waitFor();
    await disc.click();
    expect(await page.getByRole('list', { name: 'Paroles autour de ce moment' }).count()).toBe(0);
  });
});

describe('a decision', () => {
  test('that differs asks for its motive, is kept with it, and may be withdrawn', async () => {
    const page = await openReport();
    await page.getByRole('button', { name: 'Décider TC2' }).click();
    await page.getByRole('dialog').getByText('Partiellement acquis').click();
    await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await page.getByText('Écrivez le motif').waitFor();
    expect(await page.evaluate(() => window.report.notes['decision.TC2'])).toBeUndefined();
    await page.getByLabel('Motif').fill('Voix basse.');
    await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await page.getByRole('button', { name: 'Revoir la décision TC2' }).waitFor();
    expect(await page.evaluate(() => window.report.notes)).toMatchObject({
      'decision.TC2': 'partiel',
      'motif.TC2': 'Voix basse.',
    });
    await page.getByRole('button', { name: 'Revoir la décision TC2' }).click();
    await page.getByRole('button', { name: 'Retirer la décision' }).click();
    await page.getByRole('button', { name: 'Décider TC2' }).waitFor();
  });

  test('that confirms asks for nothing more', async () => {
    const page = await openReport();
    await page.getByRole('button', { name: 'Décider T1.3' }).click();
    await page.getByRole('dialog').getByText('Confirmer').click();
    await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await page.getByRole('button', { name: 'Revoir la décision T1.3' }).waitFor();
    expect(await page.evaluate(() => window.report.notes['decision.T1.3'])).toBe('acquis');
  });
});

test('only what remains to be worked on is shown on demand, and said', async () => {
  const page = await openReport();
  const rows = page.locator('tbody tr:has(td)');
  const all = await rows.filter({ visible: true }).count();
  await page.getByRole('switch', { name: /Seulement ce qui reste/ }).press('Space');
  expect(await rows.filter({ visible: true }).count()).toBe(3);
  expect(await page.getByRole('status').first().textContent()).toBe(`3\u00a0critères sur ${all}`);
});

describe('at every size', () => {
  test.each([
    [1920, 1080],
    [1024, 640],
    [640, 360],
    [320, 480],
  ])('has no accessibility fault and never scrolls sideways at %i × %i', async (width, height) => {
    const page = await openReport(written, { width, height });
    await page.getByRole('button', { name: 'Lire le fil en toutes lettres' }).click();
    await page.getByRole('button', { name: /^L’échange.*moment 1$/ }).click();
    await expectNoAxeViolations(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await takeScreenshot(page, `report-${width}x${height}`);
  });

  test('the step before the results and the decision have none either', async () => {
    const before = await openReport({}, { width: 640, height: 360 });
    await expectNoAxeViolations(before);
    const page = await openReport();
    await page.getByRole('button', { name: 'Décider T1.1' }).click();
    await page.getByRole('dialog').waitFor();
    await expectNoAxeViolations(page);
  });
});

test('on paper: every criterion whatever the filter, boxes to fill, the thread in words, nothing for a finger', async () => {
  const page = await openReport();
  await page.getByRole('switch', { name: /Seulement ce qui reste/ }).press('Space');
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.getClientRects().length > 0);
    return {
      buttons: shown('button').length,
      textareas: shown('textarea').length,
      rows: shown('tbody tr:has(td)').length,
      boxes: shown('[data-for=paper]').length,
      titles: shown('h2').map(({ textContent }) => textContent),
      cut: shown('tbody tr, ol > li').filter((one) => getComputedStyle(one).breakInside !== 'avoid').length,
    };
  });
  expect(paper).toMatchObject({ buttons: 0, textareas: 0, rows: 10, boxes: 10, cut: 0 });
  expect(paper.titles).toContain('Le fil en toutes lettres');
});

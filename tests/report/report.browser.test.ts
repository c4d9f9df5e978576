/**
 * The report in a real browser: what the learner writes first, the ways back into the run by keyboard alone, decisions, paper.
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from '../browser/support/axe.ts';
import { setUpBrowser, takeScreenshot } from '../browser/support/browser.ts';
import type { Opened } from './stage/openReport.tsx';
import { moments } from './support/debrief.ts';

const situ = setUpBrowser();
const written = { avis: 'ecrit', 'avis.bien': 'Je l’ai laissé parler et ça l’a calmé.' };
let page: Page;

beforeAll(async () => {
  page = await situ.openStage('report/stage');
});

async function openOn(one: Page, opened: Opened): Promise<void> {
  await one.waitForFunction(() => window.openReport !== undefined);
  await one.evaluate((what) => window.openReport(what), opened);
  await one.waitForFunction(() => window.report.isReady);
}

/** One page serves all tests: the report is opened anew each time, at the top of the screen. */
async function openReport(notes: Record<string, string> = written, referentiel: string | null = null): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await openOn(page, { notes, referentiel });
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** A page of its own, where React says what it finds wrong. */
async function openStrict(opened: Opened): Promise<Page> {
  const strict = await situ.openStage('report/stage', { isStrict: true });
  await openOn(strict, opened);
  return strict;
}

async function expectSoundAt(one: Page, width: number, height: number, name: string): Promise<void> {
  await one.setViewportSize({ width, height });
  await expect.poll(() => one.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await expectNoAxeViolations(one);
  await takeScreenshot(one, `report-${name}${width}x${height}`);
}

async function tabTo(name: RegExp): Promise<void> {
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
    await openReport({});
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
    await openReport({});
    await page.getByRole('button', { name: 'Continuer sans écrire' }).click();
    await page.getByText('Rien n’a été écrit avant de voir les résultats.').waitFor();
    expect(await page.evaluate(() => window.report.notes.avis)).toBe('passe');
  });
});

describe('the moments', () => {
  test('open on the words around them and lead back into the run, by keyboard alone', async () => {
    await openReport();
    await tabTo(/^L’échange moment 4$/);
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
    await openReport();
    const disc = page.getByRole('img', { name: /^Courbe de colère/ }).locator('text', { hasText: /^4$/ });
    await disc.click();
    await page.getByRole('list', { name: 'Paroles autour de ce moment' }).waitFor();
    await disc.click();
    expect(await page.getByRole('list', { name: 'Paroles autour de ce moment' }).count()).toBe(0);
  });
});

describe('a decision', () => {
  test('that differs asks for its motive, is kept with it, and may be withdrawn', async () => {
    await openReport();
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
    await openReport();
    await page.getByRole('button', { name: 'Décider T1.3' }).click();
    await page.getByRole('dialog').getByText('Confirmer').click();
    await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await page.getByRole('button', { name: 'Revoir la décision T1.3' }).waitFor();
    expect(await page.evaluate(() => window.report.notes['decision.T1.3'])).toBe('acquis');
  });
});

test('only what remains to be worked on is shown on demand, and said', async () => {
  await openReport();
  const rows = page.locator('tbody tr:has(th[scope=row])');
  const all = await rows.filter({ visible: true }).count();
  await page.getByRole('switch', { name: /Seulement ce qui reste/ }).press('Space');
  expect(await rows.filter({ visible: true }).count()).toBe(3);
  expect(await page.getByRole('status').first().textContent()).toBe(`3\u00a0critères sur ${all}`);
});

describe('five documents', () => {
  test('are turned by the arrow keys like the dividers of a binder, and the one chosen is told outside', async () => {
    await openReport(written, 'cadga');
    await page.getByRole('tab', { name: /^TP CADGA ?, 9\scritères rencontrés/ }).focus();
    await page.keyboard.press('ArrowRight');
    const tab = page.getByRole('tab', { name: /^Bac pro AGOrA ?, 4\scritères rencontrés/ });
    await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true');
    expect(await tab.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByRole('heading', { level: 3, name: 'BAC PROFESSIONNEL AGOrA' }).waitFor();
    expect(await page.getByRole('table').count()).toBe(1);
    await page.keyboard.press('End');
    await page.getByRole('heading', { level: 3, name: /industries de santé/ }).waitFor();
    expect(await page.evaluate(() => window.report.referentiel)).toBe('sante');
  });

  test('give their indicators, and what the situation leaves alone, to whoever asks', async () => {
    await openReport(written, 'sante');
    const words = page.getByText('Utilisation du message d’accueil en vigueur');
    expect(await words.isVisible()).toBe(false);
    const fold = page.getByRole('button', { name: /4\sindicateurs officiels/ });
    await fold.press('Enter');
    expect(await words.isVisible()).toBe(true);
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    await page
      .getByRole('button', { name: /autres critères, que cette situation/ })
      .first()
      .press('Space');
    expect(await page.getByText('P1', { exact: true }).isVisible()).toBe(true);
  });

  test('give their longest evidence on demand, and all of it on paper', async () => {
    await openReport(written, 'sante');
    const last = page.getByText('Un regard, le 9e.');
    expect(await last.isVisible()).toBe(false);
    await page.getByRole('button', { name: /3\sautres faits à l’appui/ }).press('Enter');
    expect(await last.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Montrer l’essentiel' }).press('Enter');
    expect(await last.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await last.isVisible()).toBe(true);
  });

  test('share a decision only where somebody says so', async () => {
    await openReport(written, 'cqpi');
    await page.getByRole('button', { name: 'Décider C2' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('La décision ne vaut que pour C2').waitFor();
    expect(await sheet.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await expectNoAxeViolations(page);
    await sheet.getByText('Partiellement acquis', { exact: true }).click();
    await sheet.getByLabel('Motif').fill('Une seule fois, et rattrapé.');
    await sheet.getByRole('checkbox', { name: /^TP CADGA, TC2/ }).press('Space');
    await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await page.getByRole('button', { name: 'Revoir la décision C2' }).waitFor();
    const notes = await page.evaluate(() => window.report.notes);
    expect(notes).toMatchObject({ 'decision.cqpi.C2': 'partiel', 'decision.TC2': 'partiel' });
    expect(notes['decision.sante.C2']).toBeUndefined();
    await page.getByRole('tab', { name: /^TP CADGA/ }).click();
    await page.getByRole('button', { name: 'Revoir la décision TC2' }).waitFor();
  });

  test('print one alone, or all in turn, each on its own page, and leave the screen as it was', async () => {
    await openReport(written, 'cqpi');
    const readPaper = () =>
      page.evaluate(() => {
        const shown = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.getClientRects().length > 0);
        return {
          names: shown('section[aria-labelledby=criteres] h3').map(({ textContent }) => textContent?.trim()),
          pages: shown('[data-print="new-page"]').length,
          dividers: shown('[role=tab]').length,
        };
      });
    await page.emulateMedia({ media: 'print' });
    expect(await readPaper()).toEqual({ names: ['CQPI Assistant(e)'], pages: 0, dividers: 0 });
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Imprimer' }).press('Enter');
    await page.getByRole('menuitem', { name: /les cinq référentiels/ }).press('Enter');
    await expect.poll(() => page.evaluate(() => window.report.prints)).toBe(1);
    expect(await page.getByRole('table').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await readPaper()).toEqual({
      names: [
        'CQPI Assistant(e)',
        'TP CADGA Chargé d’accueil et de gestion administrative',
        'BAC PROFESSIONNEL AGOrA',
        'CQPM Assistance en gestion administrative',
        'CQP Assistant/e des industries de santé',
      ],
      pages: 4,
      dividers: 0,
    });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(readPaper).toMatchObject({ pages: 0 });
  });

  test('put their official indicators on paper, folded or not', async () => {
    await openReport(written, 'sante');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Utilisation du message d’accueil en vigueur').isVisible()).toBe(true);
    expect(await page.getByText(/37\sautres critères non observés, sans occasion ici/).isVisible()).toBe(true);
  });

  test.each([
    [1920, 1080, 'agora'],
    [320, 480, 'sante'],
  ])('have no accessibility fault and never scroll sideways at %i × %i, %s', async (width, height, five) => {
    const strict = await openStrict({ notes: written, referentiel: five });
    await strict.setViewportSize({ width, height });
    for (const fold of await strict.locator('td button[aria-expanded], th button[aria-expanded]').all()) {
      await fold.press('Enter');
    }
    await strict.getByRole('heading', { name: 'Les critères' }).scrollIntoViewIfNeeded();
    await expectSoundAt(strict, width, height, `${five}-`);
  });
});

describe('at every size', () => {
  test('has no accessibility fault and never scrolls sideways, before the results, after them and in a decision', async () => {
    const strict = await openStrict({ notes: {}, referentiel: null });
    await expectSoundAt(strict, 640, 360, 'before-');
    await openOn(strict, { notes: written, referentiel: null });
    await strict.getByRole('button', { name: 'Lire le fil en toutes lettres' }).click();
    await strict.getByRole('button', { name: /^L’échange.*moment 1$/ }).click();
    await expectSoundAt(strict, 1024, 640, '');
    await expectSoundAt(strict, 640, 360, '');
    await expectSoundAt(strict, 320, 480, '');
    await strict.setViewportSize({ width: 1280, height: 720 });
    await strict.getByRole('button', { name: 'Décider T1.1' }).click();
    await strict.getByRole('dialog').waitFor();
    await expectNoAxeViolations(strict);
  });
});

test('on paper: every criterion whatever the filter, boxes to fill, the thread in words, nothing for a finger', async () => {
  await openReport();
  await page.getByRole('switch', { name: /Seulement ce qui reste/ }).press('Space');
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.getClientRects().length > 0);
    return {
      buttons: shown('button').length,
      textareas: shown('textarea').length,
      rows: shown('tbody tr:has(th[scope=row])').length,
      boxes: shown('[data-for=paper]').length,
      titles: shown('h2').map(({ textContent }) => textContent),
      cut: shown('tbody tr, ol > li').filter((one) => getComputedStyle(one).breakInside !== 'avoid').length,
    };
  });
  expect(paper).toMatchObject({ buttons: 0, textareas: 0, rows: 9, boxes: 9, cut: 0 });
  expect(paper.titles).toContain('Le fil en toutes lettres');
});
